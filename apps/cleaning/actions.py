"""Cutting and putting back. Every decision of a person is logged and outlives another cleaning."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import transaction
from django.db.models import OuterRef, Subquery

from apps.accounts.models import User
from apps.articles.models import Revision
from apps.cleaning.layout import Piece, lay_out
from apps.cleaning.models import BY_HAND, Cleaning, Cut, Decision, How
from apps.cleaning.proposals import propose
from apps.cleaning.rows import rows_of
from apps.text.boilerplate.verdicts import Confidence
from apps.text.document import Document, Role, Span
from apps.text.words import count_words


@transaction.atomic
def clean(revision: Revision) -> Cleaning:
    """Look for leftovers and cut them.

    Doing it again changes nothing that a person decided, and a cut found again stays the same cut.
    """
    document = revision.document
    source = revision.article.source
    decided = list(revision.cuts.filter(decisions__isnull=False).distinct())
    proposal = propose(document, publisher=source.name if source else "", revision=revision)
    found = [
        cut for cut in proposal.cuts if not any(cut.span.overlaps(each.span) for each in decided)
    ]
    kept = [each.pk for each in decided]
    for cut in found:
        fields = {"kind": cut.kind, "confidence": cut.confidence, "reasons": cut.reasons}
        same = revision.cuts.filter(start=cut.start, end=cut.end)
        if not same.update(**fields):
            cut.save()
        kept.append(same.get().pk)
    revision.cuts.exclude(pk__in=kept).delete()
    return count(revision, document=document)


@transaction.atomic
def take_out(*, revision: Revision, spans: Iterable[Span], by: User, stroke: UUID) -> None:
    """Cut spans by hand; a span that was cut before and put back is cut again."""
    text = revision.document.text
    wanted = {(span.start, span.end): span for span in spans}
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
    if not changed:
        return 0
    if stands:
        decide(cuts=_under(changed), stands=False, by=by, stroke=stroke, how=how)
    Cut.objects.filter(pk__in=[cut.pk for cut in changed]).update(stands=stands)
    Decision.objects.bulk_create(
        Decision(cut=cut, stroke=stroke, stands=stands, how=how, made_by=by) for cut in changed
    )
    count(changed[0].revision)
    return len(changed)


def _under(cuts: list[Cut]) -> list[Cut]:
    """The passages that are out already and share words with these."""
    others = Cut.objects.filter(revision=cuts[0].revision_id, stands=True)
    return [each for each in others if any(each.span.overlaps(cut.span) for cut in cuts)]


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


@transaction.atomic
def count(revision: Revision, *, document: Document | None = None) -> Cleaning:
    """Add up what is kept of the article's own body, and what is cut."""
    document = document or revision.document
    standing = list(revision.cuts.filter(stands=True))
    kept = sum(
        count_words(item.span.of(document.text))
        for item in lay_out(document, standing)
        if isinstance(item, Piece) and item.block.role is Role.BODY
    )
    cleaning, _made = Cleaning.objects.update_or_create(
        revision=revision,
        defaults={
            "kept_words": kept,
            "cut_words": sum(cut.words for cut in standing),
            "passages": len(standing),
        },
    )
    return cleaning
