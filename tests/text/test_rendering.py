"""How spans are woven into safe HTML."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Block, Document, Formatting, Inline, Kind, Span
from apps.text.rendering import AROUND, INVISIBLE, Mark, in_element, is_safe_link, visible, weave
from tests.text.stopwatch import seconds

TAG = re.compile(r"<[^<>]*>")
BORDERS = st.integers(min_value=0, max_value=40)
SPANS = st.builds(lambda one, two: Span(min(one, two), max(one, two)), BORDERS, BORDERS)
MARKS = st.builds(Mark, SPANS, name=st.text(max_size=4), kind=st.text(max_size=4))
FORMATS = st.builds(
    Formatting, SPANS, st.sampled_from(Inline), st.sampled_from(["", "http://a.org/?b=<&\"'>"])
)
SAFE = [
    "http://a.org",
    "HTTPS://A.org/b?c=d#e",
    "mailto:me@a.org",
    " https://a.org ",
    "https://ä.org",
]
UNSAFE = [
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "\x01javascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript:123",
    "vbscript:x",
    "data:text/html,<script>",
    "file:///etc/passwd",
    "blob:https://a.org/1",
    "/relative",
    "//a.org",
    "relative:",
    "http:",
    "http:///a",
    "https:a.org",
    "http://[bad",
    "http\u200b://a.org",
    "\ud800",
]  # fmt: skip


def woven(text: str, *marks: Mark, formatting: tuple[Formatting, ...] = ()) -> str:
    document = Document((Block(text),), formatting)
    return weave(document, Span(0, len(text)), marks=marks)


def mark(start: int, end: int, name: str = "a", kind: str = "note") -> Mark:
    return Mark(Span(start, end), name, kind)


def drawn(inside: str, names: str, kinds: str = "note", more: str = "") -> str:
    """The element of one marked stretch, as readers' browsers get it."""
    extra = f' data-more="{more}"' if more else ""
    return f'<mark class="hl" data-kind="{kinds}" data-marks="{names}"{extra}>{inside}</mark>'


def test_text_is_escaped() -> None:
    assert woven("a <b> & \"c\" 'd'") == "a &lt;b&gt; &amp; &quot;c&quot; &#x27;d&#x27;"


def test_a_mark_stands_around_its_words() -> None:
    assert woven("one two three", mark(4, 7)) == f"one {drawn('two', 'a')} three"


def test_overlapping_marks_are_cut_flat_at_their_borders() -> None:
    assert woven("abcdef", mark(0, 4, "x"), mark(2, 6, "y")) == (
        drawn("ab", "x") + drawn("cd", "x y") + drawn("ef", "y")
    )


def test_a_mark_within_a_mark_is_cut_flat() -> None:
    assert woven("abcdef", mark(0, 6, "x"), mark(2, 4, "y")) == (
        drawn("ab", "x") + drawn("cd", "x y") + drawn("ef", "x")
    )


def test_the_kinds_on_a_stretch_are_named_once_each() -> None:
    marks = [mark(0, 2, "x", "note"), mark(0, 2, "y", "claim"), mark(0, 2, "z", "note")]
    assert woven("ab", *marks) == drawn("ab", "x y z", kinds="note claim")


def test_three_marks_are_named_and_the_rest_counted() -> None:
    marks = [mark(0, 2, name) for name in "vwxyz"]
    assert woven("ab", *marks) == drawn("ab", "v w x", more="2")


def test_the_names_of_marks_are_escaped() -> None:
    assert woven("ab", mark(0, 2, '"><script>')) == drawn("ab", "&quot;&gt;&lt;script&gt;")


def test_an_empty_mark_draws_nothing() -> None:
    assert woven("abcdef", mark(3, 3)) == "abcdef"


def test_a_mark_that_runs_past_the_stretch_is_clipped() -> None:
    document = Document((Block("abc"), Block("def")))
    marks = [mark(1, 6)]
    assert weave(document, document.spans[1], marks=marks) == f"{drawn('de', 'a')}f"


def test_marks_count_code_points() -> None:
    assert woven("😀😀ab", mark(1, 3)) == f"😀{drawn('😀a', 'a')}b"


def test_a_mark_over_text_from_right_to_left_is_in_the_order_of_the_text() -> None:
    assert woven("הדפוס עומד", mark(6, 10)) == f"הדפוס {drawn('עומד', 'a')}"


def test_formatting_nests() -> None:
    inner = Formatting(Span(2, 4), Inline.EMPHASIS)
    outer = Formatting(Span(0, 6), Inline.STRONG)
    html = woven("abcdef", formatting=(inner, outer))
    assert html == "<strong>ab<em>cd</em>ef</strong>"


def test_formatting_that_crosses_is_closed_and_opened_again() -> None:
    one = Formatting(Span(0, 4), Inline.STRONG)
    other = Formatting(Span(2, 6), Inline.EMPHASIS)
    html = woven("abcdef", formatting=(one, other))
    assert html == "<strong>ab<em>cd</em></strong><em>ef</em>"


def test_a_mark_over_the_border_of_formatting_is_drawn_twice() -> None:
    code = Formatting(Span(2, 4), Inline.CODE)
    html = woven("abcd", mark(1, 3), formatting=(code,))
    assert html == f"a{drawn('b', 'a')}<code>{drawn('c', 'a')}d</code>"


def test_a_link_is_followed_by_nobody_who_ranks_pages() -> None:
    link = Formatting(Span(0, 2), Inline.LINK, " http://a.org/?b=1&c=2 ")
    assert woven("ab", formatting=(link,)) == (
        '<a href="http://a.org/?b=1&amp;c=2" rel="noopener nofollow">ab</a>'
    )


@pytest.mark.parametrize("href", UNSAFE, ids=ascii)
def test_an_unsafe_link_has_no_address(href: str) -> None:
    link = Formatting(Span(0, 2), Inline.LINK, href)
    assert woven("ab", formatting=(link,)) == "<span>ab</span>"


@pytest.mark.parametrize("href", SAFE)
def test_web_and_mail_addresses_are_safe(href: str) -> None:
    assert is_safe_link(href)


@pytest.mark.parametrize("code", [0, 8, 11, 12, 13, 27, 127, 133, 159, 0xD800, 0xDFFF, 0xFFFE])
def test_what_html_cannot_hold_becomes_one_sign(code: int) -> None:
    assert visible(f"a{chr(code)}b") == "a\ufffdb"


@pytest.mark.parametrize(
    "text", ["\t", "\n", "\u00a0", "\u2028", "\u200f", "e\u0301", "\U0010fffd"]
)
def test_all_else_is_left_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_every_kind_of_block_has_an_element() -> None:
    assert {*AROUND, Kind.HEADING, Kind.RULE} == set(Kind)


@pytest.mark.parametrize("kind", AROUND)
def test_nothing_stands_between_the_tags_of_a_block_and_its_text(kind: Kind) -> None:
    assert TAG.sub("", in_element("<em>a</em> b", kind=kind)) == "a b"


@pytest.mark.parametrize(("level", "tag"), [(0, "h2"), (1, "h2"), (2, "h3"), (5, "h6"), (9, "h6")])
def test_headings_stand_below_the_title_of_the_page(level: int, tag: str) -> None:
    html = in_element("a", kind=Kind.HEADING, level=level)
    assert html == f'<{tag} dir="auto">a</{tag}>'


def test_a_rule_has_no_text() -> None:
    assert in_element("", kind=Kind.RULE) == "<hr>"


@given(st.text(max_size=40), st.lists(MARKS, max_size=6), st.lists(FORMATS, max_size=6))
def test_without_its_tags_the_html_is_the_text(
    text: str, marks: list[Mark], formats: list[Formatting]
) -> None:
    html = woven(text, *marks, formatting=tuple(formats))
    assert unescape(TAG.sub("", html)) == text.translate(INVISIBLE)


@given(st.text(max_size=40), st.lists(MARKS, max_size=6), st.lists(FORMATS, max_size=6))
def test_every_element_is_closed_in_its_turn(
    text: str, marks: list[Mark], formats: list[Formatting]
) -> None:
    still_open: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)", woven(text, *marks, formatting=tuple(formats))):
        if closing:
            assert still_open.pop() == name
        else:
            still_open.append(name)
    assert still_open == []


@given(st.text(max_size=40), st.lists(MARKS, max_size=6), BORDERS)
def test_two_stretches_side_by_side_have_the_whole_text(
    text: str, marks: list[Mark], border: int
) -> None:
    document, middle = Document((Block(text),)), min(border, len(text))
    halves = [Span(0, middle), Span(middle, len(text))]
    html = "".join(weave(document, half, marks=marks) for half in halves)
    assert unescape(TAG.sub("", html)) == text.translate(INVISIBLE)


@pytest.mark.parametrize("width", [10, 100, 10_000])
def test_a_thousand_marks_take_a_moment(width: int) -> None:
    document = Document((Block("word " * 10_000),))
    marks = [mark(at * 40, at * 40 + width, str(at)) for at in range(1_000)]
    assert seconds(lambda: weave(document, document.spans[0], marks=marks)) < 0.5


def test_ten_times_the_marks_take_about_ten_times_as_long() -> None:
    document = Document((Block("word " * 100_000),))
    marks = [mark(at * 40, at * 40 + 60, str(at)) for at in range(10_000)]
    few = seconds(lambda: weave(document, Span(0, 50_000), marks=marks[:1_000]))
    many = seconds(lambda: weave(document, document.spans[0], marks=marks))
    assert many < 40 * max(few, 0.005)
