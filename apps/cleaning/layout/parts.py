"""The parts of a passage that can be taken out by themselves: its sentences."""

from collections.abc import Iterable
from dataclasses import dataclass

from apps.cleaning.layout.pieces import Piece, as_read
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


def sentences_of(document: Document, span: Span) -> list[Part]:
    """The sentences of a passage in order; none runs over the end of the passage."""
    text = span.of(document.text)
    return [Part(each.shifted(span.start), each.of(text)) for each in split(text)]


def chosen(document: Document, span: Span, *, names: Iterable[str]) -> list[Span]:
    """The spans of the sentences that were ticked, each with the white space before it.

    Neighbours are joined, and all of them are the whole passage: what is left of it always holds
    a sentence. Names that are of no sentence of it choose nothing.
    """
    wanted = set(names)
    parts = sentences_of(document, span)
    joined: list[Span] = []
    at = span.start
    for part in parts:
        end = span.end if part is parts[-1] else part.span.end
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
