"""Plain text as people paste it: a line is a block, unless the lines were wrapped by hand.

Nothing of the original is lost. Each block knows the stretch of the original that it was read
from; what lies between the blocks is white space, and `Reading.tiles` gives all of it back.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Literal, NamedTuple

from apps.text.document import Block, Document, Span

NARROWEST_WRAP = 40
WIDEST_WRAP = 110
"""Mail and old editors wrap at 60 to 100 characters; wider lines are paragraphs of their own."""

JOIN = re.compile(r"[^\S\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
"""A line end inside a wrapped paragraph, with the white space around it: read as one space."""

BYTE_ORDER_MARK = "\ufeff"
"""What Windows puts before a text: not white space to Python, and never part of a line."""

type_of_tile = Literal["kept", "cut", "between"]


class Line(NamedTuple):
    """A line without the white space at its ends, and where that begins in the original."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with the original it was read from; `sources[i]` is where block i stands in it."""

    original: str
    document: Document
    sources: tuple[Span, ...]

    def in_original(self, span: Span) -> Span:
        """Where a span of the document stands in the original, both in code points."""
        return Span(self._place(span.start), self._place(span.end))

    def tiles(self, cuts: Iterable[Span]) -> Iterator[tuple[type_of_tile, str]]:
        """The original in pieces: kept, cut, and the white space between. Joined, they are it."""
        cut = [self.in_original(span) for span in cuts]
        opened, closed = sorted(span.start for span in cut), sorted(span.end for span in cut)
        borders = {0, len(self.original)}
        for source in (*self.sources, *cut):
            borders |= {source.start, source.end}
        for start, end in pairwise(sorted(borders)):
            inside = bisect_right(opened, start) > bisect_right(closed, start)
            yield self._type_at(start, is_cut=inside), self.original[start:end]

    def _type_at(self, place: int, *, is_cut: bool) -> type_of_tile:
        block = bisect_right(self.sources, place, key=lambda source: source.start) - 1
        if block < 0 or place >= self.sources[block].end:
            return "between"
        return "cut" if is_cut else "kept"

    def _place(self, offset: int) -> int:
        block = bisect_right(self.document.spans, offset, key=lambda span: span.start) - 1
        source = self.sources[block]
        inside = offset - self.document.spans[block].start
        if len(source) == len(self.document.blocks[block].text):
            return source.start + inside
        return source.start + _unwrapped_offset(source.of(self.original), inside)


def read_plain(original: str) -> Reading:
    """Read pasted text; time grows with its length."""
    blocks: list[Block] = []
    sources: list[Span] = []
    for paragraph in _paragraphs(lines_of(original)):
        blocks.append(Block(" ".join(line.text for line in paragraph)))
        sources.append(Span(paragraph[0].start, paragraph[-1].end))
    return Reading(original, Document(tuple(blocks)), tuple(sources))


def lines_of(original: str) -> Iterator[Line]:
    """Each line, blank ones included, with its place."""
    text = original.removeprefix(BYTE_ORDER_MARK)
    at = len(original) - len(text)
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        yield Line(stripped, at + line.find(stripped) if stripped else at)
        at += len(line)


def _paragraphs(lines: Iterable[Line]) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    for line in chain(lines, [Line("", 0)]):
        if line.text:
            chunk.append(line)
        elif chunk:
            yield from [chunk] if _is_wrapped(chunk) else ([each] for each in chunk)
            chunk = []


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """True when each line is full: the first word of the next one would not have fitted in it.

    At least half of the lines must also go on in small letters, as sentences do across a wrap.
    """
    width = max(len(line.text) for line in lines)
    if len(lines) < 2 or not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    following = [line.text.split(maxsplit=1)[0] for line in lines[1:]]
    full = all(
        len(line.text) + 1 + len(word) > width for line, word in zip(lines, following, strict=False)
    )
    going_on = sum(word[0].islower() for word in following)
    return full and 2 * going_on >= len(following)


def _unwrapped_offset(source: str, offset: int) -> int:
    """How far into a wrapped paragraph's original its folded text has come at `offset`."""
    extra = 0
    for join in JOIN.finditer(source):
        if join.start() - extra >= offset:
            break
        extra += len(join.group()) - 1
    return offset + extra
