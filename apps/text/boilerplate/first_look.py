"""From the first pass to marks: the blocks that are leftovers whatever stands beside them."""

from collections.abc import Iterable

from apps.text.boilerplate.evidence import APPEALS, ENOUGH, Look
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.parts import is_mostly_silent
from apps.text.boilerplate.phrases.authors import OPINIONS
from apps.text.boilerplate.phrases.phrase import CERTAIN
from apps.text.boilerplate.phrases.whole_lines import WHOLE_LINES
from apps.text.boilerplate.signals import Signal
from apps.text.boilerplate.ties import TIED, is_tied, money_places
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

YOU_AND_WE = gettext_noop("It speaks to you as “you” and for the paper as “we”.")
ADDRESSED = gettext_noop("It speaks to you, the reader (%(words)s).")

SHOWN = 3
"""So many pieces of evidence are shown for a reason."""
REASONS = 4
"""So many reasons are shown for a verdict."""


def marks_of(page: Page) -> Marks:
    """Marks for the passages whose own signs weigh enough."""
    leftovers = [at for at, look in enumerate(page.looks) if look.is_leftover]
    asks = any(page.looks[at].kind in TIED for at in leftovers)
    money = money_places(page) if asks else frozenset()
    return {at: mark_of(page.looks[at]) for at in leftovers if _decides(page, at=at, money=money)}


def _decides(page: Page, *, at: int, money: frozenset[int]) -> bool:
    look = page.looks[at]
    if page.is_kept_note(at):
        return False
    if look.kind is Leftover.BIO:
        return any(signal.why == OPINIONS and signal.weight >= CERTAIN for signal in look.signals)
    if look.kind not in _AT_LENGTH and is_mostly_silent(look):
        return False
    if look.kind in TIED and look.passage.line not in WHOLE_LINES:
        return is_tied(page, at=at, money=money)
    if look.kind is Leftover.RELATED and look.passage.is_prose:
        return look.passage.words <= LONGEST_LINK
    return True


_AT_LENGTH = (Leftover.OTHER, Leftover.NAVIGATION)
"""Kinds whose blocks explain themselves in sentences that nothing marks."""
LONGEST_LINK = 45
"""Words. A longer paragraph that mentions another story is a paragraph."""


def mark_of(look: Look, *, kind: Leftover | None = None) -> Mark:
    """The mark that a look's own signs make, for its own kind unless another is given."""
    kind = kind or look.kind or Leftover.OTHER
    certain = any(signal.weight >= CERTAIN for signal in look.signals)
    sure = look.weight > ENOUGH or (certain and look.weight >= ENOUGH)
    confidence = Confidence.SURE if sure else Confidence.FAIRLY_SURE
    return Mark(kind, confidence, tuple(reasons_of(look, kind=kind)))


def reasons_of(look: Look, *, kind: Leftover) -> Iterable[Reason]:
    """The reasons that speak for a kind, the heaviest first, each with its words."""
    related = APPEALS if kind in APPEALS else (kind,)
    signals = sorted(
        (signal for signal in look.signals if signal.kind in related),
        key=lambda signal: (signal.kind is not kind, -signal.weight),
    )
    for why in dict.fromkeys(signal.why for signal in signals):
        yield _reason(look, why=why, signals=signals)
    if kind in APPEALS and look.voices.you and look.voices.we:
        you, we = look.voices.you, look.voices.we
        yield Reason(YOU_AND_WE, tuple(look.passage.within(*span) for span in (you, we)))


def _reason(look: Look, *, why: str, signals: list[Signal]) -> Reason:
    spans = (look.passage.within(*signal.where) for signal in signals if signal.why == why)
    evidence = tuple(dict.fromkeys(spans))[:SHOWN] if "%(words)s" in why else ()
    return Reason(why, evidence)
