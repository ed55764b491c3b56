"""Why a block that looked like a leftover is kept after all."""

import re
from collections.abc import Iterator

from apps.text.boilerplate.cues import Index
from apps.text.boilerplate.evidence import APPEALS, Look
from apps.text.boilerplate.first_look import SHOWN
from apps.text.boilerplate.page import Marks, Page
from apps.text.boilerplate.phrases import PHRASES
from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY
from apps.text.boilerplate.verdicts import Reason, Spared
from apps.text.document import Span
from apps.text.words import gettext_noop

MENTIONED = gettext_noop("It mentions %(words)s, but reports it: it does not ask you for any.")
QUOTED = gettext_noop("It quotes the asking words (%(words)s): somebody else says them.")
ELSEWHERE = gettext_noop("It asks for something (%(words)s), but not for the paper.")
CORRECTS = gettext_noop("It corrects a fact or credits the reporting: that belongs to the article.")
IN_PLACE = gettext_noop("It has words of a leftover (%(words)s), but it carries the article on.")

_SUBJECTS = re.compile(
    r"\b(?:compensation|donations?|donors?|fundrais\w+|subscriptions?|subscribers?"
    r"|newsletters?|paywalls?|advertis\w+"
    r"|sponsor\w*|crowdfund\w+|contributions?|memberships?|spenden|abonnements?|abonnenten"
    r"|dons|suscripciones)\b"
)
"""What papers ask for is also what articles are about."""
_NAMED = tuple(
    "compensation donation donor fundrais subscri newsletter paywall advertis sponsor crowdfund"
    " contribution membership spenden abonnement abonnenten dons suscripciones".split()
)
"""Whoever names one of the subjects says one of these."""
_ASKING = Index(
    phrase
    for phrase in PHRASES
    if not phrase.leads and phrase.kind in APPEALS and phrase.weight >= CERTAIN
)
_CORRECTS = ("correct", "clarification", "amended", "an earlier version")
"""A correction holds one of them."""
_CORRECTION = re.compile(
    r"^\W{0,12}(?:correction|clarification|an earlier version)|\b(?:was|been) (?:amended"
    r"|corrected)\b"
)


def spared(page: Page, *, marks: Marks) -> tuple[Spared, ...]:
    """The unmarked passages that had evidence against them, with what speaks for them."""
    return tuple(
        Spared(look.passage.index, tuple(reasons))
        for at, look in enumerate(page.looks)
        if at not in marks and (reasons := list(_reasons(page, at=at)))
    )


def _reasons(page: Page, *, at: int) -> Iterator[Reason]:
    look = page.looks[at]
    passage = look.passage
    if _corrects(passage.folded[:300]) and page.is_kept_note(at):
        yield Reason(CORRECTS)
    elif look.weight >= LIKELY:
        asks = look.kind in APPEALS and look.is_leftover
        yield Reason(ELSEWHERE if asks else IN_PLACE, _evidence(look))
    elif passage.is_prose and any(map(passage.bare.__contains__, _NAMED)):
        mentions = tuple(passage.within(*hit.span()) for hit in _SUBJECTS.finditer(passage.bare))
        if mentions and not look.voices.you:
            yield Reason(MENTIONED, mentions[:SHOWN])
    if passage.bare != passage.folded:
        quoted = tuple(passage.within(*span) for span in _asked_in_quotation(look))
        if quoted:
            yield Reason(QUOTED, quoted[:SHOWN])


def _corrects(start: str) -> bool:
    return any(map(start.__contains__, _CORRECTS)) and bool(_CORRECTION.search(start))


def _evidence(look: Look) -> tuple[Span, ...]:
    spans = (look.passage.within(*signal.where) for signal in look.signals)
    return tuple(dict.fromkeys(spans))[:SHOWN]


def _asked_in_quotation(look: Look) -> Iterator[tuple[int, int]]:
    """Certain asking phrases that are found only once the quotations are read along."""
    passage = look.passage
    for phrase in _ASKING.near(passage.folded):
        found = phrase.pattern.search(passage.folded)
        if found and not phrase.pattern.search(passage.bare):
            yield found.span()
