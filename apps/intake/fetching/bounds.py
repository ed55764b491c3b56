"""How much we take and how long we wait: one deadline for the whole way, one cap on the bytes."""

import time
from dataclasses import dataclass
from typing import Final

from apps.intake.fetching.refusals import TooSlow

MEGABYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """`bytes` of the body, packed and unpacked; `seconds` from the first step to the last byte."""

    bytes: int
    seconds: float
    redirects: int = 5


PAGE: Final = Limits(10 * MEGABYTE, 20)
FEED: Final = Limits(10 * MEGABYTE, 20)
PICTURE: Final = Limits(8 * MEGABYTE, 20)
ROBOTS: Final = Limits(512 * 1024, 10)

HEADERS: Final = 64 * 1024
"""Bytes of everything before the body, 1xx answers included. Browsers stop at 256 KB."""


class Deadline:
    """The moment at which we stop, whatever the other side is doing."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._ends = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds that remain, more than none; raises TooSlow."""
        remaining = self._ends - time.monotonic()
        if remaining <= 0:
            raise TooSlow(seconds=f"{self.seconds:g}")
        return remaining
