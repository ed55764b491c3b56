"""A text in the order it is read: the passages that stayed, and the seams where words went out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from django.utils.safestring import SafeString, mark_safe

from apps.articles.models import Revision
from apps.cleaning.layout import Piece, lay_out
from apps.cleaning.models import Cut
from apps.text.document import Document, Role, Span
from apps.text.rendering import in_element, weave
from apps.text.words import count_words


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, heading or the like that is part of the article.

    `number` counts from 1 in reading order; `key` names its words, and outlives other changes.
    `html` is the whole element, ready to show.
    """

    number: int
    key: str
    span: Span
    html: SafeString
    words: int


@dataclass(frozen=True, slots=True)
class Seam:
    """Where a passage was taken out: what it was, why, and its lines as they came."""

    cut: Cut
    lines: list[SafeString]
    why: list[str]


def in_reading_order(document: Document, cuts: Iterable[Cut]) -> Iterator[Passage | Seam]:
    """The article's own body, from its blocks and the cuts that stand."""
    numbers = count(1)
    for item in lay_out(document, [cut for cut in cuts if cut.stands]):
        if isinstance(item, Cut):
            yield seam(document, item)
        elif item.block.role is Role.BODY:
            yield _passage(document, item, number=next(numbers))


def flow_of(revision: Revision) -> list[Passage | Seam]:
    """The whole reading order of a stored text, in one query."""
    return list(in_reading_order(revision.document, revision.cuts.filter(stands=True)))


def seam(document: Document, cut: Cut) -> Seam:
    spans = [
        Span(max(span.start, cut.start), min(span.end, cut.end))
        for span in document.spans
        if span.overlaps(cut.span)
    ]
    return Seam(cut, [_html(document, span) for span in spans], cut.why(document.text))


def _passage(document: Document, piece: Piece, *, number: int) -> Passage:
    return Passage(
        number,
        piece.key,
        piece.span,
        _element(document, piece),
        count_words(piece.span.of(document.text)),
    )


def _element(document: Document, piece: Piece) -> SafeString:
    woven = weave(document, piece.span)
    return mark_safe(in_element(woven, kind=piece.block.kind, level=piece.block.level))  # noqa: S308


def _html(document: Document, span: Span) -> SafeString:
    return mark_safe(weave(document, span))  # noqa: S308  (weave escapes all text itself)
