"""A text in the order it is read: the passages that stayed, and the seams where words went out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from django.utils.safestring import SafeString, mark_safe

from apps.articles.models import Revision
from apps.cleaning.layout.pieces import Piece, as_read, blocks_under
from apps.cleaning.models import Cut
from apps.text.document import Document, Kind, Picture, Span
from apps.text.rendering import in_element, weave
from apps.text.words import count_words


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading or the like that is part of the article.

    `number` counts from 1 in reading order; `key` names its words, and outlives other changes.
    `html` is the whole element, ready to show; of a picture it is the caption. `listed_as` is its
    number in a list.
    """

    number: int
    key: str
    kind: Kind
    span: Span
    html: SafeString
    words: int
    listed_as: int = 0
    picture: Picture | None = None

    @property
    def anchor(self) -> str:
        """The id of its element."""
        return f"p-{self.key}"


@dataclass(frozen=True, slots=True)
class Seam:
    """Where a passage was taken out: what it was, why, and its lines as they came."""

    cut: Cut
    lines: list[SafeString]
    why: list[str]

    @property
    def anchor(self) -> str:
        return f"seam-{self.cut.pk}"


def in_reading_order(document: Document, cuts: Iterable[Cut]) -> Iterator[Passage | Seam]:
    """The article's own body, from its blocks and the cuts that stand."""
    numbers = count(1)
    top = _highest_heading(document)
    pictured: set[int] = set()
    for item in as_read(document, [cut for cut in cuts if cut.stands]):
        if isinstance(item, Cut):
            yield seam(document, item)
        else:
            passage = _passage(document, item, number=next(numbers), top=top)
            yield passage if item.index not in pictured else replace(passage, picture=None)
            pictured.add(item.index)


def flow_of(revision: Revision) -> list[Passage | Seam]:
    """The whole reading order of a stored text, in one query."""
    return list(in_reading_order(revision.document, revision.cuts.filter(stands=True)))


def seam(document: Document, cut: Cut) -> Seam:
    first, last = blocks_under(document, cut.span)
    spans = [
        Span(max(span.start, cut.start), min(span.end, cut.end))
        for span in document.spans[first : last + 1]
        if span.overlaps(cut.span)
    ]
    return Seam(cut, [_html(document, span) for span in spans], cut.why(document.text))


def _highest_heading(document: Document) -> int:
    """The rank of the headings that are drawn right below the headline."""
    ranks = (block.level for block in document.blocks if block.kind is Kind.HEADING)
    return min(ranks, default=1)


def _passage(document: Document, piece: Piece, *, number: int, top: int) -> Passage:
    return Passage(
        number,
        piece.key,
        piece.block.kind,
        piece.span,
        _element(document, piece, top=top),
        count_words(piece.span.of(document.text)),
        listed_as=piece.block.number,
        picture=piece.block.picture,
    )


def _element(document: Document, piece: Piece, *, top: int) -> SafeString:
    woven, block = weave(document, piece.span), piece.block
    if block.picture and not piece.span:
        return SafeString("")
    level = block.level - top + 1 if block.kind is Kind.HEADING else block.level
    return mark_safe(in_element(woven, kind=block.kind, level=level))  # noqa: S308


def _html(document: Document, span: Span) -> SafeString:
    return mark_safe(weave(document, span))  # noqa: S308  (weave escapes all text itself)
