"""An EPUB gives each of its articles, or is one text; its tricks are refused."""

import pytest

from apps.intake.files import NotReadable, Sheet, read_file
from apps.intake.files.archives import UNSAFE
from apps.intake.files.child import BROKEN
from apps.text.parsing.html import read_html
from tests.intake.files.making import ARTICLE, chapter, make_epub, make_zip

LONG = f"<p>{ARTICLE}</p>"


def read(data: bytes) -> tuple[Sheet, ...]:
    return read_file(data, name="a.epub")


def refusal(data: bytes) -> str:
    with pytest.raises(NotReadable) as refused:
        read(data)
    return refused.value.message


def test_each_chapter_with_an_article_is_a_sheet_of_its_own() -> None:
    data = make_epub(
        {
            "titlepage.xhtml": chapter(LONG),
            "toc.xhtml": chapter(LONG),
            "b.xhtml": chapter(f"<h1>The <i>second</i></h1>{LONG}"),
            "short.xhtml": chapter("<p>Thanks for reading.</p>"),
            "a.xhtml": chapter(LONG, head="<title>The &quot;first&quot;</title>"),
        }
    )
    assert [sheet.title for sheet in read(data)] == ["The second", 'The "first"']


def test_the_order_is_the_spines() -> None:
    names = [f"c{n}.xhtml" for n in (10, 2, 7)]
    data = make_epub({name: chapter(f"<h1>{name}</h1>{LONG}") for name in names})
    assert [sheet.title for sheet in read(data)] == names


def test_short_chapters_are_one_text() -> None:
    parts = {f"c{n}.xhtml": chapter(f"<p>This is part {n} of it.</p>") for n in range(3)}
    (sheet,) = read(make_epub(parts, title="Three parts"))
    assert sheet.title == "Three parts"
    assert [block.text for block in read_html(sheet.text).document.blocks] == [
        f"This is part {n} of it." for n in range(3)
    ]


def test_elements_that_only_xml_can_end_swallow_nothing() -> None:
    head = "<title/><script src='x.js'/><style/>"
    body = f"<a id='x'/><p>First words.</p>{LONG}<p>Last words.</p>"
    (sheet,) = read(make_epub({"a.xhtml": chapter(body, head=head)}))
    texts = [block.text for block in read_html(sheet.text).document.blocks]
    assert (texts[0], texts[-1]) == ("First words.", "Last words.")


def test_an_article_may_say_where_it_is_from() -> None:
    head = '<link rel="canonical" href="https://example.org/a?b=1&amp;c=2"/>'
    (sheet,) = read(make_epub({"a.xhtml": chapter(LONG, head=head)}))
    assert sheet.url == "https://example.org/a?b=1&c=2"


@pytest.mark.parametrize(
    "path", ["../../../../etc/passwd", "file:///etc/passwd", "/etc/passwd", "missing.xhtml"]
)
def test_a_chapter_outside_the_book_is_not_read(path: str) -> None:
    chapters = {"a.xhtml": chapter(LONG)}
    assert read(make_epub(chapters, absent=[path])) == read(make_epub(chapters))
    assert refusal(make_epub({}, absent=[path])) == "There is no text in this file."


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE p [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE p [<!entity % x "y">]>',
    ],
)
def test_entities_of_its_own_are_refused(declaration: str) -> None:
    assert refusal(make_epub({"a.xhtml": chapter(LONG)}, before=declaration)) == UNSAFE


def test_a_chapter_named_a_thousand_times_is_read_once() -> None:
    data = make_epub(
        {"a.xhtml": chapter(LONG)},
        title="</title></metadata><spine>"
        + '<itemref idref="i0"/>' * 1000
        + "</spine><metadata><title>",
    )
    assert len(read(data)) == 1


def test_more_articles_than_the_desk_takes_are_refused() -> None:
    data = make_epub({f"c{n}.xhtml": chapter(LONG) for n in range(101)})
    assert refusal(data).startswith("This book holds %(articles)d articles.")


def test_a_book_without_its_package_is_broken() -> None:
    assert refusal(make_zip({"META-INF/container.xml": "<container/>"})) == BROKEN
    assert refusal(make_zip({"META-INF/container.xml": "not XML"})) == BROKEN


def test_the_card_that_wallabag_puts_over_an_article_gives_its_address() -> None:
    card = (
        "<h1>(2/3) A bridge</h1><dl><dt>Published by</dt><dd>Desk</dd><dt>Address</dt>"
        '<dd><a href="https://example.org/a?b&amp;c">https://example.org/a?b&amp;c</a></dd></dl>'
    )
    (sheet,) = read(make_epub({"a.xhtml": chapter(card + LONG)}))
    assert (sheet.title, sheet.url) == ("A bridge", "https://example.org/a?b&c")
    assert "Published by" not in sheet.text
