"""Reporting, answering reports, and taking either back."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.models import Revision
from apps.cleaning import actions as cleaning
from apps.cleaning.reports.models import LONGEST_SENTENCE, Report, ReportState, What
from apps.text.document import Span
from apps.text.words import gettext_noop

MOST_A_DAY = 20
"""Passages that one reader can report in a day."""

TOO_MANY = gettext_noop(
    "That is more than the %(most)d passages you can report in a day. Staff will look at those "
    "first; come back tomorrow."
)


class NotReported(Exception):
    """A report that was not taken; `message` says why, `values` belong into it."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message = message
        self.values = values


@transaction.atomic
def report(
    *, revision: Revision, spans: Iterable[Span], what: What, words: str, by: User
) -> list[Report]:
    """Tell staff of passages; what this reader told them before is given back as it stands.

    Raises NotReported where it would be more than MOST_A_DAY since this time yesterday.
    """
    User.objects.select_for_update().get(pk=by.pk)
    mine = Report.objects.filter(by=by)
    wanted = list(dict.fromkeys(spans))
    known = {each.span: each for each in mine.filter(revision=revision, what=what)}
    new = [span for span in wanted if span not in known]
    lately = mine.filter(at__gt=timezone.now() - timedelta(days=1)).count()
    if new and lately + len(new) > MOST_A_DAY:
        raise NotReported(TOO_MANY, most=MOST_A_DAY)
    plain = " ".join(words.split())[:LONGEST_SENTENCE]
    for span in new:
        edges = {"start": span.start, "end": span.end}
        known[span] = Report.objects.create(
            revision=revision, what=what, words=plain, by=by, **edges
        )
    return [known[span] for span in wanted]


def withdraw(*, reports: Sequence[int], by: User) -> int:
    """Take back one's own reports, by their keys, that nobody has answered; gives how many."""
    mine = Report.objects.filter(pk__in=reports, by=by, state=ReportState.OPEN)
    return mine.delete()[0]


def same_as(one: Report) -> "QuerySet[Report]":
    """All open reports that say the same of the same passage: they are answered together."""
    return Report.objects.filter(
        revision=one.revision_id,
        start=one.start,
        end=one.end,
        what=one.what,
        state=ReportState.OPEN,
    )


@transaction.atomic
def agree(one: Report, *, by: User, stroke: UUID) -> int:
    """Do what readers asked for: put the passage back, or take it out; gives how many moved."""
    _answer(one, state=ReportState.AGREED, by=by, stroke=stroke)
    standing = [cut for cut in one.revision.cuts.filter(stands=True) if cut.span.overlaps(one.span)]
    if one.belongs:
        return cleaning.decide(cuts=standing, stands=False, by=by, stroke=stroke)
    text = one.revision.document.text
    left = one.span.without(cut.span for cut in standing)
    spans = [span for span in left if span.of(text).strip()]
    if spans:
        cleaning.take_out(revision=one.revision, spans=spans, by=by, stroke=stroke)
    return len(spans)


@transaction.atomic
def decline(one: Report, *, by: User, stroke: UUID) -> None:
    """Leave the passage as it is. Where it is out, that counts as having looked at it."""
    _answer(one, state=ReportState.DECLINED, by=by, stroke=stroke)
    if one.belongs:
        standing = one.revision.cuts.filter(stands=True)
        cuts = [cut for cut in standing if cut.span.overlaps(one.span)]
        cleaning.leave(cuts=cuts, by=by, stroke=stroke)


@transaction.atomic
def undo(*, stroke: UUID, by: User, as_stroke: UUID) -> int:
    """Open again what a stroke answered, and reverse what it moved; 0 when nothing was to do."""
    moved = cleaning.undo(stroke=stroke, by=by, as_stroke=as_stroke)
    answered = Report.objects.filter(stroke=stroke)
    return moved + answered.update(state=ReportState.OPEN, answered_by=None, stroke=None)


def _answer(one: Report, *, state: ReportState, by: User, stroke: UUID) -> None:
    same_as(one).update(state=state, answered_by=by, stroke=stroke)
