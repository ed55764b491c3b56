"""An excerpt: how long it is, where it ends, and that nothing of the rest is in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Block, Document, Formatting, Inline, Kind, Span
from apps.text.opening_passages import opening_end, size, up_to

FOUR = "One two three four."


def opening(*texts: str, words: int, kinds: dict[int, Kind] | None = None) -> str:
    blocks = [
        Block(text, kind=(kinds or {}).get(number, Kind.PARAGRAPH))
        for number, text in enumerate(texts)
    ]
    document = Document(tuple(blocks))
    end = opening_end(document, kept=document.spans, words=words)
    return up_to(document, end).text


def test_whole_paragraphs_are_given_as_long_as_they_fit() -> None:
    assert opening(*[FOUR] * 6, words=8) == f"{FOUR}\n{FOUR}"


def test_a_paragraph_that_does_not_fit_is_given_to_the_end_of_a_sentence() -> None:
    assert opening(f"{FOUR} {FOUR} {FOUR}", *[FOUR] * 6, words=9) == f"{FOUR} {FOUR}"


def test_a_first_sentence_that_does_not_fit_is_cut_between_words() -> None:
    assert opening(" ".join(["word"] * 40), words=5) == "word word word word word"


def test_a_short_text_is_never_given_whole() -> None:
    assert opening(FOUR, FOUR, words=120) == FOUR


def test_a_heading_is_not_the_last_thing_that_is_given() -> None:
    kinds = {1: Kind.HEADING}
    assert opening(FOUR, "A heading", FOUR, FOUR, words=6, kinds=kinds) == FOUR


def test_words_are_counted_where_no_spaces_stand_between_them() -> None:
    assert opening("今日は天気がいい。" * 50, words=20).count("。") == 4


def test_nothing_kept_gives_nothing() -> None:
    assert opening_end(Document((Block(FOUR),)), kept=[], words=5) == 0


def test_links_behind_the_end_do_not_come_along() -> None:
    link = Formatting(Span(25, 28), Inline.LINK, "https://example.org/secret")
    bold = Formatting(Span(15, 25), Inline.STRONG)
    document = Document((Block(FOUR), Block("Five six seven.")), (bold, link))
    assert up_to(document, 19).formatting == (Formatting(Span(15, 19), Inline.STRONG),)


def test_positions_stay_what_they_were() -> None:
    document = Document((Block(FOUR), Block("Five six seven.")))
    assert up_to(document, 24).spans == (Span(0, 19), Span(20, 24))


TEXTS = st.lists(st.text("ab. 今", min_size=1, max_size=30), min_size=1, max_size=6)


@given(TEXTS, st.integers(1, 20))
def test_an_opening_is_never_longer_than_was_asked(texts: list[str], words: int) -> None:
    assert size(opening(*texts, words=words)) <= words


@given(TEXTS, st.integers(1, 20))
def test_an_opening_is_the_beginning_of_the_text(texts: list[str], words: int) -> None:
    assert "\n".join(texts).startswith(opening(*texts, words=words))


@pytest.mark.parametrize(("text", "words"), [("one two", 2), ("天気がいい", 3), ("ไป", 2)])
def test_two_letters_without_spaces_are_a_word(text: str, words: int) -> None:
    assert size(text) == words
