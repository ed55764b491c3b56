"""A sign: one thing seen in one passage that speaks for a kind of leftover."""

from dataclasses import dataclass

from apps.text.boilerplate.verdicts import Leftover


@dataclass(frozen=True, slots=True)
class Signal:
    """`where` is the evidence, as offsets in the passage; `why` is the reason's message."""

    kind: Leftover
    weight: int
    why: str
    where: tuple[int, int]
