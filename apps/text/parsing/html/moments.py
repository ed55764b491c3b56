"""Moments as machines write them, ISO 8601 and mail's form first, then as newspapers print them."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from apps.text.dates import TimeLine, read_time_line

LONGEST = 60
"""Code points; a longer value is not a moment."""
FIRST_YEAR = 1600
"""The first newspaper was printed in 1605: earlier dates are a program's zero."""


def read_moment(text: str) -> TimeLine | None:
    """The moment that a value names, its zone kept where it has one; None where it names none."""
    printed = text.strip()
    if not 4 < len(printed) <= LONGEST:
        return None
    at = _iso(printed) or _mailed(printed)
    found = TimeLine(printed, at, _has_time(printed)) if at else read_time_line(printed)
    return found if found and _can_be(found.at) else None


def _iso(printed: str) -> datetime | None:
    try:
        return datetime.fromisoformat(printed)
    except ValueError:
        return None


def _mailed(printed: str) -> datetime | None:
    try:
        return parsedate_to_datetime(printed)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _has_time(printed: str) -> bool:
    return ":" in printed or "T" in printed


def _can_be(at: datetime) -> bool:
    try:
        at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC)
    except OverflowError:
        return False
    return at.year >= FIRST_YEAR
