"""How pasted text becomes blocks, and how the original is given back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Span
from apps.text.parsing import Reading, read_plain
from apps.text.sentences import sentences
from tests.text.stopwatch import seconds

LINE_ENDS = ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
WRAPPED = (
    "The harbour bridge was closed on Monday morning after\n"
    "an engineer had found a crack in one of the northern\n"
    "pillars, and nobody could say how long it would take."
)
UNWRAPPED = WRAPPED.replace("\n", " ")
PIECES = [
    "a word ",
    "On a 😀",
    "e\u0301",
    "\ufeff",
    "\t",
    " ",
    "  ",
    "\u00a0",
    ".",
    WRAPPED,
    *LINE_ENDS,
]
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=12).map("".join))


def texts_of(original: str) -> list[str]:
    return [block.text for block in read_plain(original).document.blocks]


def cuts_of(reading: Reading, data: st.DataObject) -> list[Span]:
    """Any of the blocks and sentences of a reading, in any order."""
    borders = [*reading.document.spans, *sentences(reading.document)]
    return data.draw(st.lists(st.sampled_from(borders), max_size=5)) if borders else []


@pytest.mark.parametrize("end", LINE_ENDS, ids=ascii)
def test_every_kind_of_line_end_ends_a_block(end: str) -> None:
    assert texts_of(f"One.{end}Two.{end}") == ["One.", "Two."]


@pytest.mark.parametrize("end", LINE_ENDS, ids=ascii)
def test_a_paragraph_wrapped_by_hand_is_one_block(end: str) -> None:
    assert texts_of(WRAPPED.replace("\n", end)) == [UNWRAPPED]


@pytest.mark.parametrize(
    "blank", ["\n\n", "\n \n", "\r\n\r\n", "\n\t\u00a0\n", "\n\x1c\n"], ids=ascii
)
def test_blank_lines_are_no_blocks(blank: str) -> None:
    assert texts_of(f"One.{blank}Two.") == ["One.", "Two."]


@pytest.mark.parametrize(
    "original", ["", " ", "\n\r\n", "\t\u2003\u2028", "\x1c\x1d\x1e", "\ufeff"]
)
def test_white_space_alone_is_no_block(original: str) -> None:
    assert texts_of(original) == []


def test_white_space_around_a_line_is_not_its_text() -> None:
    assert texts_of("\t One. \u00a0\n\u2003Two.") == ["One.", "Two."]


def test_white_space_within_a_line_is_kept() -> None:
    assert texts_of("One\tand  two.") == ["One\tand  two."]


def test_the_mark_that_windows_puts_first_is_not_text() -> None:
    assert texts_of("\ufeff01/09/2025\nOne.") == ["01/09/2025", "One."]


def test_lines_with_room_to_spare_are_not_one_paragraph() -> None:
    lines = ["A line that is full of words and would have to be broken here", "and then", "a list"]
    assert texts_of("\n".join(lines)) == lines


def test_full_lines_that_all_begin_in_capitals_are_not_one_paragraph() -> None:
    lines = [
        "The first headline is as long as this one is, Sir",
        "Exceptionally, the second too is",
    ]
    assert texts_of("\n".join(lines)) == lines


def test_a_wrapped_paragraph_keeps_the_white_space_at_its_line_ends_apart() -> None:
    assert texts_of(WRAPPED.replace("\n", " \t\r\n   ")) == [UNWRAPPED]


def test_wrapped_paragraphs_are_told_apart_by_blank_lines() -> None:
    assert texts_of(f"{WRAPPED}\n\n{WRAPPED}") == [UNWRAPPED, UNWRAPPED]


def test_a_word_of_a_wrapped_paragraph_is_found_in_the_original() -> None:
    original = "Title\n\n" + WRAPPED.replace("\n", " \r\n  ")
    reading = read_plain(original)
    at = reading.document.text.index("nobody")
    assert reading.in_original(Span(at, at + 6)).of(original) == "nobody"


def test_a_span_over_a_wrap_has_the_line_end_in_the_original() -> None:
    reading = read_plain(WRAPPED.replace("\n", "\r\n"))
    at = reading.document.text.index("after an")
    assert reading.in_original(Span(at, at + 8)).of(reading.original) == "after\r\nan"


@given(TEXTS)
def test_each_block_stands_in_the_original_where_its_source_says(original: str) -> None:
    reading = read_plain(original)
    found = [reading.in_original(span) for span in reading.document.spans]
    assert found == list(reading.sources)


@given(TEXTS)
def test_a_source_is_its_block_but_for_line_ends(original: str) -> None:
    reading = read_plain(original)
    sources = [span.of(original).split() for span in reading.sources]
    assert sources == [block.text.split() for block in reading.document.blocks]


@given(TEXTS, st.data())
def test_a_sentence_is_the_same_words_in_the_original(original: str, data: st.DataObject) -> None:
    reading = read_plain(original)
    for span in cuts_of(reading, data):
        there = reading.in_original(span).of(original)
        assert there.split() == span.of(reading.document.text).split()


@given(TEXTS, st.data())
def test_the_tiles_are_the_original_whatever_is_cut(original: str, data: st.DataObject) -> None:
    reading = read_plain(original)
    cuts = cuts_of(reading, data)
    assert "".join(text for _, text in reading.tiles(cuts)) == original


@given(TEXTS, st.data())
def test_the_cut_tiles_are_the_words_of_the_cuts(original: str, data: st.DataObject) -> None:
    reading = read_plain(original)
    cuts = cuts_of(reading, data)
    cut = "".join(text for kind, text in reading.tiles(cuts) if kind == "cut")
    taken = sorted({at for span in cuts for at in range(span.start, span.end)})
    words = "".join(reading.document.text[at] for at in taken)
    assert "".join(cut.split()) == "".join(words.split())


@given(TEXTS)
def test_what_lies_between_the_blocks_is_white_space(original: str) -> None:
    between = "".join(text for kind, text in read_plain(original).tiles([]) if kind == "between")
    assert between.removeprefix("\ufeff").strip() == ""


def test_tiles_may_be_cut_from_an_iterator() -> None:
    reading = read_plain("One.\nTwo.")
    tiles = list(reading.tiles(iter([reading.document.spans[1]])))
    assert tiles == [("kept", "One."), ("between", "\n"), ("cut", "Two.")]


def test_tiles_of_overlapping_cuts_are_cut_once() -> None:
    reading = read_plain("One two three.")
    tiles = list(reading.tiles([Span(0, 7), Span(4, 9), Span(5, 6)]))
    assert ("".join(text for kind, text in tiles if kind == "cut"), tiles[-1]) == (
        "One two t",
        ("kept", "hree."),
    )


@pytest.mark.parametrize(
    "piece", ["word ", "x", " ", ".", "\u0301", "1", "“", f"{UNWRAPPED[:60]}\n"], ids=ascii
)
def test_five_megabytes_are_read_in_two_seconds(piece: str) -> None:
    original = piece * (5_000_000 // len(piece))
    assert seconds(lambda: read_plain(original)) < 2


@pytest.mark.parametrize("end", ["\r\n", "\n\n", "\x1c"], ids=ascii)
def test_a_hundred_thousand_lines_are_read_in_two_seconds(end: str) -> None:
    original = f"ab cd{end}" * 100_000
    assert seconds(lambda: read_plain(original)) < 2


def test_tiling_a_thousand_cuts_takes_a_moment() -> None:
    reading = read_plain("One more line.\n" * 3_000)
    assert seconds(lambda: list(reading.tiles(reading.document.spans[::3]))) < 1
