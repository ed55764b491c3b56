"""How Markdown becomes blocks and formatting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Document, Kind, Picture
from apps.text.parsing.bounds import TooTangled
from apps.text.parsing.markdown import read_markdown

MARKS = st.text(alphabet="ab *_`[]()<>!#-+=1.\n\t&;\\~:'\"\r\x02\x03\u2028\ud800", max_size=60)


def blocks_of(markdown: str) -> list[tuple[str, Kind, int]]:
    return [(block.text, block.kind, block.level) for block in read_markdown(markdown).blocks]


def formats_of(markdown: str) -> list[tuple[str, str, str]]:
    document = read_markdown(markdown)
    return [
        (each.span.of(document.text), each.inline.value, each.href) for each in document.formatting
    ]


BLOCKS = {
    "nothing": ("", []),
    "white space": (" \n\t\n", []),
    "paragraphs": ("One.\n\nTwo.", [("One.", Kind.PARAGRAPH, 0), ("Two.", Kind.PARAGRAPH, 0)]),
    "Windows line ends": (
        "One.\r\n\r\nTwo.",
        [("One.", Kind.PARAGRAPH, 0), ("Two.", Kind.PARAGRAPH, 0)],
    ),
    "a soft line end": ("One\ntwo.", [("One\ntwo.", Kind.PARAGRAPH, 0)]),
    "a hard line end": ("One  \ntwo.", [("One\ntwo.", Kind.PARAGRAPH, 0)]),
    "headings": (
        "# One\n\nTwo\n---\n\n###### Six",
        [("One", Kind.HEADING, 1), ("Two", Kind.HEADING, 2), ("Six", Kind.HEADING, 6)],
    ),
    "a list": ("- one\n- two", [("one", Kind.LIST_ITEM, 1), ("two", Kind.LIST_ITEM, 1)]),
    "a numbered list": ("1. one\n2. two", [("one", Kind.LIST_ITEM, 1), ("two", Kind.LIST_ITEM, 1)]),
    "a list in a list": (
        "- one\n    - two\n- three",
        [("one", Kind.LIST_ITEM, 1), ("two", Kind.LIST_ITEM, 2), ("three", Kind.LIST_ITEM, 1)],
    ),
    "a hard line end in a list": (
        "- one  \n  more\n- two",
        [("one\nmore", Kind.LIST_ITEM, 1), ("two", Kind.LIST_ITEM, 1)],
    ),
    "two paragraphs in a list": (
        "- one\n\n    more",
        [("one", Kind.LIST_ITEM, 1), ("more", Kind.LIST_ITEM, 1)],
    ),
    "a quotation": (
        "> one\n>\n> two",
        [("one", Kind.QUOTATION, 1), ("two", Kind.QUOTATION, 1)],
    ),
    "a quotation in a quotation": (
        "> one\n>\n> > two",
        [("one", Kind.QUOTATION, 1), ("two", Kind.QUOTATION, 2)],
    ),
    "code": ("    a <b> & c", [("a <b> & c", Kind.CODE, 0)]),
    "a rule": (
        "one\n\n***\n\ntwo",
        [("one", Kind.PARAGRAPH, 0), ("", Kind.RULE, 0), ("two", Kind.PARAGRAPH, 0)],
    ),
    "a picture": ("![a](http://b.org/c.png)", [("", Kind.FIGURE, 0)]),
    "a picture with a caption": (
        '![a](http://b.org/c.png "Seen from above")', [("Seen from above", Kind.FIGURE, 0)]
    ),
    "a picture in a sentence": (
        "One ![a](http://b.org/c.png)\ntwo.",
        [("One \ntwo.", Kind.PARAGRAPH, 0), ("", Kind.FIGURE, 0)],
    ),
    "a picture without an address of the web": ("![a](c.png)", [("a", Kind.PARAGRAPH, 0)]),
    "tags": ("<b>x</b> <script>y</script>", [("<b>x</b> <script>y</script>", Kind.PARAGRAPH, 0)]),
    "a block of tags": ("<div>\n\nx\n\n</div>", [
        ("<div>", Kind.PARAGRAPH, 0), ("x", Kind.PARAGRAPH, 0), ("</div>", Kind.PARAGRAPH, 0)
    ]),
    "a character by its name": ("&copy; R&amp;D", [("© R&D", Kind.PARAGRAPH, 0)]),
    "a character without its semicolon": ("R&D &copy x", [("R&D &copy x", Kind.PARAGRAPH, 0)]),
    "an ampersand in code": ("`&amp;`", [("&amp;", Kind.PARAGRAPH, 0)]),
    "an escaped star": (r"\*x\*", [("*x*", Kind.PARAGRAPH, 0)]),
    "the parser's own marks": ("\x02amp\x03 \x02x:0\x03", [("amp x:0", Kind.PARAGRAPH, 0)]),
}  # fmt: skip
FORMATS = {
    "emphasis": ("an *odd* word", [("odd", "emphasis", "")]),
    "strong": ("a **bold** word", [("bold", "strong", "")]),
    "code": ("a `<b>` word", [("<b>", "code", "")]),
    "nested": ("**a *b* c**", [("a b c", "strong", ""), ("b", "emphasis", "")]),
    "a link": ("[x](http://a.org)", [("x", "link", "http://a.org")]),
    "a link by name": ("[x]\n\n[x]: http://a.org", [("x", "link", "http://a.org")]),
    "an address": ("<http://a.org/?b=1&c=2>", [("http://a.org/?b=1&c=2", "link", "http://a.org/?b=1&c=2")]),
    "a mail address": ("<me@a.org>", [("me@a.org", "link", "mailto:me@a.org")]),
    "an ampersand in a link": ("[x](http://a.org/?b=1&copy=2)", [("x", "link", "http://a.org/?b=1&copy=2")]),
    "a link around emphasis": (
        "[*x*](http://a.org)",
        [("x", "link", "http://a.org"), ("x", "emphasis", "")],
    ),
    "behind white space": ("  *x* y", [("x", "emphasis", "")]),
    "in the second block": ("one\n\n*two*", [("two", "emphasis", "")]),
    "over a hard line end": ("*one  \ntwo*", [("one\ntwo", "emphasis", "")]),
    "in a list": ("- one *two*  \n  *three*", [("two", "emphasis", ""), ("three", "emphasis", "")]),
    "around nothing": ("a ** ** b", []),
}  # fmt: skip


@pytest.mark.parametrize(("markdown", "blocks"), BLOCKS.values(), ids=BLOCKS)
def test_markdown_becomes_blocks(markdown: str, blocks: list[tuple[str, Kind, int]]) -> None:
    assert blocks_of(markdown) == blocks


@pytest.mark.parametrize(("markdown", "formats"), FORMATS.values(), ids=FORMATS)
def test_formatting_stands_over_its_own_words(
    markdown: str, formats: list[tuple[str, str, str]]
) -> None:
    assert formats_of(markdown) == formats


def test_a_text_that_is_too_tangled_is_not_parsed() -> None:
    with pytest.raises(TooTangled):
        read_markdown("[" * 10_000)


def read(markdown: str) -> Document:
    try:
        return read_markdown(markdown)
    except TooTangled:
        return Document(())


@given(MARKS)
def test_no_block_is_empty_but_a_rule(markdown: str) -> None:
    empty = {block.kind for block in read(markdown).blocks if not block.text.strip()}
    assert empty <= {Kind.RULE}


@given(MARKS)
def test_formatting_never_leaves_its_block(markdown: str) -> None:
    document = read(markdown)
    for each in document.formatting:
        assert [span for span in document.spans if span.covers(each.span)] != []


@given(st.text(alphabet="abc .,“”é😀", min_size=1, max_size=60))
def test_plain_words_are_one_paragraph(words: str) -> None:
    assert [block.text for block in read(words).blocks] == (
        [words.strip()] if words.strip() else []
    )


def test_a_picture_has_its_address_and_the_words_in_its_place() -> None:
    (block,) = read_markdown("![A bridge](https://example.org/bridge.jpg)").blocks
    assert block.picture == Picture("https://example.org/bridge.jpg", alt="A bridge")


@pytest.mark.parametrize(
    ("markdown", "numbers"),
    [
        ("1. one\n2. two", [1, 2]),
        ("4. four\n5. five", [4, 5]),
        ("- one\n- two", [0, 0]),
        ("1. one\n    - a\n    - b\n2. two", [1, 0, 0, 2]),
        ("1. one\n\n    more of it\n\n2. two", [1, 0, 2]),
    ],
)
def test_items_of_a_numbered_list_keep_their_numbers(markdown: str, numbers: list[int]) -> None:
    assert [block.number for block in read_markdown(markdown).blocks] == numbers
