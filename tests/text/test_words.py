"""How words and minutes are counted."""

import pytest

from apps.text.words import count_words, gettext_noop, reading_minutes
from tests.text.stopwatch import seconds


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t\u2003", 0),
        ("One word", 2),
        ("the world’s richest person", 4),
        ("a well-known fact", 3),
        ("Business live – latest updates", 4),
        ("… — – * _ __ //", 0),
        ("$3.5bn in 2024", 3),
        ("no\u00a0break", 2),
        ("one\x1ctwo\u2028three", 3),
        ("naïve cafe\u0301", 2),
        ("Привет мир", 2),
        ("_private", 1),
        ("GPT-4o", 1),
        ("😀 yes 😀", 1),
    ],
)
def test_words_are_runs_that_hold_a_letter_or_a_digit(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize("filler", [".", '"', "_", "– ", "a.", "\u0301"])
def test_counting_a_megabyte_of_anything_takes_a_moment(filler: str) -> None:
    text = filler * (1_000_000 // len(filler))
    assert seconds(lambda: count_words(text)) < 1


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 1), (1, 1), (230, 1), (371, 2), (460, 2), (2_300, 10)]
)
def test_reading_time_is_whole_minutes_and_never_none(words: int, minutes: int) -> None:
    assert reading_minutes(words) == minutes


def test_marking_a_message_for_translation_leaves_it_as_it_is() -> None:
    assert gettext_noop("fundraising appeal") == "fundraising appeal"
