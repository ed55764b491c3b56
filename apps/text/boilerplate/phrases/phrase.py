"""A phrase: a pattern over folded text, what it is a sign of, how strong a sign, and why."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from apps.text.boilerplate.verdicts import Leftover

HINT, LIKELY, CERTAIN = 1, 2, 3
"""A hint needs two others beside it, a likely sign one hint; a certain sign is enough alone."""

Row = tuple[str, str, int]
"""Cues (letters of which every match holds some, between strokes), pattern, weight."""


@dataclass(frozen=True, slots=True)
class Phrase:
    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    kind: Leftover
    weight: int
    why: str


def phrases(kind: Leftover, *, why: str, rows: Iterable[Row]) -> tuple[Phrase, ...]:
    """One phrase a row, all with the same kind and reason.

    In a pattern ` .. ` stands for up to 60 characters within the sentence, and ` ~ ` for up to
    three words. Both are bounded, so that no text makes a pattern run long.
    """
    return tuple(
        Phrase(tuple(cue.split("|")), _compiled(pattern), kind, weight, why)
        for cue, pattern, weight in rows
    )


def by_cue(all_phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    found: defaultdict[str, list[Phrase]] = defaultdict(list)
    for phrase in all_phrases:
        for cue in phrase.cues:
            found[cue].append(phrase)
    return {cue: tuple(group) for cue, group in found.items()}


def _compiled(pattern: str) -> re.Pattern[str]:
    pattern = pattern.replace(r"^\W*", r"^\W{0,12}")
    pattern = pattern.replace(" .. ", r"\b[^.!?]{0,60}?\b").replace(
        " ~ ", r" (?:[\w'-]{1,20} ){0,3}"
    )
    return re.compile(pattern)
