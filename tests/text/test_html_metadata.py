"""What a page says about its article, wherever it says it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from apps.text.parsing.html import Metadata, read_html

ADDRESS = "https://example.org/news/bridge"
STATED = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "WebSite", "name": "The Post"},
{"@type": "NewsArticle", "headline": "Bridge to close", "description": "It is &amp; was old.",
 "author": [{"@type": "Person", "name": "Ana Lima"}, {"@type": "Person", "name": "Bo Ek"}],
 "publisher": {"@type": "Organization", "name": "The Post"}, "articleSection": ["Local"],
 "datePublished": "2024-05-03T10:15:00-04:00", "dateModified": "2024-05-04", "inLanguage": "en",
 "image": [{"@type": "ImageObject", "url": "/a.jpg"}], "mainEntityOfPage": {"@id": "/news/b"}%s
]}</script>"""


def metadata(head: str, *, root: str = "<html>", body: str = "<p>It is old.</p>") -> Metadata:
    page = f"<!doctype html>{root}<head>{head}</head><body>{body}</body></html>"
    return read_html(page, url=ADDRESS).metadata


@pytest.mark.parametrize("ending", ["}", "},", ', "isPartOf": {"a": [1,],},}'])
def test_json_ld_is_read_even_with_commas_too_many(ending: str) -> None:
    found = metadata(STATED % ending)

    assert found.published is not None
    assert found.published.at == datetime(2024, 5, 3, 10, 15, tzinfo=timezone(-timedelta(hours=4)))
    assert (found.headline, found.standfirst) == ("Bridge to close", "It is & was old.")
    assert (found.byline, found.source, found.section) == ("Ana Lima, Bo Ek", "The Post", "Local")
    assert found.canonical_url == "https://example.org/news/b"
    assert found.image == "https://example.org/a.jpg"


@pytest.mark.parametrize(
    "script", ["", "{", "null", "[[[]]]", '"text"', "[" * 100_000, '{"@type":1}']
)
def test_json_ld_that_cannot_be_read_says_nothing(script: str) -> None:
    head = f'<script type="application/ld+json">{script}</script>'

    assert metadata(head, body="") == Metadata()


def test_open_graph_and_meta_are_read() -> None:
    found = metadata(
        '<meta property="og:title" content="Bridge to close">'
        '<meta name="author" content="By A Lima">'
        '<meta property="og:site_name" content="The Post"><link rel="canonical" href="/b">'
        '<meta property="article:published_time" content="2024-05-03T10:15:00Z">'
    )

    assert found.published is not None
    assert (found.published.at, found.published.has_time) == (
        datetime(2024, 5, 3, 10, 15, tzinfo=UTC),
        True,
    )
    assert (found.headline, found.byline, found.source, found.canonical_url) == (
        "Bridge to close",
        "A Lima",
        "The Post",
        "https://example.org/b",
    )


def test_a_time_element_says_when_it_was_published() -> None:
    found = metadata("", body='<time datetime="2024-05-03">3 May</time><p>It is old.</p>')

    assert found.published is not None
    assert (found.published.printed, found.published.has_time) == ("2024-05-03", False)


@pytest.mark.parametrize("moment", ["yesterday", "2024-13-45", "0001-01-01", "9" * 90, ""])
def test_what_is_no_moment_is_none(moment: str) -> None:
    head = f'<meta property="article:published_time" content="{moment}">'

    assert metadata(head).published is None


@pytest.mark.parametrize(
    "title",
    [
        "Bridge to close at last | The Post",
        "The Post - Bridge to close at last",
        "Bridge to close at last",
    ],
)
def test_the_site_is_cut_off_the_title(title: str) -> None:
    head = f'<title>{title}</title><meta property="og:site_name" content="The Post">'

    assert metadata(head).headline == "Bridge to close at last"


def test_language_and_direction_are_the_root_s() -> None:
    found = metadata("", root='<html lang="ar_EG" dir="RTL">')

    assert (found.language, found.direction) == ("ar-EG", "rtl")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:image/png,x", "mailto:a@b.c"])
def test_only_addresses_of_the_web_are_kept(address: str) -> None:
    head = f'<link rel="canonical" href="{address}"><meta property="og:image" content="{address}">'
    found = metadata(head)

    assert (found.canonical_url, found.image) == ("", "")


def test_a_headline_of_a_thousand_letters_is_not_one() -> None:
    assert metadata(f"<title>{'a' * 1000}</title>").headline == ""
