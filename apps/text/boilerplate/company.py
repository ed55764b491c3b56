"""Second look at doubtful lines: not enough alone, enough beside a leftover."""

from apps.text.boilerplate.evidence import APPEALS, Look
from apps.text.boilerplate.first_look import mark_of
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.phrases.phrase import LIKELY
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

BUTTON_BESIDE = gettext_noop("It is a button beside a passage that asks you for something.")

BUTTON_WORDS = 5
"""A button has no more words."""
ROUNDS = 3
"""A doubtful line may lean on a doubtful line that leaned on a sure one; then it ends."""


def company(page: Page, *, marks: Marks) -> Marks:
    """Marks for doubtful lines whose neighbour is a leftover."""
    found = dict(marks)
    article = range(page.start(marks), page.end(marks) + 1)
    for _ in range(ROUNDS):
        added = {
            at: mark
            for at in range(len(page))
            if (mark := _joined(page, at=at, outside=at not in article, marks=found))
        }
        if not added:
            break
        found.update(added)
    return found


def _is_label(look: Look) -> bool:
    """A whole line known from pages, doubtful only because it might be a heading inside a text."""
    return look.weight >= LIKELY and look.kind is not Leftover.BIO and not look.passage.is_prose


def _joined(page: Page, *, at: int, outside: bool, marks: Marks) -> Mark | None:
    look = page.looks[at]
    beside = [marks[place] for place in (at - 1, at + 1) if place in marks]
    if at in marks or not (beside or (outside and _is_label(look))) or page.is_kept_note(at):
        return None
    if not beside:
        return mark_of(look)
    kinds = {mark.kind for mark in beside}
    if look.weight >= LIKELY and look.kind is not Leftover.BIO:
        related = look.kind in kinds or (look.kind in APPEALS and kinds & set(APPEALS))
        if related or not look.passage.is_prose:
            return mark_of(look)
    asking = next((mark for mark in beside if mark.kind in APPEALS), None)
    if asking and _is_button(page, at=at):
        return Mark(asking.kind, Confidence.FAIRLY_SURE, (Reason(BUTTON_BESIDE),))
    return None


def _is_button(page: Page, *, at: int) -> bool:
    passage = page.looks[at].passage
    short = 0 < passage.words <= BUTTON_WORDS and not passage.is_sentence
    return short and bool(page.looks[at].voices.imperative)
