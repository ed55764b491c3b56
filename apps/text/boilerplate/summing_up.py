"""From marks to verdicts: neighbours of one kind become one passage with its best reasons."""

from collections.abc import Iterator

from apps.text.boilerplate.appeals import HEADS, LEADS, PART, SIGNS
from apps.text.boilerplate.company import BUTTON_BESIDE
from apps.text.boilerplate.edges import ISLAND
from apps.text.boilerplate.first_look import REASONS, SHOWN, YOU_AND_WE
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.phrases.asking import MONEY, SUPPORT
from apps.text.boilerplate.phrases.following import CHANNEL, INSTALL
from apps.text.boilerplate.phrases.signing_up import SIGN_UP
from apps.text.boilerplate.phrases.subscribing import SUBSCRIBE
from apps.text.boilerplate.places import FOLLOWS, FOLLOWS_SIGNED, LIVE_ABOVE, reason_of_place
from apps.text.boilerplate.verdicts import Confidence, Reason, Verdict
from apps.text.document import Document, Span

_FIRST = (
    LIVE_ABOVE,
    MONEY,
    SUPPORT,
    SUBSCRIBE,
    SIGN_UP,
    CHANNEL,
    INSTALL,
    YOU_AND_WE,
    FOLLOWS_SIGNED,
)
"""The reasons that say most to a reader; others follow in the order in which they were found."""
_LAST = {FOLLOWS: 50, PART: 60, HEADS: 61, LEADS: 62, SIGNS: 63, BUTTON_BESIDE: 64, ISLAND: 65}
"""The reasons that only say why a part went along with the rest."""


def verdicts_of(page: Page, *, marks: Marks, document: Document) -> tuple[Verdict, ...]:
    """Verdicts in the order of the text; each runs over whole blocks."""
    article = range(page.start(marks), page.end(marks) + 1)
    return tuple(
        _verdict(page, run=run, marks=marks, article=article, document=document)
        for run in _runs(page, marks=marks)
    )


def _runs(page: Page, *, marks: Marks) -> Iterator[list[int]]:
    run: list[int] = []
    for at in sorted(marks):
        if run and not _joins(page, left=run[-1], right=at, marks=marks):
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _joins(page: Page, *, left: int, right: int, marks: Marks) -> bool:
    neighbours = page.looks[right].passage.index == page.looks[left].passage.index + 1
    return neighbours and marks[left].kind is marks[right].kind


def _verdict(
    page: Page, *, run: list[int], marks: Marks, article: range, document: Document
) -> Verdict:
    first, last = (page.looks[at].passage.index for at in (run[0], run[-1]))
    found = [marks[at] for at in run]
    place = reason_of_place(page, run=run, kind=found[0].kind, article=article, document=document)
    reasons = [*_merged(found), *([place] if place else [])]
    return Verdict(
        span=document.stretch(first, last),
        kind=found[0].kind,
        confidence=_confidence(found),
        reasons=tuple(sorted(reasons, key=_rank))[:REASONS],
    )


def _confidence(found: list[Mark]) -> Confidence:
    """That of a run is its best: what is swept along was swept by what is sure."""
    for confidence in (Confidence.SURE, Confidence.FAIRLY_SURE):
        if any(mark.confidence is confidence for mark in found):
            return confidence
    return Confidence.CHECK


def _merged(found: list[Mark]) -> Iterator[Reason]:
    """Each message once, with the first of its evidence from the whole run."""
    evidence: dict[str, list[Span]] = {}
    for mark in found:
        for reason in mark.reasons:
            evidence.setdefault(reason.message, []).extend(reason.evidence)
    for message, spans in evidence.items():
        yield Reason(message, tuple(dict.fromkeys(spans))[:SHOWN])


def _rank(reason: Reason) -> int:
    return (
        _FIRST.index(reason.message)
        if reason.message in _FIRST
        else _LAST.get(reason.message, len(_FIRST))
    )
