"""A web page becomes its article: blocks in order, formatting over them, nothing else."""

import pytest

from apps.text.document import Block, Inline, Kind, Span
from apps.text.parsing.html import Page, read_html

FIRST = "The council voted on Tuesday to close the old bridge, and nobody objected."
LAST = "Work on the new one begins in May, the mayor said, and will take two years."
ADDRESS = "https://example.org/news/bridge"


def read(inside: str) -> Page:
    """The page of an article that has this between its first and its last paragraph."""
    body = f"<article><p>{FIRST}</p>{inside}<p>{LAST}</p></article>"
    return read_html(f"<html><head><title>News</title></head><body>{body}</body>", url=ADDRESS)


def between(inside: str) -> list[Block]:
    return list(read(inside).document.blocks[1:-1])


def formats(inside: str) -> list[tuple[str, Inline, str]]:
    document = read(inside).document
    return [(each.span.of(document.text), each.inline, each.href) for each in document.formatting]


@pytest.mark.parametrize(
    ("html", "block"),
    [
        ("<h2>What it costs</h2>", Block("What it costs", kind=Kind.HEADING, level=2)),
        ("<ul><li>Two lanes</li></ul>", Block("Two lanes", kind=Kind.LIST_ITEM, level=1)),
        ("<blockquote>It is old.</blockquote>", Block("It is old.", kind=Kind.QUOTATION)),
        ("<pre>a  =  1\n  b</pre>", Block("a  =  1\n  b", kind=Kind.CODE)),
        ("<hr>", Block("", kind=Kind.RULE)),
        (
            "<table><tr><td>Length</td><td>90 metres of steel</td></tr></table>",
            Block("Length | 90 metres of steel", kind=Kind.TABLE_ROW),
        ),
    ],
)
def test_each_element_becomes_its_kind_of_block(html: str, block: Block) -> None:
    assert between(html) == [block]


def test_white_space_is_folded_as_a_browser_folds_it() -> None:
    assert between("<p>  It is \n\t <b> old </b> now. </p>") == [Block("It is old now.")]


def test_a_line_break_is_a_line_end_and_two_are_a_border() -> None:
    texts = [block.text for block in between("<p>One line,<br> and one.<br><br>A second.</p>")]

    assert texts == ["One line,\nand one.", "A second."]


def test_entities_are_decoded_once() -> None:
    assert between("<p>Fish &amp;amp; chips &lt;b&gt;</p>") == [Block("Fish &amp; chips <b>")]


def test_what_html_cannot_hold_is_replaced() -> None:
    assert between("<p>A\x00B&#1;C&#146;s</p>") == [Block("A�B�C’s")]


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>alert(1)</script>",
        "<style>p { color: red }</style>",
        "<template><p>Not here</p></template>",
        "<!-- nor here -->",
        "<p hidden>Secret words.</p>",
        '<div style="display: none"><p>Secret words.</p></div>',
        "<noscript>Please turn on scripts.</noscript>",
    ],
)
def test_what_nobody_sees_is_not_read(unseen: str) -> None:
    assert between(unseen) == []


def test_formatting_lies_over_the_text() -> None:
    found = formats("<p>It is <em>very</em> <strong>old</strong>: <code>1903</code>.</p>")

    assert found == [
        ("very", Inline.EMPHASIS, ""),
        ("old", Inline.STRONG, ""),
        ("1903", Inline.CODE, ""),
    ]


def test_formatting_around_two_paragraphs_lies_over_each() -> None:
    found = formats("<a href=/b><p>It was built in 1903.</p><p>It fell in 1999.</p></a>")

    assert found == [
        ("It was built in 1903.", Inline.LINK, "https://example.org/b"),
        ("It fell in 1999.", Inline.LINK, "https://example.org/b"),
    ]


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("plan.html", "https://example.org/news/plan.html"),
        ("//example.com/a", "https://example.com/a"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("http://[", ""),
    ],
)
def test_links_are_absolute_and_safe_or_lead_nowhere(href: str, address: str) -> None:
    assert formats(f'<p>Read <a href="{href}">the plan</a> first.</p>') == [
        ("the plan", Inline.LINK, address)
    ]


def test_positions_are_code_points() -> None:
    document = read("<p>😀 is <em>one</em> of them.</p>").document
    start = len(FIRST) + 1 + len("😀 is ")

    assert document.formatting[0].span == Span(start, start + 3)


@pytest.mark.parametrize(
    ("html", "numbers"),
    [
        ("<ol><li>One</li><li>Two</li></ol>", [1, 2]),
        ("<ol start=4><li>Four</li><li value=9>Nine</li><li>Ten</li></ol>", [4, 9, 10]),
        ("<ol reversed><li>Two</li><li>One</li></ol>", [2, 1]),
        ("<ul><li>One</li><li>Two</li></ul>", [0, 0]),
        ("<ol><li>One<ul><li>A</li></ul></li><li>Two</li></ol>", [1, 0, 2]),
        ("<ol><li><p>One</p><p>More of it</p></li><li>Two</li></ol>", [1, 0, 2]),
        ("<ol start=x><li value=''>One</li></ol>", [1]),
    ],
)
def test_items_of_a_numbered_list_keep_their_numbers(html: str, numbers: list[int]) -> None:
    assert [block.number for block in between(html)] == numbers


def test_the_sign_that_links_to_a_heading_is_not_part_of_it() -> None:
    sign = '<a class="headerlink" href="#cost" title="Link here">¶</a>'
    assert between(f"<h2>What it costs{sign}</h2>") == [
        Block("What it costs", kind=Kind.HEADING, level=2)
    ]


def test_a_formula_is_read_as_its_signs() -> None:
    formula = "<math><mi>a</mi><mo>=</mo><mn>2</mn><annotation>a = 2</annotation></math>"
    assert between(f"<p>Here {formula} holds.</p>") == [Block("Here a=2 holds.")]


def test_menus_and_footers_are_not_the_article() -> None:
    menu = "<nav><ul><li><a href=/a>Home</a></li><li><a href=/b>Sport</a></li></ul></nav>"
    article = f"<article><h1>Bridge to close</h1><p>{FIRST}</p><p>{LAST}</p></article>"
    footer = "<footer><p>Copyright 2024 The Post. All rights reserved.</p></footer>"
    title = "<title>Bridge to close - The Post</title>"
    page = read_html(f"<html>{title}<body>{menu}{article}{footer}</body></html>")

    assert [block.text for block in page.document.blocks] == [FIRST, LAST]
    assert page.metadata.headline == "Bridge to close"
