"""A phrase: a pattern over folded text, what it is a sign of, how strong a sign, and why."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from apps.text.boilerplate.verdicts import Leftover

HINT, LIKELY, CERTAIN = 1, 2, 3
"""A hint needs two others beside it, a likely sign one hint; a certain sign is enough alone."""

OPENING = r"^\W{0,12}"
"""How a pattern begins that is found at the start of a text only."""

LEADING = "^"
AND = " & "

Row = tuple[str, str, int]
"""Cues, pattern, weight.

Every match of the pattern holds one of the cues between strokes, and one of each side of ` & `: the
rarer, the sooner a text without them is done with. A phrase without cues must open the text. Where
the cues begin with `^`, the phrase leads: of kinds that weigh the same, one that leads names the
passage.
"""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Every match holds one of the `cues`, and one of `also`; each says nothing if it is empty."""

    cues: tuple[str, ...]
    also: tuple[str, ...]
    pattern: re.Pattern[str]
    kind: Leftover
    weight: int
    why: str
    leads: bool


def phrases(kind: Leftover, *, why: str, rows: Iterable[Row]) -> tuple[Phrase, ...]:
    """One phrase a row, all with the same kind and reason.

    In a pattern ` .. ` stands for up to 60 characters within the sentence, and ` ~ ` for up to
    three words. Both are bounded, so that no text makes a pattern run long.
    """
    return tuple(
        Phrase(
            cues=_cues(cue, side=0),
            also=_cues(cue, side=-1) if AND in cue else (),
            pattern=_compiled(pattern),
            kind=kind,
            weight=weight,
            why=why,
            leads=cue.startswith(LEADING),
        )
        for cue, pattern, weight in rows
    )


def _cues(cue: str, *, side: int) -> tuple[str, ...]:
    cues = cue.removeprefix(LEADING).split(AND)[side].split("|")
    return tuple(part for part in cues if part)


def _compiled(pattern: str) -> re.Pattern[str]:
    pattern = pattern.replace(r"^\W*", OPENING)
    pattern = pattern.replace(" .. ", r"\b[^.!?]{0,60}?\b").replace(
        " ~ ", r" (?:[\w'-]{1,20} ){0,3}"
    )
    return re.compile(pattern)
