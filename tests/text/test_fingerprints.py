"""What changes the print of a sentence, and what does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Block, Document, Role
from apps.text.fingerprints import MOST_PRINTS, Print, print_of, prints_in, prints_of
from apps.text.parsing import read_plain

LINE = "The press doesn't stop - “not now”, she said, in the mill-town's cellar on Sunday evening."
WRAPPED = (
    "Artificial intelligence companies have run out of data for training\n"
    "their models and have to turn to what other models have written for\n"
    "them. The process is already taking place."
)


def test_a_print_stays_the_same_on_every_machine() -> None:
    assert print_of("The press doesn't stop.") == Print(3_703_072_491_407_884_129, 5)


@pytest.mark.parametrize(
    "written",
    [
        LINE.upper(),
        LINE.replace("“", '"').replace("”", '"').replace("'", "’"),
        LINE.replace(" - ", " — ").replace("mill-town", "mill‑town"),
        LINE.replace(" ", "\u00a0 "),
        LINE.replace("evening", "eve\u00adning").replace("cellar", "\u200bcellar"),
        LINE.replace(",", "").rstrip("."),
        f"\ufeff  {LINE}\n",
    ],
)
def test_marks_capitals_and_spaces_do_not_change_a_print(written: str) -> None:
    assert print_of(written) == print_of(LINE)


@pytest.mark.parametrize(
    "other", ["The press does stop.", "The press doesn't stop 2.", "Doesn't the press stop?"]
)
def test_other_words_make_another_print(other: str) -> None:
    assert print_of(other) != print_of("The press doesn't stop.")


@pytest.mark.parametrize("wordless", ["", " ", "—", "“…”", "🙂", "\ufeff"])
def test_without_words_there_is_no_print(wordless: str) -> None:
    assert print_of(wordless) is None


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert print_of("Café Zoë") == print_of("Cafe\u0301 Zoe\u0308")


def test_scripts_without_spaces_are_counted_by_their_letters() -> None:
    assert print_of("人工智能公司已经用完数据。") == Print(
        print_of("人工智能公司已经用完数据").value, 6
    )


@given(st.text())
def test_a_print_has_63_bits(text: str) -> None:
    found = print_of(text)
    assert found is None or 0 <= found.value < 1 << 63


def test_a_long_block_is_printed_by_sentences() -> None:
    long, longer = "Four people meet there after work.", "They print a paper of four pages."
    assert prints_in(Block(f"{long} {longer}")) == (print_of(long), print_of(longer))


def test_a_short_block_is_printed_whole() -> None:
    assert prints_in(Block("Share this. Save it.")) == (print_of("Share this. Save it."),)


@pytest.mark.parametrize("role", [Role.DATE, Role.INTRODUCTION, Role.BYLINE, Role.CITATION])
def test_what_the_institute_added_is_not_printed(role: Role) -> None:
    assert prints_in(Block(LINE, role=role)) == ()


def test_lines_wrapped_by_hand_have_the_prints_of_the_paragraph() -> None:
    whole = read_plain(WRAPPED.replace("\n", " ")).document
    assert prints_of(read_plain(WRAPPED).document) == prints_of(whole)


def test_a_sentence_that_stands_twice_is_printed_once() -> None:
    assert len(prints_of(Document((Block(LINE), Block(LINE))))) == 1


def test_the_number_of_prints_is_bounded() -> None:
    blocks = (Block(f"Line number {n} of a very long text.") for n in range(MOST_PRINTS + 50))
    assert len(prints_of(Document(tuple(blocks)))) == MOST_PRINTS
