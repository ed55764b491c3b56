"""Pictures of a page's article: which ones, from where, with which caption and credit."""

from dataclasses import replace

import pytest

from apps.text.document import Block, Kind, Picture
from apps.text.parsing.html import read_html

FIRST = "The council voted on Tuesday to close the old bridge, and nobody objected."
LAST = "Work on the new one begins in May, the mayor said, and will take two years."
URL = "https://example.org/pictures/bridge.jpg"
IMAGE = '<img src="/pictures/bridge.jpg" alt="A bridge" width="800" height="450">'
SHOWN = Picture(URL, alt="A bridge", width=800, height=450)


def blocks(inside: str, *, above: str = "") -> list[Block]:
    body = f"<article>{above}<p>{FIRST}</p>{inside}<p>{LAST}</p></article>"
    page = read_html(f"<html><body>{body}</body></html>", url="https://example.org/news/a")
    return list(page.document.blocks)


def between(inside: str) -> list[Block]:
    return blocks(inside)[1:-1]


def figure(text: str, picture: Picture = SHOWN) -> Block:
    return Block(text, kind=Kind.FIGURE, picture=picture)


def credited(credit: str) -> Picture:
    return Picture(URL, alt="A bridge", credit=credit, width=800, height=450)


@pytest.mark.parametrize(
    ("html", "block"),
    [
        (f"<figure>{IMAGE}</figure>", figure("")),
        (f"<p>{IMAGE}</p>", figure("")),
        (
            f"<figure>{IMAGE}<figcaption>The bridge in 1931.</figcaption></figure>",
            figure("The bridge in 1931."),
        ),
        (
            f"<figure>{IMAGE}<figcaption>The bridge in 1931. <span class=credit>Ada Field"
            "</span></figcaption></figure>",
            figure("The bridge in 1931.", credited("Ada Field")),
        ),
        (
            f"<figure>{IMAGE}<figcaption>Photograph: Ada Field/Reuters</figcaption></figure>",
            figure("", credited("Photograph: Ada Field/Reuters")),
        ),
        (
            f"<figure>{IMAGE}<figcaption>A bridge. Nobody crosses it.</figcaption></figure>",
            figure("A bridge. Nobody crosses it.", replace(SHOWN, alt="")),
        ),
        (
            f'<div class="wp-caption">{IMAGE}<p class="wp-caption-text">The bridge.</p></div>',
            figure("The bridge."),
        ),
        (
            f'<p><span>{IMAGE}<span class="caption">The bridge.</span></span></p>',
            figure("The bridge."),
        ),
    ],
)
def test_a_picture_comes_with_its_caption_and_its_credit(html: str, block: Block) -> None:
    assert between(html) == [block]


@pytest.mark.parametrize(
    "around", ["{} <b>6</b><p>Turn on scripts.</p>", "<p>Photo</p>{}", "<p>A bridge</p>{}"]
)
def test_other_words_in_a_figure_are_not_its_caption(around: str) -> None:
    inside = around.format(IMAGE) + "<figcaption>The bridge.</figcaption>"
    found = between(f"<figure>{inside}</figure>")
    assert [block for block in found if block.picture] == [figure("The bridge.")]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/pictures/bridge.jpg">',
        '<img src="data:image/gif;base64,R0" data-src="/pictures/bridge.jpg">',
        '<img src="/blank.gif" data-lazy-src="../pictures/bridge.jpg">',
        '<img src="/s.jpg" srcset="/s.jpg 300w, /pictures/bridge.jpg 1600w, /l.jpg 4000w">',
        '<img data-srcset="/s.jpg 1x,/pictures/bridge.jpg 2x">',
        '<picture><source srcset="/pictures/bridge.jpg 900w"><img src="/s.jpg"></picture>',
        '<img src="/blank.gif"><noscript><img src="/pictures/bridge.jpg"></noscript>',
        '<amp-img src="/pictures/bridge.jpg"></amp-img>',
        '<b><img src="/blur.jpg"></b><noscript><img src="/pictures/bridge.jpg"></noscript>',
        """<img data-src='{"large": "//x"}' src="/pictures/bridge.jpg">""",
        '<img src="/pictures/bridge.jpg" alt="IMG_2041.jpg">',
    ],
)
def test_the_address_is_that_of_the_picture_itself(image: str) -> None:
    assert between(f"<figure>{image}</figure>") == [figure("", Picture(URL))]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://stats.example.com/p" width="1" height="1">',
        '<img src="/icons/mail.png">',
        '<img class="avatar" src="/people/ada.jpg">',
        '<img src="/img/site-logo.png">',
        '<img src="/drawing.svg">',
        '<img src="data:image/png;base64,AAAA">',
        '<img src="javascript:alert(1)">',
        '<img src="http://[">',
        '<img hidden src="/pictures/bridge.jpg">',
        f"<aside>{IMAGE}</aside>",
        f'<div class="related-stories">{IMAGE}</div>',
        f'<div class="author-bio">{IMAGE}</div>',
        "<img>",
    ],
)
def test_what_belongs_to_the_page_is_not_a_picture_of_the_article(image: str) -> None:
    assert between(image) == []


def test_a_picture_within_a_sentence_does_not_part_it() -> None:
    assert between(f"<p>The bridge {IMAGE} is old.</p>") == [
        Block("The bridge is old."),
        figure(""),
    ]


def test_a_picture_between_headline_and_text_belongs_to_the_article() -> None:
    above = f"<h1>Bridge to close</h1><figure>{IMAGE}</figure>"
    assert blocks("", above=above)[0] == figure("")


def test_a_picture_behind_the_text_does_not() -> None:
    page = read_html(
        f"<html><body><article><p>{FIRST}</p><p>{LAST}</p></article><p>{IMAGE}</p></body></html>",
        url="https://example.org/news/a",
    )
    assert [block.kind for block in page.document.blocks] == [Kind.PARAGRAPH, Kind.PARAGRAPH]


def test_one_picture_is_shown_once() -> None:
    assert between(f"<figure>{IMAGE}</figure><figure>{IMAGE}</figure>") == [figure("")]


def test_each_picture_in_a_figure_has_its_own_caption() -> None:
    other = '<img src="/pictures/town.jpg">'
    one, two = "<figcaption>The bridge.</figcaption>", "<figcaption>The town.</figcaption>"
    found = between(f"<figure>{IMAGE}{one}{other}{two}</figure>")
    assert [block.text for block in found] == ["The bridge.", "The town."]
