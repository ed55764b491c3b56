"""How a pasted page becomes its dated entries."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.blog_page import Entry, split_page
from apps.text.document import Role
from tests.text.stopwatch import seconds

INSTITUTE = "Northgate Institute"
BODY = (
    "The harbour bridge was closed on Monday morning after an engineer had found a crack in one of "
    "the northern pillars."
)
BRIDGE = f"""Northgate will explore bridges this summer at Northgate Institute
The harbour bridge is closed
Engineers found a crack in the northern pillar
10:15 EST Thursday, 09 January 2025
{BODY}
Nobody could say how long it would take.
The harbour bridge is closed — The Harbour Post Engineers found a crack in the northern pillar
"""
OWLS = f"""We will talk about owls.
Read this before the class.
Owls count to four, a study finds
January 8, 2025
{BODY.replace("harbour bridge", "owl house")}
Source: The Night Paper
"""
TWO = f"01/09/2025\n{BRIDGE}01/10/2025\n{OWLS}"
PIECES = st.sampled_from(
    ["01/09/2025", "1/9/25", "99/99/9999", "January 9, 2025", "2025-01-09", BODY, "A headline",
     "\n", "\r\n", "\r", "\u2028", "\x1d", " ", "\ufeff", BRIDGE, OWLS]
)  # fmt: skip


def entries_of(page: str) -> tuple[Entry, ...]:
    return split_page(page, institute=INSTITUTE)


def days_of(page: str) -> list[date | None]:
    return [entry.posted_on for entry in entries_of(page)]


def test_a_page_of_two_articles_is_two_entries() -> None:
    assert days_of(TWO) == [date(2025, 1, 9), date(2025, 1, 10)]


def test_each_entry_has_its_own_headline_and_source() -> None:
    found = [(entry.words_of(Role.HEADLINE), entry.source) for entry in entries_of(TWO)]
    assert found == [
        ("The harbour bridge is closed", "The Harbour Post"),
        ("Owls count to four, a study finds", "The Night Paper"),
    ]


def test_an_introduction_may_have_two_lines() -> None:
    owls = entries_of(TWO)[1]
    assert owls.words_of(Role.INTRODUCTION) == (
        "We will talk about owls.\nRead this before the class."
    )


def test_an_entry_has_the_body_without_its_opening_and_citation() -> None:
    bridge = entries_of(TWO)[0]
    assert bridge.words_of(Role.BODY) == f"{BODY}\nNobody could say how long it would take."


def test_an_entry_has_the_time_line_of_its_source() -> None:
    times = [entry.time_line for entry in entries_of(TWO)]
    assert [time.at.isoformat() for time in times if time] == [
        "2025-01-09T10:15:00-05:00",
        "2025-01-08T00:00:00",
    ]


def test_windows_line_ends_change_nothing() -> None:
    windows = [entry.document for entry in entries_of(TWO.replace("\n", "\r\n"))]
    assert windows == [entry.document for entry in entries_of(TWO)]


@pytest.mark.parametrize("before", ["\ufeff", "\n\n", "  ", "\u2028\t"], ids=ascii)
def test_what_stands_before_the_first_date_changes_nothing(before: str) -> None:
    assert days_of(before + TWO) == days_of(TWO)


def test_a_date_may_have_a_line_full_of_spaces() -> None:
    assert days_of(TWO.replace("2025\n", f"2025{' ' * 80}\n")) == days_of(TWO)


def test_without_a_citation_the_headline_is_still_found() -> None:
    uncited = "".join(f"{line}\n" for line in BRIDGE.splitlines()[:-1])
    (entry,) = entries_of(f"01/09/2025\n{uncited}")
    assert (entry.words_of(Role.HEADLINE), entry.source) == ("The harbour bridge is closed", "")


def test_the_citation_finds_a_headline_that_its_shape_would_not() -> None:
    lines = ["01/09/2025", "A thought on pillars", *BRIDGE.splitlines()[1:]]
    (entry,) = entries_of("\n".join(lines))
    assert (entry.words_of(Role.INTRODUCTION), entry.words_of(Role.HEADLINE)) == (
        "A thought on pillars",
        "The harbour bridge is closed",
    )


def test_a_page_without_a_date_is_one_entry_of_no_day() -> None:
    assert days_of(BRIDGE) == [None]


def test_a_page_without_a_date_has_its_headline() -> None:
    assert [entry.words_of(Role.HEADLINE) for entry in entries_of(BRIDGE)] == [
        "The harbour bridge is closed"
    ]


@pytest.mark.parametrize("typed", ["01-09-2025", "9.1.2025", "2025-01-09", "January 9, 2025"])
def test_a_page_that_opens_in_another_form_is_split_at_that_form(typed: str) -> None:
    assert days_of(f"{typed}\n{BRIDGE}{typed}\n{BRIDGE}") == [date(2025, 1, 9)] * 2


@pytest.mark.parametrize("own", ["January 8, 2025", "8 Jan 2025", "2025-01-08", "8.1.2025"])
def test_the_newspapers_own_date_does_not_split_a_post(own: str) -> None:
    page = f"01/09/2025\nThe harbour bridge is closed\n{own}\n{BODY}\n{own}\n{BODY}"
    assert days_of(page) == [date(2025, 1, 9)]


def test_one_date_further_down_is_the_newspapers() -> None:
    assert days_of(f"The harbour bridge is closed\n01/08/2025\n{BODY}\n{BODY}") == [None]


def test_two_filing_dates_further_down_split_the_page() -> None:
    page = f"{BRIDGE}01/09/2025\n{BRIDGE}01/10/2025\n{BRIDGE}"
    assert days_of(page) == [None, date(2025, 1, 9), date(2025, 1, 10)]


def test_five_dates_alone_are_five_bare_entries() -> None:
    typed = [f"0{month}/09/2025" for month in range(1, 6)]
    found = [(entry.posted_on, entry.is_bare) for entry in entries_of("\n".join(typed))]
    assert found == [(date(2025, month, 9), True) for month in range(1, 6)]


def test_a_date_with_an_introduction_alone_is_bare() -> None:
    (entry,) = entries_of("01/09/2025\nWe will talk about bridges")
    assert (entry.is_bare, entry.words_of(Role.INTRODUCTION)) == (
        True,
        "We will talk about bridges",
    )


def test_an_entry_with_an_article_is_not_bare() -> None:
    assert [entry.is_bare for entry in entries_of(TWO)] == [False, False]


def test_an_impossible_day_is_an_entry_without_a_day() -> None:
    assert days_of(f"99/99/9999\n{BRIDGE}01/09/2025\n{BRIDGE}") == [None, date(2025, 1, 9)]


def test_a_page_may_be_read_whole() -> None:
    assert [entry.reading.original for entry in split_page(TWO, whole=True)] == [TWO]


@pytest.mark.parametrize("page", ["", " ", "\n\r\n", "\x1c"])
def test_white_space_is_one_entry_of_nothing(page: str) -> None:
    assert [(entry.reading.original, entry.is_bare) for entry in entries_of(page)] == [(page, True)]


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=10).map("\n".join)))
def test_the_originals_of_the_entries_joined_are_the_page(page: str) -> None:
    assert "".join(entry.reading.original for entry in entries_of(page)) == page


@given(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=10).map("\n".join)))
def test_every_entry_can_say_what_it_is(page: str) -> None:
    for entry in entries_of(page):
        said = (entry.posted_on, entry.time_line, entry.source, entry.is_bare)
        assert len(said) == 4


@pytest.mark.parametrize("piece", ["word ", "x", " ", ".", "9", "01/09/2025 ", f"{BODY}\n"])
def test_a_page_of_five_megabytes_is_split_in_two_seconds(piece: str) -> None:
    page = piece * (5_000_000 // len(piece))
    assert seconds(lambda: split_page(page)) < 2


def test_a_hundred_thousand_lines_are_split_in_two_seconds_or_so() -> None:
    assert seconds(lambda: split_page("ab cd\n" * 100_000)) < 3


def test_ten_thousand_entries_are_split_in_two_seconds() -> None:
    assert seconds(lambda: split_page("01/09/2025\nA headline\n" * 10_000)) < 2
