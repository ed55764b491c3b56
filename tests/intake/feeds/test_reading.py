"""What a feed says is understood, and what could do harm is not even parsed."""

import json
from datetime import UTC, datetime

import pytest

from apps.intake.feeds.parsing import BROKEN_JSON, BROKEN_XML
from apps.intake.feeds.reading import Read, read_feed
from apps.intake.feeds.shape import HAS_RULES, MOST_ITEMS, NO_FEED, TOO_DEEP
from apps.intake.files import NotReadable
from tests.intake.feeds.writing import STORY, item, rss

URL = "https://mill.example/feed.xml"

ATOM = """\
<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title type="html">The &lt;b&gt;Mill&lt;/b&gt; Post</title>
<link href="https://mill.example/"/>
<entry><id>tag:mill.example,2025:1</id><title>One</title><link href="/one"/>
<updated>2025-03-01T09:00:00Z</updated></entry>
<entry><id>tag:mill.example,2025:2</id><title>Two</title><link href="/two"/>
<published>2025-03-02T09:00:00+02:00</published><updated>2025-04-01T00:00:00Z</updated></entry>
</feed>"""


def read(text: str | bytes, *, charset: str = "") -> Read:
    return read_feed(text if isinstance(text, bytes) else text.encode(), url=URL, charset=charset)


def refused(text: str | bytes) -> str:
    with pytest.raises(NotReadable) as trouble:
        read(text)
    return trouble.value.message


def test_atom_is_read_newest_first() -> None:
    found = read(ATOM)
    assert (found.title, found.site) == ("The Mill Post", "https://mill.example/")
    assert [(each.url, each.title, each.published) for each in found.items] == [
        ("https://mill.example/two", "Two", datetime(2025, 3, 2, 7, tzinfo=UTC)),
        ("https://mill.example/one", "One", datetime(2025, 3, 1, 9, tzinfo=UTC)),
    ]


def test_rss_is_read_with_the_full_text_that_it_carries() -> None:
    found = read(rss([item("https://mill.example/1", number=1, content=STORY)]))
    assert [(each.title, each.html) for each in found.items] == [("Story 1", STORY)]


def test_a_summary_is_not_taken_for_the_full_text() -> None:
    found = read(rss([item("https://mill.example/1", content="<p>In short.</p>")]))
    assert found.items[0].html == ""


def test_json_feed_is_read() -> None:
    listed = [
        {"id": 1, "url": "https://mill.example/1", "title": "One", "content_html": STORY,
         "date_published": "2025-03-01T09:00:00Z"},
        {"id": "2", "external_url": "https://mill.example/2", "date_published": "soon"},
        "nonsense",
    ]  # fmt: skip
    said = {"version": "https://jsonfeed.org/version/1.1", "title": "Mill", "items": listed}
    found = read(json.dumps(said))
    assert [(each.url, each.title, each.html == STORY) for each in found.items] == [
        ("https://mill.example/1", "One", True),
        ("https://mill.example/2", "", False),
    ]


def test_an_item_is_the_same_by_its_guid_wherever_it_moves() -> None:
    before = read(rss([item("https://mill.example/1", guid="a")])).items[0]
    after = read(rss([item("https://mill.example/one?utm_source=x", guid="a")])).items[0]
    assert before.key == after.key


def test_an_item_without_a_guid_is_the_same_by_its_page() -> None:
    before = read(rss([item("https://mill.example/1")])).items[0]
    after = read(rss([item("http://www.mill.example/1/?utm_source=x#top")])).items[0]
    assert before.key == after.key


def test_the_same_guid_a_thousand_times_is_one_item() -> None:
    found = read(rss([item("https://mill.example/1", guid="a", number=n) for n in range(99)]))
    assert [each.title for each in found.items] == ["Story 0"]


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "https://me:pw@mill.example/", ""]
)
def test_an_item_that_leads_nowhere_on_the_web_is_left_out(link: str) -> None:
    found = read(rss([item(link, guid="a"), item("https://mill.example/1")]))
    assert ([each.url for each in found.items], found.left_out) == (["https://mill.example/1"], 1)


@pytest.mark.parametrize(
    "day",
    ["0000-00-00", "Mon, 31 Feb 2025 25:61:61 GMT", "9999-12-31T23:59:59Z", "1e99", "-1", "١٢",
     "Thu, 01 Jan 1970 00:00:00 -9999", "99999999999999"],
)  # fmt: skip
def test_a_date_that_cannot_be_is_none(day: str) -> None:
    dated = item("https://mill.example/1").replace("Sat, 01 Mar 2025 09:00:00 +0000", day)
    assert read(rss([dated])).items[0].published is None


@pytest.mark.parametrize(
    "title", ["&lt;b&gt;Mill&lt;/b&gt; \u202e&amp;amp; more", "<![CDATA[<b>Mill</b>\n&amp; more]]>"]
)
def test_a_title_becomes_one_line_of_words(title: str) -> None:
    written = rss([item("https://mill.example/1", title="HERE")]).replace("HERE", title)
    assert read(written).items[0].title == "Mill & more"


def test_a_charset_is_read_as_the_header_or_the_feed_says() -> None:
    feed = rss([item("https://mill.example/1", title="Café")])
    by_header = read(feed.replace(' encoding="utf-8"', "").encode("latin-1"), charset="iso8859-1")
    by_itself = read(feed.replace('"utf-8"', '"iso-8859-1"').encode("latin-1"))
    titles = [each.items[0].title for each in (by_header, by_itself, read(feed.encode("utf-16")))]
    assert titles == ["Café"] * 3


def test_a_feed_that_is_not_quite_xml_is_forgiven() -> None:
    feed = rss([item("https://mill.example/1")]).replace("<title>The", "<title>&nbsp;R&D The")
    assert len(read(feed.removesuffix("</rss>")).items) == 1


def test_only_the_first_thousand_items_are_parsed() -> None:
    many = (item(f"https://mill.example/{n}", number=n) for n in range(MOST_ITEMS + 500))
    assert len(read(rss(many)).items) == MOST_ITEMS


@pytest.mark.parametrize(
    "rules",
    [
        '<!DOCTYPE rss [<!ENTITY a "lol">]>',
        '<!DOCTYPE rss SYSTEM "http://127.0.0.1/e.dtd">',
        '<!-- quietly --><?x y?> <!doctype rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_a_feed_with_rules_of_its_own_is_refused(rules: str) -> None:
    assert refused(rules + "<rss><channel><title>&a;</title></channel></rss>") == HAS_RULES


def test_rules_in_another_charset_are_found_too() -> None:
    assert refused('<!DOCTYPE rss [<!ENTITY a "l">]><rss/>'.encode("utf-16")) == HAS_RULES


@pytest.mark.parametrize(
    ("feed", "message"),
    [
        ("", NO_FEED),
        ("<html><body>Hello</body></html>", NO_FEED),
        ("just words", NO_FEED),
        (bytes(range(256)) * 100, NO_FEED),
        ('{"hello": 1}', NO_FEED),
        ('{"version": "https://jsonfeed.org/version/1", "items": 3}', NO_FEED),
        ('{"version": "https://jsonfeed.org/version/1", "items": [', BROKEN_JSON),
        ('{"a":' + "[" * 100_000, BROKEN_JSON),
        ('{"a":' + "9" * 100_000 + "}", BROKEN_JSON),
        ("<rss version='2.0'><chan", BROKEN_XML),
        (rss(["<a>" * 200 + "</a>" * 200]), TOO_DEEP),
    ],
)
def test_what_is_no_feed_is_refused_in_a_sentence(feed: str | bytes, message: str) -> None:
    assert refused(feed) == message
