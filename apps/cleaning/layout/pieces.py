"""A document and its cuts, laid out in order: what is left of each block, and each cut once."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from apps.cleaning.models import Cut
from apps.text.document import Block, Document, Role, Span
from apps.text.spans import parted


@dataclass(frozen=True, slots=True)
class Piece:
    """What is left of a block, or of a part of one where words within it were cut.

    `key` names the block; a piece that does not begin it has its distance from there added.
    """

    index: int
    block: Block
    span: Span
    key: str


def lay_out(document: Document, cuts: Iterable[Cut]) -> Iterator[Piece | Cut]:
    """Pieces and cuts by where they begin. The cuts never overlap; time grows with the text."""
    waiting = sorted(cuts, key=lambda cut: cut.start)
    drawn = passed = 0
    for index, span in enumerate(document.spans):
        while passed < len(waiting) and waiting[passed].end <= span.start:
            passed += 1
        near = passed
        while near < len(waiting) and waiting[near].start < span.end:
            near += 1
        if not span and not any(cut.start < span.start < cut.end for cut in waiting[passed:near]):
            yield _piece(document, index, span)
        for left in span.without(cut.span for cut in waiting[passed:near]):
            while drawn < near and waiting[drawn].start < left.start:
                yield waiting[drawn]
                drawn += 1
            yield _piece(document, index, left)
        while drawn < near:
            yield waiting[drawn]
            drawn += 1


def as_read(document: Document, standing: Iterable[Cut]) -> Iterator[Piece | Cut]:
    """What a reader meets: the cuts, and the pieces of the body that hold more than white space."""
    for item in lay_out(document, standing):
        blank = item.span.of(document.text).isspace()
        if isinstance(item, Cut) or (item.block.role is Role.BODY and not blank):
            yield item


def blocks_under(document: Document, span: Span) -> tuple[int, int]:
    """The numbers of the first and the last block that a span touches."""
    first = bisect_right(document.spans, span.start, key=attrgetter("start")) - 1
    last = bisect_right(document.spans, span.end - 1, key=attrgetter("start")) - 1
    return first, max(first, last)  # of a picture without a caption, the span is empty


def disjoint(cuts: Iterable[Cut]) -> list[Cut]:
    """The cuts without those that lie over another: what stands comes first, then the longer one.

    A passage that staff took out and put back is left aside: it is simply part of the article.
    """
    given = sorted(cuts, key=lambda cut: (cut.start, -cut.end))
    standing = [cut for cut in given if cut.stands]
    put_back: list[Cut] = []
    for cut in given:
        if not (cut.stands or cut.is_by_hand) and (not put_back or cut.start >= put_back[-1].end):
            put_back.append(cut)
    meetings = parted((cut.span for cut in put_back), by=[cut.span for cut in standing])
    hidden = {number for number, _piece, by in meetings if by is not None}
    return [*standing, *(cut for number, cut in enumerate(put_back) if number not in hidden)]


def _piece(document: Document, index: int, span: Span) -> Piece:
    inside = span.start - document.spans[index].start
    key = document.keys[index] + (f".{inside}" if inside else "")
    return Piece(index, document.blocks[index], span, key)
