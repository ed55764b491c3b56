"""The parts of a passage that can be taken out by themselves: its sentences."""

from collections.abc import Iterable
from dataclasses import dataclass

from apps.cleaning.layout.pieces import Piece, as_read, blocks_under
from apps.cleaning.models import Cut
from apps.text.document import Document, Span
from apps.text.sentences import split


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence. `name` says in a form which one it is: its edges in the text, in code points."""

    span: Span
    text: str

    @property
    def name(self) -> str:
        return f"{self.span.start}-{self.span.end}"


def paragraphs_of(document: Document, span: Span) -> list[Span]:
    """What a passage covers of each block that it touches, in order."""
    first, last = blocks_under(document, span)
    near = (each for each in document.spans[first : last + 1] if each.overlaps(span))
    return [Span(max(each.start, span.start), min(each.end, span.end)) for each in near]


def sentences_of(document: Document, span: Span) -> list[Part]:
    """The sentences of a passage in order; none runs over the end of a paragraph."""
    paragraphs = paragraphs_of(document, span)
    return [part for paragraph in paragraphs for part in _parts(document, paragraph)]


def chosen(document: Document, span: Span, *, names: Iterable[str]) -> list[Span]:
    """The spans of the sentences that were ticked, each with the white space before it.

    Neighbours are joined, and all of a paragraph are the whole of it: what is left always holds a
    sentence. Names that are of no sentence of the passage choose nothing.
    """
    wanted = set(names)
    spans: list[Span] = []
    for paragraph in paragraphs_of(document, span):
        spans += _ticked(_parts(document, paragraph), paragraph, wanted)
    return spans


def _parts(document: Document, paragraph: Span) -> list[Part]:
    text = paragraph.of(document.text)
    return [Part(each.shifted(paragraph.start), each.of(text)) for each in split(text)]


def _ticked(parts: list[Part], paragraph: Span, wanted: set[str]) -> list[Span]:
    joined: list[Span] = []
    at = paragraph.start
    for part in parts:
        end = paragraph.end if part is parts[-1] else part.span.end
        if part.name in wanted:
            start = joined.pop().start if joined and joined[-1].end == at else at
            joined.append(Span(start, end))
        at = end
    return joined


def passage_span(document: Document, standing: Iterable[Cut], *, key: str) -> Span | None:
    """Where the passage of that key stands among the cuts; None when there is none."""
    for item in as_read(document, standing):
        if isinstance(item, Piece) and item.key == key:
            return item.span
    return None
