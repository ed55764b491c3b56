"""Dates as people and newspapers type them."""

from contextlib import suppress
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.dates import (
    FIRST_YEAR,
    FORMS,
    LONGEST_TIME_LINE,
    NotADate,
    date_form,
    read_date,
    read_time_line,
)
from tests.text.stopwatch import seconds

UNREADABLE = "This is not a date we can read. Write month, day, year: 12/31/2024"
NINTH = date(2025, 1, 9)
TYPED = {
    "slashes": ["01/09/2025", "1/9/2025", "1/9/25", " 01/09/2025 ", "01/09/2025.", "01/09/2025:"],
    "dashes": ["01-09-2025", "1-9-2025"],
    "dots": ["9.1.2025", "09.01.2025", "9. 1. 2025"],
    "iso": ["2025-01-09", "2025/01/09", "2025.1.9"],
    "month first": [
        "January 9, 2025",
        "Jan. 9, 2025",
        "JANUARY 9 2025",
        "Thursday, January 9th, 2025",
        "Thu. Jan 9, 2025",
    ],
    "day first": [
        "9 January 2025",
        "09 Jan. 2025",
        "Thursday, 9 January, 2025",
        "the 9th of January 2025",
        "Thurs 9 Jan 2025",
    ],
}
ALL_TYPED = [(form, line) for form, lines in TYPED.items() for line in lines]


def test_every_form_is_tried_here() -> None:
    assert list(TYPED) == list(FORMS)


@pytest.mark.parametrize(("form", "line"), ALL_TYPED)
def test_a_line_is_known_by_its_form(form: str, line: str) -> None:
    assert date_form(line) == form


@pytest.mark.parametrize("line", [line for _, line in ALL_TYPED])
def test_every_form_names_its_day(line: str) -> None:
    assert read_date(line) == NINTH


DAYS = st.dates(min_value=date(FIRST_YEAR, 1, 1))


@given(DAYS)
def test_every_day_is_read_as_the_institute_types_it(day: date) -> None:
    assert read_date(f"{day:%m/%d/%Y}") == day


@given(
    st.dates(min_value=date(FIRST_YEAR, 1, 1)),
    st.sampled_from(["%B %d, %Y", "%d %b %Y", "%Y-%m-%d"]),
)
def test_every_day_is_read_in_words(day: date, form: str) -> None:
    assert read_date(day.strftime(form)) == day


def test_a_leap_day_is_a_day() -> None:
    assert read_date("02/29/2024") == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("99/99/9999", "There is no month 99. Write month, day, year: 12/31/2024"),
        ("13/01/2025", "There is no month 13. Write month, day, year: 12/31/2024"),
        ("00/10/2025", "There is no month 0. Write month, day, year: 12/31/2024"),
        ("02/30/2025", "Month 2 of 2025 has no day 30."),
        ("02/29/2025", "Month 2 of 2025 has no day 29."),
        ("01/00/2025", "Month 1 of 2025 has no day 0."),
        ("01/01/0000", "There was no news in the year 0. Write it with four digits: 2024"),
        ("31.4.2025", "Month 4 of 2025 has no day 31."),
        ("April 31, 2025", "Month 4 of 2025 has no day 31."),
        ("", UNREADABLE),
        ("tomorrow", UNREADABLE),
        ("01/09/2025 and more", UNREADABLE),
        ("101/09/2025", UNREADABLE),
        ("01/09/20255", UNREADABLE),
        ("01/09/202", UNREADABLE),
        ("Juni 9, 2025", UNREADABLE),
    ],
)
def test_a_day_that_cannot_be_says_why(line: str, sentence: str) -> None:
    with pytest.raises(NotADate) as trouble:
        read_date(line)
    assert trouble.value.args == (sentence,)


def test_the_sentence_can_be_translated_before_its_numbers_are_put_in() -> None:
    with pytest.raises(NotADate) as trouble:
        read_date("02/30/2025")
    assert (trouble.value.message, trouble.value.values) == (
        "Month %(month)d of %(year)d has no day %(day)d.",
        {"month": 2, "day": 30, "year": 2025},
    )


def test_an_impossible_day_still_has_a_form() -> None:
    assert date_form("99/99/9999") == "slashes"


@given(st.text(alphabet="0123456789/-. janFebthof,", max_size=24))
def test_any_line_is_a_date_or_not_a_date(line: str) -> None:
    with suppress(NotADate):
        assert read_date(line).year <= 9999


TIME_LINES = {
    "10:15 EST Thursday, 09 January 2025": "2025-01-09T10:15:00-05:00",
    "Thu 9 Jan 2025 10.15 EST": "2025-01-09T10:15:00-05:00",
    "Last modified on Thu 9 Jan 2025 15.01 CET": "2025-01-09T15:01:00+01:00",
    "First published on 9 Jan 2025 10.15 GMT": "2025-01-09T10:15:00+00:00",
    "Updated 9:41 PM EST, Thu January 9, 2025": "2025-01-09T21:41:00-05:00",
    "Published Jan. 9, 2025 at 10:15 a.m. ET": "2025-01-09T10:15:00-05:00",
    "Jan. 9, 2025, 10 a.m. ET": "2025-01-09T10:00:00-05:00",
    "July 9, 2025 3:00 p.m. ET": "2025-07-09T15:00:00-04:00",
    "July 9, 2025 3:00 p.m. EST": "2025-07-09T15:00:00-05:00",
    "July 9, 2025 3:00 p.m. PT": "2025-07-09T15:00:00-07:00",
    "12:00 a.m. EST, Jan. 9, 2025": "2025-01-09T00:00:00-05:00",
    "12:30 PM UTC 01/09/2025": "2025-01-09T12:30:00+00:00",
    "10:15 IST 9 January 2025": "2025-01-09T10:15:00+05:30",
    "10:15 +0530 9 January 2025": "2025-01-09T10:15:00+05:30",
    "2025-01-09T10:15:00-05:00": "2025-01-09T10:15:00-05:00",
    "2025-01-09T10:15:00Z": "2025-01-09T10:15:00+00:00",
    "January 9, 2025 at 10:15 am": "2025-01-09T10:15:00",
    "January 9, 2025": "2025-01-09T00:00:00",
}


@pytest.mark.parametrize(("line", "moment"), TIME_LINES.items(), ids=TIME_LINES)
def test_a_time_line_keeps_the_zone_that_it_names(line: str, moment: str) -> None:
    read = read_time_line(line)
    assert (read.printed, read.at.isoformat()) == (line, moment) if read else False


@pytest.mark.parametrize(
    ("line", "has_time"), [("January 9, 2025", False), ("January 9, 2025 0:00 UTC", True)]
)
def test_a_bare_date_is_told_from_midnight(line: str, has_time: bool) -> None:
    read = read_time_line(line)
    assert read is not None
    assert read.has_time == has_time


@pytest.mark.parametrize(
    "line",
    [
        "",
        "10:15 EST",
        "On January 9, 2025, Musk said so",
        "24:00 9 January 2025",
        "10:15 EST 31 April 2025",
        "9999-12-31 23:59 PST",
        "1 2 3 4",
        "January 9, 2025" + " at" * LONGEST_TIME_LINE,
        "99/99/9999 99:99",
    ],
)
def test_a_line_that_says_more_or_cannot_be_is_no_time_line(line: str) -> None:
    assert read_time_line(line) is None


@given(st.datetimes(min_value=datetime(FIRST_YEAR, 1, 1)))  # noqa: DTZ001 - typed without a zone
def test_every_minute_is_read_back(moment: datetime) -> None:
    read = read_time_line(f"{moment:%H:%M %A, %d %B %Y}")
    assert read is not None
    assert read.at == moment.replace(second=0, microsecond=0)


@pytest.mark.parametrize("filler", ["1", " ", "/", "January ", "9 January ", ".", "the "])
def test_a_line_of_five_megabytes_is_no_date_at_once(filler: str) -> None:
    line = filler * (5_000_000 // len(filler)) + "x"
    assert seconds(lambda: (date_form(line), read_time_line(line))) < 1
