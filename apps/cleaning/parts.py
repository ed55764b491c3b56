"""The parts of a passage that can be taken out by themselves: its sentences."""

from collections.abc import Iterable
from dataclasses import dataclass

from apps.cleaning.layout import Piece, lay_out
from apps.cleaning.models import Cut
from apps.text.document import Document, Role, Span
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
    """The spans of the sentences that were ticked; neighbours are joined, with what is between.

    All of them are the whole passage. Names that are of no sentence of it choose nothing.
    """
    wanted = set(names)
    parts = sentences_of(document, span)
    if parts and all(part.name in wanted for part in parts):
        return [span]
    joined: list[Span] = []
    goes_on = False
    for part in parts:
        if part.name not in wanted:
            goes_on = False
            continue
        start = joined.pop().start if goes_on else part.span.start
        joined.append(Span(start, part.span.end))
        goes_on = True
    return joined


def passage_span(document: Document, cuts: Iterable[Cut], *, key: str) -> Span | None:
    """Where the passage of that key stands among the cuts that stand; None when it does not."""
    for item in lay_out(document, [cut for cut in cuts if cut.stands]):
        if isinstance(item, Piece) and item.key == key and item.block.role is Role.BODY:
            return item.span
    return None
