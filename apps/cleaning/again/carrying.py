"""What people decided about one text of an article, carried over to the next one."""

from collections.abc import Iterable
from uuid import uuid4

from apps.articles.models import Revision
from apps.cleaning.again.placing import find_again
from apps.cleaning.finding.proposals import propose
from apps.cleaning.layout.pieces import Piece, lay_out
from apps.cleaning.models import Cut, Decision
from apps.text.document import Block, Document, Kind, Role, Span
from apps.text.spans import joined, parted
from apps.text.words import count_words


def carried(*, old: Revision, document: Document, new: Revision | None = None) -> dict[Cut, Cut]:
    """By decided cut of the old text, what it becomes in the new one. Nothing is written.

    What has no place in the new text is left out.
    """
    before = old.document
    decided = list(old.cuts.filter(decisions__isnull=False).distinct())
    places = find_again([cut.span for cut in decided], old=before, new=document)
    return {
        cut: _moved(cut, places[cut.span], before=before, document=document, new=new)
        for cut in decided
        if cut.span in places
    }


def store(made: dict[Cut, Cut], *, new: Revision) -> None:
    """Write carried cuts, each with the decision that it stands for."""
    there = list(new.cuts.all())
    beside = {cut.pk for cut in _beside(there, [cut.span for cut in made.values()])}
    new.cuts.exclude(pk__in=beside).delete()
    Cut.objects.bulk_create(made.values())
    last = {
        each.cut_id: each
        for each in Decision.objects.filter(cut__in=made.keys()).order_by("made_at", "pk")
    }
    stroke = uuid4()
    Decision.objects.bulk_create(
        Decision(
            cut=cut, stroke=stroke, stands=cut.stands,
            made_by_id=last[was.pk].made_by_id, made_at=last[was.pk].made_at,
        )
        for was, cut in made.items()
    )  # fmt: skip


def as_it_would_read(*, old: Revision, document: Document) -> Document:
    """The passages of a text that readers would get, were it the next one of that article."""
    source = old.article.source
    kept = list(carried(old=old, document=document).values())
    proposed = propose(document, publisher=source.name if source else "", revision=old).cuts
    free = _beside(proposed, [cut.span for cut in kept])
    return what_is_kept(document, [cut for cut in kept + free if cut.stands])


def as_it_reads(revision: Revision) -> Document:
    """The passages of a text that readers get."""
    return what_is_kept(revision.document, list(revision.cuts.filter(stands=True)))


def what_is_kept(document: Document, cuts: list[Cut]) -> Document:
    """What standing cuts leave of an article's own text, without its formatting and spacing."""
    pieces = (item for item in lay_out(document, cuts) if isinstance(item, Piece))
    return Document(
        tuple(
            Block(text, kind=piece.block.kind, level=piece.block.level)
            for piece in pieces
            if piece.block.role is Role.BODY and (text := _comparable(piece, document))
        )
    )


def _beside(cuts: Iterable[Cut], taken: Iterable[Span]) -> list[Cut]:
    """The cuts that share no words with what is taken. Time grows with both together."""
    ordered = sorted(cuts, key=lambda cut: cut.span)
    meetings = parted((cut.span for cut in ordered), by=joined(taken))
    met = {number for number, _piece, by in meetings if by is not None}
    return [cut for number, cut in enumerate(ordered) if number not in met]


def _comparable(piece: Piece, document: Document) -> str:
    """The words of a passage: how they are spaced matters to code alone."""
    text = piece.span.of(document.text)
    return text.strip() if piece.block.kind is Kind.CODE else " ".join(text.split())


def _moved(
    cut: Cut, place: Span, *, before: Document, document: Document, new: Revision | None
) -> Cut:
    """The same cut at its new place. Its reasons come along where their words have not changed."""
    same = cut.span.of(before.text) == place.of(document.text)
    by = place.start - cut.start
    reasons = [
        [message, [[start + by, end + by] for start, end in spans]]
        for message, spans in cut.reasons
        if same and all(cut.start <= start and end <= cut.end for start, end in spans)
    ]
    return Cut(
        revision=new, start=place.start, end=place.end, kind=cut.kind, confidence=cut.confidence,
        reasons=reasons, words=count_words(place.of(document.text)), stands=cut.stands,
    )  # fmt: skip
