"""The small pieces that templates draw with."""

from datetime import date

import pytest

from apps.web.templatetags import room


@pytest.mark.parametrize(("count", "words"), [(0, "0 words"), (1, "1 word"), (371, "371 words")])
def test_words_are_counted_with_their_noun(count: int, words: str) -> None:
    assert room.in_words(count) == words


@pytest.mark.parametrize(("count", "words"), [(1, "1 passage"), (3, "3 passages")])
def test_passages_are_counted_with_their_noun(count: int, words: str) -> None:
    assert room.in_passages(count) == words


@pytest.mark.parametrize(("words", "time"), [(0, "1 min"), (371, "2 min"), (2300, "10 min")])
def test_reading_takes_at_least_a_minute(words: int, time: str) -> None:
    assert room.in_minutes(words) == time


@pytest.mark.parametrize(("day", "filed"), [(date(2025, 1, 9), "01/09/2025"), (None, "")])
def test_a_day_is_written_as_the_institute_files_it(day: date | None, filed: str) -> None:
    assert room.filed(day) == filed


def test_an_icon_is_never_read_aloud() -> None:
    assert room.icon("check") == (
        '<svg class="ico" aria-hidden="true" viewBox="0 0 24 24"><use href="#i-check"/></svg>'
    )
