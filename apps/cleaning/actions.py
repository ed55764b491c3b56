"""Cutting and putting back. Every decision of a person is logged and outlives another cleaning."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.models import Revision
from apps.cleaning.models import BY_HAND, Cleaning, Cut, Decision
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
def take_out(*, revision: Revision, spans: Iterable[Span], by: User, stroke: UUID) -> list[Cut]:
    """Cut spans by hand; a span that was cut before and put back is cut again."""
    text = revision.document.text
    cuts = []
    for span in spans:
        cut, _made = Cut.objects.get_or_create(
            revision=revision,
            start=span.start,
            end=span.end,
            defaults={
                "kind": BY_HAND,
                "confidence": Confidence.SURE,
                "words": count_words(span.of(text)),
                "stands": False,
            },
        )
        cuts.append(cut)
    decide(cuts=cuts, stands=True, by=by, stroke=stroke)
    return cuts


@transaction.atomic
def decide(*, cuts: Iterable[Cut], stands: bool, by: User | None, stroke: UUID) -> None:
    """Put passages back into their article, or take them out again. All of one revision."""
    changed = [cut for cut in cuts if cut.stands != stands]
    for cut in changed:
        cut.stands = stands
        cut.save(update_fields=["stands"])
        Decision.objects.create(
            cut=cut, stroke=stroke, stands=stands, made_by=by, made_at=timezone.now()
        )
    if changed:
        count(changed[0].revision)


@transaction.atomic
def settle(*, revision: Revision, wanted: Mapping[str, bool], by: User, stroke: UUID) -> bool:
    """Bring a text to what the switches at the desk say: by row, whether it is to be kept.

    False when it was so already.
    """
    out: list[Span] = []
    moved = False
    for row in rows_of(revision.document, revision.cuts.all()):
        keep = wanted.get(row.key, row.kept)
        if row.cut and keep != row.kept:
            decide(cuts=[row.cut], stands=not keep, by=by, stroke=stroke)
            moved = True
        elif not row.cut and not keep:
            out.append(row.span)
    if out:
        take_out(revision=revision, spans=out, by=by, stroke=stroke)
    return moved or bool(out)


@transaction.atomic
def undo(*, stroke: UUID, by: User, as_stroke: UUID) -> int:
    """Reverse what a stroke decided, where it still holds; gives how many passages moved."""
    decisions = Decision.objects.filter(stroke=stroke).select_related("cut__revision")
    moved = [each for each in decisions if each.cut.stands == each.stands]
    for each in moved:
        decide(cuts=[each.cut], stands=not each.stands, by=by, stroke=as_stroke)
    return len(moved)


@transaction.atomic
def count(revision: Revision, *, document: Document | None = None) -> Cleaning:
    """Add up what is kept of the article's own body, and what is cut."""
    document = document or revision.document
    standing = list(revision.cuts.filter(stands=True))
    kept = sum(
        count_words(piece.of(document.text))
        for block, span in zip(document.blocks, document.spans, strict=True)
        if block.role is Role.BODY
        for piece in span.without(cut.span for cut in standing)
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
