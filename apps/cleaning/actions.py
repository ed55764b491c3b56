"""Cutting and putting back. Every decision of a person is logged and outlives another cleaning."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import transaction
from django.db.models import OuterRef, Subquery

from apps.accounts.models import User
from apps.articles.models import Revision
from apps.cleaning.again.carrying import carried, store
from apps.cleaning.again.renewal import renew
from apps.cleaning.layout.rows import rows_of
from apps.cleaning.models import BY_HAND, Cleaning, Cut, Decision, How
from apps.cleaning.rules.policy import policy_of
from apps.cleaning.sums import count
from apps.text.boilerplate.verdicts import Confidence
from apps.text.document import Span
from apps.text.spans import room_for
from apps.text.words import count_words


@transaction.atomic
def clean(revision: Revision) -> Cleaning:
    """Look for leftovers and cut them, as the rules and tastes of the source want it.

    Doing it again changes nothing that a person decided, and a cut found again stays the same cut.
    """
    renew(revision, policy=policy_of(revision.article.source))
    return Cleaning.objects.get(revision=revision)


@transaction.atomic
def carry_over(*, old: Revision, new: Revision) -> int:
    """Clean the next text of an article; what people decided about the former one holds there too.

    Gives how many decisions have no place in it: their words are gone. A later text is cleaned
    around what was carried over, as it is around every decision.
    """
    made = carried(old=old, document=new.document, new=new)
    store(made, new=new)
    clean(new)
    return old.cuts.filter(decisions__isnull=False).distinct().count() - len(made)


@transaction.atomic
def take_out(*, revision: Revision, spans: Iterable[Span], by: User, stroke: UUID) -> None:
    """Cut spans by hand; a span that was cut before and put back is cut again.

    What is out already is left as it is.
    """
    Revision.objects.select_for_update().only("pk").get(pk=revision.pk)
    text = revision.document.text
    out = sorted(cut.span for cut in revision.cuts.filter(stands=True))
    asked = sorted(set(spans), key=lambda span: (span.start, -span.end))
    free, _under = room_for(asked, out=out)
    wanted = {(asked[number].start, asked[number].end): asked[number] for number in free}
    known = {(cut.start, cut.end) for cut in revision.cuts.all()}
    made = [
        Cut(
            revision=revision,
            start=span.start,
            end=span.end,
            kind=BY_HAND,
            confidence=Confidence.SURE.value,
            words=count_words(span.of(text)),
            stands=False,
        )
        for edges, span in wanted.items()
        if edges not in known
    ]
    Cut.objects.bulk_create(made, ignore_conflicts=True)  # two may press at once
    cuts = [cut for cut in revision.cuts.all() if (cut.start, cut.end) in wanted]
    decide(cuts=cuts, stands=True, by=by, stroke=stroke)


@transaction.atomic
def decide(
    *, cuts: Iterable[Cut], stands: bool, by: User | None, stroke: UUID, how: How = How.MOVED
) -> int:
    """Put passages back into their article, or take them out again; gives how many moved.

    The cuts are read again under a lock, so that two who press at once decide once. All are of one
    revision; time grows with the text, however many there are. What is taken out and lies over a
    passage that is out already takes its place.
    """
    keys = [cut.pk for cut in cuts]
    changed = list(Cut.objects.select_for_update().filter(pk__in=keys).exclude(stands=stands))
    changed, under = _room_for(changed) if stands else (changed, [])
    if not changed:
        return 0
    if under:
        decide(cuts=under, stands=False, by=by, stroke=stroke, how=how)
    Cut.objects.filter(pk__in=[cut.pk for cut in changed]).update(stands=stands)
    Decision.objects.bulk_create(
        Decision(cut=cut, stroke=stroke, stands=stands, how=how, made_by=by) for cut in changed
    )
    count(changed[0].revision)
    return len(changed)


def _room_for(cuts: list[Cut]) -> tuple[list[Cut], list[Cut]]:
    """Those that can be cut again, and what is out already whose place they take."""
    if not cuts:
        return [], []
    out = sorted(
        Cut.objects.filter(revision=cuts[0].revision_id, stands=True), key=lambda cut: cut.span
    )
    asked = sorted(cuts, key=lambda cut: (cut.start, -cut.end))
    free, under = room_for([cut.span for cut in asked], out=[cut.span for cut in out])
    return [asked[number] for number in free], [out[number] for number in under]


@transaction.atomic
def leave(*, cuts: Iterable[Cut], by: User, stroke: UUID) -> int:
    """Note that somebody looked at passages and left them as they are; gives how many."""
    looked_at = [
        Decision(cut=cut, stroke=stroke, stands=cut.stands, how=How.LEFT, made_by=by)
        for cut in Cut.objects.select_for_update().filter(pk__in=[cut.pk for cut in cuts])
    ]
    return len(Decision.objects.bulk_create(looked_at))


@transaction.atomic
def settle(*, revision: Revision, wanted: Mapping[str, bool], by: User, stroke: UUID) -> bool:
    """Bring a text to what the switches at the desk say: by row, whether it is to be kept.

    False when it was so already.
    """
    rows = list(rows_of(revision.document, revision.cuts.all()))
    moved = [row for row in rows if wanted.get(row.key, row.kept) != row.kept]
    back = [row.cut for row in moved if row.cut and not row.kept]
    out = [row.span for row in moved if row.kept]
    if back:
        decide(cuts=back, stands=False, by=by, stroke=stroke)
    if out:
        take_out(revision=revision, spans=out, by=by, stroke=stroke)
    return bool(moved)


@transaction.atomic
def undo(*, stroke: UUID, by: User, as_stroke: UUID) -> int:
    """Reverse what a stroke decided, where nobody has decided since; gives how many it took back.

    What was left as it was moves nowhere: it counts as not looked at again.
    """
    newest = Decision.objects.filter(cut=OuterRef("cut")).order_by("-pk").values("pk")[:1]
    decisions = Decision.objects.filter(stroke=stroke, pk=Subquery(newest)).select_related("cut")
    left = [each for each in decisions if each.how == How.LEFT]
    Decision.objects.bulk_create(
        Decision(cut=each.cut, stroke=as_stroke, stands=each.stands, how=How.UNDONE, made_by=by)
        for each in left
    )
    moved = len(left)
    for revision in {each.cut.revision_id for each in decisions}:
        for stood in (True, False):
            cuts = [
                each.cut
                for each in decisions
                if each.stands is stood and each.cut.revision_id == revision and each not in left
            ]
            moved += decide(cuts=cuts, stands=not stood, by=by, stroke=as_stroke, how=How.UNDONE)
    return moved
