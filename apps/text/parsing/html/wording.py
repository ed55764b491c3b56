"""Whether a block's words stand in another text, in time that grows with both and no faster."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

WORD = re.compile(r"\w+")
RUN = 4
"""So many words in a row are hardly ever the same by chance."""
SAME = 0.6
"""A block stands in a text when at least this share of its runs does: captions and related
links that a reader of bodies left out break a few of them."""
LONG_WORD = 8
"""A run of letters this long is a clause where words are written without spaces."""

MOST_LOOKED_AT = 4_000
"""Code points of a line that are looked at: what follows is like what came before."""


def words_of(text: str) -> list[str]:
    """The words at the start of a line as typed, without what stands between them."""
    return WORD.findall(text[:MOST_LOOKED_AT])


@dataclass(frozen=True, slots=True)
class Wording:
    """The runs of words in a text, and its lines, as hashes: nothing here is shown."""

    runs: frozenset[int]
    lines: frozenset[int]

    @classmethod
    def of(cls, text: str) -> Self:
        lines = [words_of(line) for line in text.split("\n")]
        words = [word for line in lines for word in line]
        runs = {*_runs(words), *(hash(word) for word in words if len(word) >= LONG_WORD)}
        return cls(frozenset(runs), frozenset(hash(tuple(line)) for line in lines))

    def holds(self, words: list[str]) -> bool:
        """True when these words stand in the text: a short line only as a line of its own."""
        if not words:
            return False
        if hash(tuple(words)) in self.lines:
            return True
        runs = list(_runs(words))
        if not runs and all(len(word) >= LONG_WORD for word in words):
            runs = [hash(word) for word in words]
        return bool(runs) and sum(run in self.runs for run in runs) >= SAME * len(runs)


def _runs(words: list[str]) -> Iterator[int]:
    return map(hash, zip(*(words[start:] for start in range(RUN)), strict=False))
