"""Second look at appeals: what asks you carries its heading and signature along."""

from apps.text.boilerplate.evidence import APPEALS, Look
from apps.text.boilerplate.first_look import reasons_of
from apps.text.boilerplate.novelty import (
    SHARED,
    SHARED_IN_ANOTHER_VOICE,
    shared_words,
    shifts_voice,
)
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.phrases.asking import ASKS
from apps.text.boilerplate.phrases.phrase import LIKELY
from apps.text.boilerplate.signatures import signature_after
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

PART = gettext_noop("It stands inside an appeal and carries it on.")
HEADS = gettext_noop("It is the heading of an appeal.")
LEADS = gettext_noop(
    "It leads to the appeal below it and speaks of something the article does not."
)
SIGNS = gettext_noop("It signs the appeal above it.")

BRIDGE = 2
"""Paragraphs without a sign of their own that two parts of an appeal may hold between them."""
LEAD_INS = 2
"""Paragraphs that an appeal may spend on the state of the world before it speaks of itself."""
HEADING_WORDS = 16
"""The longest heading of an appeal that we have met has 13 words."""
ELLIPSES = ("…", "...")
"""How a heading runs on into the appeal below it."""
MONEY_KINDS = (Leftover.FUNDRAISING, Leftover.SUBSCRIPTION)


def appeals(page: Page, *, marks: Marks) -> Marks:
    """Marks for whole appeals: from each passage that asks, out to both sides."""
    found = dict(marks)
    end, covered = page.end(found), -1
    for at in range(len(page)):
        if at > covered and _is_core(page, at=at, marks=marks):
            covered = _spread(page, core=at, end=end, marks=found)
            if end in found:
                end = page.end(found)
    return found


def _is_core(page: Page, *, at: int, marks: Marks) -> bool:
    mark, look = marks.get(at), page.looks[at]
    if not mark or mark.kind not in MONEY_KINDS or not look.passage.is_prose:
        return False
    return any(signal.why in ASKS and signal.weight >= LIKELY for signal in look.signals)


def _spread(page: Page, *, core: int, end: int, marks: Marks) -> int:
    """Mark the whole appeal around one passage. Returns the place of its last line."""
    last = _reach(page, start=core, step=1, end=end, marks=marks)
    after = end > last
    first = _reach(page, start=core, step=-1, end=end if after else -1, marks=marks)
    run = range(first, last + 1)
    kinds = {marks[at].kind for at in run if at in marks}
    kind = Leftover.FUNDRAISING if Leftover.FUNDRAISING in kinds else Leftover.SUBSCRIPTION
    for at in run:
        marks[at] = _part(page.looks[at], own=marks.get(at), kind=kind)
    if last > first or not after:
        _lead_in(page, first=first, kind=kind, mid=after, marks=marks)
    for at in signature_after(page, last=last, beyond=not after, marks=marks):
        marks[at] = Mark(kind, Confidence.SURE, (Reason(SIGNS),))
        last = at
    return last


def _part(look: Look, *, own: Mark | None, kind: Leftover) -> Mark:
    if own:
        return Mark(kind, own.confidence, own.reasons)
    reasons = tuple(reasons_of(look, kind=kind))
    return Mark(kind, Confidence.FAIRLY_SURE, reasons or (Reason(PART),))


def _reach(page: Page, *, start: int, step: int, end: int, marks: Marks) -> int:
    """How far an appeal goes in one direction: over parts, and over gaps that a part closes."""
    reached, gap, at = start, 0, start + step
    while 0 <= at < len(page) and gap <= BRIDGE:
        if _belongs(page, at=at, end=end, marks=marks):
            if gap and end > at and not _goes_on(page, at=at, step=step, end=end, marks=marks):
                break
            reached, gap = at, 0
        elif at in marks or not page.looks[at].passage.is_prose:
            break
        else:
            gap += 1
        at += step
    return reached


def _goes_on(page: Page, *, at: int, step: int, end: int, marks: Marks) -> bool:
    """Inside an article a gap is closed only by two parts in a row: one may be another appeal."""
    after = at + step
    return 0 <= after < len(page) and _belongs(page, at=after, end=end, marks=marks)


def _belongs(page: Page, *, at: int, end: int, marks: Marks) -> bool:
    look = page.looks[at]
    if at in marks:
        return marks[at].kind in MONEY_KINDS
    if page.is_kept_note(at) or not look.passage.is_prose:
        return False
    own, voices = look.weight_of(*APPEALS), look.voices
    if end > at + BRIDGE:
        return own >= LIKELY and bool(voices.we or voices.brand)
    if own >= LIKELY:
        return True
    return bool(voices.we and (own or (voices.you and voices.brand) or voices.brand))


def _lead_in(page: Page, *, first: int, kind: Leftover, mid: bool, marks: Marks) -> None:
    at = first - 1
    stop = first if mid else first - LEAD_INS
    while at >= max(stop, 0) and at not in marks and _leads(page, at=at, marks=marks):
        marks[at] = Mark(kind, Confidence.FAIRLY_SURE, (Reason(LEADS),))
        at -= 1
    if at >= 0 and at not in marks and _heads(page, at=at):
        marks[at] = Mark(kind, Confidence.FAIRLY_SURE, (Reason(HEADS),))


def _leads(page: Page, *, at: int, marks: Marks) -> bool:
    look = page.looks[at]
    if not look.passage.is_prose or page.is_kept_note(at):
        return False
    if look.passage.text.lstrip().startswith(ELLIPSES):
        return True
    shared = SHARED_IN_ANOTHER_VOICE if shifts_voice(page, at=at, marks=marks) else SHARED
    return shared_words(page, at=at, marks=marks) <= shared


def _heads(page: Page, *, at: int) -> bool:
    look = page.looks[at]
    passage, voices = look.passage, look.voices
    if passage.words > HEADING_WORDS or page.is_kept_note(at):
        return False
    after = page.looks[at + 1].passage.text.lstrip()
    if passage.text.rstrip().endswith(ELLIPSES) or after.startswith(ELLIPSES):
        return True
    spoken = voices.you or voices.we or voices.brand or voices.imperative or look.weight
    return passage.ends != "." and bool(spoken)
