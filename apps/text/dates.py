"""Dates as people and newspapers type them, with the zone that they name kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from apps.text.words import gettext_noop

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

ZONES: dict[str, tzinfo] = {
    name: timezone(timedelta(hours=hours), name)
    for name, hours in {
        "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
        "AKST": -9, "HST": -10, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "CEST": 2,
        "EET": 2, "EEST": 3, "MSK": 3, "IST": 5.5, "SGT": 8, "HKT": 8, "JST": 9, "KST": 9,
        "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    }.items()
}  # fmt: skip
ZONES |= {"UTC": UTC, "Z": UTC}
ZONES |= {
    name: ZoneInfo(place)
    for name, place in {
        "ET": "America/New_York",
        "CT": "America/Chicago",
        "MT": "America/Denver",
        "PT": "America/Los_Angeles",
    }.items()
}
"""The abbreviations that newspapers print. ET and its kin follow the season; EST does not."""

WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?(?:the\s+)?"
)
MONTH = rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>\d{4})"

FORMS: dict[str, re.Pattern[str]] = {
    name: re.compile(rf"(?<!\d)(?:{pattern})(?!\d)", re.IGNORECASE)
    for name, pattern in {
        "slashes": r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4}|\d{2})",
        "dashes": r"(?P<first>\d{1,2})-(?P<second>\d{1,2})-(?P<year>\d{4})",
        "dots": r"(?P<day>\d{1,2})\.\s?(?P<monthnumber>\d{1,2})\.\s?(?P<year>\d{4})",
        "iso": r"(?P<year>\d{4})[-/.](?P<monthnumber>\d{1,2})[-/.](?P<day>\d{1,2})",
        "month first": rf"{WEEKDAY}{MONTH}\s+{DAY},?\s+{YEAR}",
        "day first": rf"{WEEKDAY}{DAY}\s+(?:of\s+)?{MONTH},?\s+{YEAR}",
    }.items()
}
"""How a date is typed. Slashes and dashes are read month first, as the institute files posts."""

CLOCK = re.compile(
    r"(?<!\d)(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?|(?=\s*[ap]\.?\s?m\b))"
    r"\s*(?P<half>[ap]\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
"""Hours and minutes, or an hour alone where "a.m." or "p.m." follows it."""
ZONE = re.compile(rf"(?<![A-Za-z])(?:{'|'.join(sorted(ZONES, key=len, reverse=True))})(?![A-Za-z])")
OFFSET = re.compile(r"(?<=\d)\s?(?P<sign>[+-])(?P<hours>[01]\d):?(?P<minutes>[0-5]\d)\b")
LONGEST_TIME_LINE = 100
"""A line that is only a time has at most this many code points."""

FILLERS = frozenset(
    "published posted updated update on at last modified first the date and monday tuesday "
    "wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun t "
    "a p am pm m st nd rd th eastern time".split()
)
"""Words that may stand in a time line beside its date, time and zone."""


FIRST_YEAR = 1600
"""The first newspapers were printed in the years after it."""


class NotADate(ValueError):
    """A date that cannot be. `args[0]` says what is wrong, in English, marked for translation."""

    def __init__(self, message: str, **values: int) -> None:
        super().__init__(message % values)
        self.message, self.values = message, values


@dataclass(frozen=True, slots=True)
class TimeLine:
    """When a source says it published: as printed, and as a moment where it names its zone.

    `at` has the zone that was named; without one it is naive. `has_time` is False for a bare date.
    """

    printed: str
    at: datetime
    has_time: bool


def date_form(line: str) -> str | None:
    """Which of FORMS the whole line is typed in, whether or not that day exists."""
    stripped = line.strip().rstrip(".:")
    return next((name for name, form in FORMS.items() if form.fullmatch(stripped)), None)


def read_date(line: str) -> date:
    """The day that a line names. Raises NotADate, with what to write instead."""
    stripped = line.strip().rstrip(".:")
    form = date_form(stripped)
    match = FORMS[form].fullmatch(stripped) if form else None
    if match is None:
        raise NotADate(
            gettext_noop("This is not a date we can read. Write month, day, year: 12/31/2024")
        )
    return _day(match)


def read_time_line(line: str) -> TimeLine | None:
    """A source's time line ("10:15 EST Thursday, 09 January 2025"), or None if it is not one."""
    printed = line.strip()
    if len(printed) > LONGEST_TIME_LINE or not any(map(str.isdigit, printed)):
        return None
    day = next(_dates_in(printed), None)
    if day is None:
        return None
    found, span = day
    rest = printed[: span[0]] + " " + printed[span[1] :]
    clock, zone = CLOCK.search(rest), _zone(rest)
    if not _only_a_time(rest):
        return None
    moment = datetime.combine(found, _time(clock) if clock else time(), tzinfo=zone)
    return TimeLine(printed, moment, clock is not None) if _fits_in_utc(moment) else None


def _dates_in(line: str) -> Iterator[tuple[date, tuple[int, int]]]:
    for form in FORMS.values():
        for match in form.finditer(line):
            try:
                yield _day(match), match.span()
            except NotADate:
                continue


def _day(match: re.Match[str]) -> date:
    parts = match.groupdict()
    year = int(parts["year"]) + (2000 if len(parts["year"]) == 2 else 0)
    if "first" in parts:
        month, day = int(parts["first"]), int(parts["second"])
    elif "monthnumber" in parts:
        month, day = int(parts["monthnumber"]), int(parts["day"])
    else:
        month, day = MONTHS[parts["month"].casefold()], int(parts["day"])
    if year < FIRST_YEAR:
        raise NotADate(
            gettext_noop("There was no news in the year %(year)d. Write it with four digits: 2024"),
            year=year,
        )
    if not 1 <= month <= 12:
        raise NotADate(
            gettext_noop("There is no month %(month)d. Write month, day, year: 12/31/2024"),
            month=month,
        )
    try:
        return date(year, month, day)
    except ValueError as impossible:
        raise NotADate(
            gettext_noop("Month %(month)d of %(year)d has no day %(day)d."),
            month=month,
            day=day,
            year=year,
        ) from impossible


def _time(clock: re.Match[str]) -> time:
    hour, half = int(clock["hour"]), (clock["half"] or "").casefold()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, int(clock["minute"] or 0))


def _fits_in_utc(moment: datetime) -> bool:
    """False in the first hours of the year 1 and the last of 9999, where no date is meant."""
    try:
        moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except OverflowError:
        return False
    return True


def _zone(rest: str) -> tzinfo | None:
    if offset := OFFSET.search(rest):
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"])
        return timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))
    named = ZONE.search(rest)
    return ZONES[named.group()] if named else None


def _only_a_time(rest: str) -> bool:
    """True when nothing is left beside the date but a time, a zone and words that go with them."""
    rest = CLOCK.sub(" ", ZONE.sub(" ", OFFSET.sub(" ", rest)), count=1)
    return all(word.casefold() in FILLERS for word in re.findall(r"[^\W_]+", rest))
