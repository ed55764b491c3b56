"""Unicode's compatible forms of a text, in time that is linear whatever marks are piled up in it.

Sorting the marks on one letter takes Python time that grows with the square of their number, and
meanwhile nothing else in the process runs. No writing puts more than a few on a letter.
"""

import re
import unicodedata

MOST_MARKS = 30
"""On one letter, as the Unicode Standard's stream-safe format has it (UAX #15, section 13)."""

_PILE = re.compile(rf"(?:[^\w\s\x00-\x7f]|[\uff9e\uff9f]){{{MOST_MARKS + 1},}}+")
"""Where more may be: marks are neither letters nor spaces, but for two of Japanese."""


def nfkc(text: str) -> str:
    """Normalization Form KC; of the marks on one letter, those after the thirtieth are left out."""
    return unicodedata.normalize("NFKC", _PILE.sub(_thinned, text))


def _thinned(pile: re.Match[str]) -> str:
    kept, marks = [], 0
    for char in pile[0]:
        marks = marks + 1 if _is_mark(char) else 0
        if marks <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def _is_mark(char: str) -> bool:
    """True also for what becomes a mark when it is taken apart."""
    return unicodedata.combining(unicodedata.normalize("NFKD", char)[0]) > 0
