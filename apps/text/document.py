"""What a text is: blocks in order, and spans over the one text that they make together.

Every position in Gloss is a count of Unicode code points into `Document.text`, as the W3C Web
Annotation Data Model counts them. Browsers count UTF-16 units and convert at the edge.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2s
from typing import Self


class Kind(StrEnum):
    """What a block is on the page."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTATION = "quotation"
    CODE = "code"
    FIGURE = "figure"
    TABLE_ROW = "table-row"
    RULE = "rule"


class Role(StrEnum):
    """What a block does in a post of the institute: most of them are simply the body."""

    DATE = "date"
    INTRODUCTION = "introduction"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    CITATION = "citation"


class Inline(StrEnum):
    """Formatting inside a block."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text, in code points: `start` is in it, `end` is not."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"Not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Self) -> bool:
        """True when the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def covers(self, other: Self) -> bool:
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)

    def without(self, others: Iterable["Span"]) -> "Iterator[Span]":
        """What is left of this span once the others are taken out of it, in order."""
        at = self.start
        for other in sorted(other for other in others if self.overlaps(other)):
            if other.start > at:
                yield Span(at, other.start)
            at = max(at, other.end)
        if at < self.end:
            yield Span(at, self.end)


@dataclass(frozen=True, slots=True)
class Formatting:
    """An inline format over a span of the document; `href` is set on links only."""

    span: Span
    inline: Inline
    href: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image in a text: where it is, what it shows, who made it.

    Sizes are pixels as its page states them, 0 where it does not.
    """

    url: str
    alt: str = ""
    credit: str = ""
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item. `level` is a heading's rank or a list's depth.

    `number` is what a numbered list counts an item as, 0 elsewhere. The text of a block with a
    picture is its caption, and empty where it has none.
    """

    text: str
    kind: Kind = Kind.PARAGRAPH
    role: Role = Role.BODY
    level: int = 0
    number: int = 0
    picture: Picture | None = None

    @property
    def name(self) -> str:
        """The words that it is known by: its own, or the address of a picture without any."""
        return self.text or (self.picture.url if self.picture else "")


@dataclass(frozen=True, slots=True)
class Document:
    """Blocks in order, their texts joined by one newline, and the formatting over that text."""

    blocks: tuple[Block, ...]
    formatting: tuple[Formatting, ...] = ()
    text: str = field(init=False, repr=False, compare=False)
    spans: tuple[Span, ...] = field(init=False, repr=False, compare=False)
    keys: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", "\n".join(block.text for block in self.blocks))
        object.__setattr__(self, "spans", tuple(_spans_of(self.blocks)))
        object.__setattr__(self, "keys", tuple(_keys_of(self.blocks)))

    def stretch(self, first: int, last: int) -> Span:
        """The span from the start of block `first` to the end of block `last`."""
        return Span(self.spans[first].start, self.spans[last].end)


def _spans_of(blocks: Iterable[Block]) -> Iterable[Span]:
    at = 0
    for block in blocks:
        yield Span(at, at + len(block.text))
        at += len(block.text) + 1


def _keys_of(blocks: Iterable[Block]) -> Iterable[str]:
    """A key of each block's own words, so that it outlives changes elsewhere in the text."""
    seen: Counter[str] = Counter()
    for block in blocks:
        folded = " ".join(block.name.split()).casefold()
        digest = blake2s(folded.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()
        seen[digest] += 1
        yield digest if seen[digest] == 1 else f"{digest}-{seen[digest]}"
