"""The blocks of a page's tree in order: texts folded as a browser folds them, formats over them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from apps.text.document import Inline, Kind
from apps.text.parsing.html.tree import UNSEEN, clean, is_hidden
from apps.text.rendering import is_safe_link

if TYPE_CHECKING:
    from lxml.html import HtmlElement

KINDS = {
    "p": Kind.PARAGRAPH, "li": Kind.LIST_ITEM, "dd": Kind.LIST_ITEM, "dt": Kind.LIST_ITEM,
    "blockquote": Kind.QUOTATION, "pre": Kind.CODE, "figure": Kind.FIGURE,
    "figcaption": Kind.FIGURE, "caption": Kind.FIGURE, "tr": Kind.TABLE_ROW,
} | {f"h{rank}": Kind.HEADING for rank in range(1, 7)}  # fmt: skip
INLINES = {
    "em": Inline.EMPHASIS, "i": Inline.EMPHASIS, "cite": Inline.EMPHASIS, "dfn": Inline.EMPHASIS,
    "strong": Inline.STRONG, "b": Inline.STRONG, "a": Inline.LINK,
} | dict.fromkeys(("code", "kbd", "samp", "tt", "var"), Inline.CODE)  # fmt: skip
BLOCK_LEVEL = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search "
    "section summary table tbody td tfoot th thead tr ul caption listing xmp plaintext "
    "button".split()
)
CELLS = frozenset({"td", "th"})
LISTS = frozenset({"ul", "ol", "menu", "dl"})
BULKY = "p div table ul ol dl blockquote h1 h2 h3 h4 h5 h6 pre article section form".split()
"""What a cell of a table of data does not hold; a table that holds them lays out a page."""
CELL_BORDER = " | "
SPACE = re.compile(r"[ \t\n\r\f]+")
LINE_END = re.compile(r" *\n *")
LONGEST_HREF = 2_000
"""Longer addresses carry data, not places."""


class Format(NamedTuple):
    """An inline format, from `start` to `end` of its block's text."""

    start: int
    end: int
    inline: Inline
    href: str


class Piece(NamedTuple):
    """A block of the page and the element it was read from; `linked` code points are links."""

    text: str
    kind: Kind
    level: int
    formats: tuple[Format, ...]
    element: "HtmlElement"
    linked: int


class Place(NamedTuple):
    """What the elements around a text make of it."""

    kind: Kind
    level: int
    element: "HtmlElement"
    is_preformatted: bool = False


def pieces_of(root: "HtmlElement", *, base: str) -> list[Piece]:
    """All blocks that a reader of the page could see. Time grows with the size of the tree."""
    walk = _Walk(base)
    place = Place(Kind.PARAGRAPH, 0, root)
    walk.read(root, place)
    walk.end_block(place)
    return walk.pieces


@dataclass(slots=True)
class _Walk:
    """A walk through the tree: text is gathered until an element begins or ends a block."""

    base: str
    pieces: list[Piece] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    length: int = 0
    last: str = ""
    formats: list[Format] = field(default_factory=list)
    opened: list[tuple[int, Inline, str]] = field(default_factory=list)

    def read(self, element: "HtmlElement", place: Place) -> None:
        """Add the text of an element and of all within it."""
        self.add(element.text, place)
        for child in element:
            tag = child.tag
            if isinstance(tag, str) and tag not in UNSEEN and not is_hidden(child):
                self._read_child(child, place)
            self.add(child.tail, place)

    def _read_child(self, child: "HtmlElement", place: Place) -> None:
        tag = child.tag
        if tag == "br":
            self._break(place)
        elif tag in CELLS and place.kind is Kind.TABLE_ROW:
            self._read_cell(child, place)
        elif tag in BLOCK_LEVEL:
            self.end_block(place)
            inside = _placed(child, place)
            self.read(child, inside)
            self.end_block(inside)
            if tag == "hr":
                self.pieces.append(Piece("", Kind.RULE, 0, (), child, 0))
        elif tag in INLINES:
            self._read_inline(child, place)
        else:
            self.read(child, place)

    def _read_cell(self, cell: "HtmlElement", place: Place) -> None:
        if self.text:
            self._put(CELL_BORDER)
        self.read(cell, place)

    def _read_inline(self, element: "HtmlElement", place: Place) -> None:
        inline = INLINES[element.tag]
        href = self._address(element.get("href", "")) if inline is Inline.LINK else ""
        if inline is Inline.LINK and not element.get("href"):
            self.read(element, place)
            return
        self.opened.append((self.length, inline, href))
        self.read(element, place)
        start, _, _ = self.opened.pop()
        self.formats.append(Format(start, self.length, inline, href))

    def _address(self, href: str) -> str:
        try:
            address = urljoin(self.base, href.strip())
        except ValueError:
            return ""
        return address if len(address) <= LONGEST_HREF and is_safe_link(address) else ""

    def _break(self, place: Place) -> None:
        """One line break is a line end in the block; two of them end it."""
        if place.is_preformatted:
            self._put("\n")
        elif self.last == "\n":
            self.end_block(place)
        elif self.text:
            self._put("\n")

    def add(self, raw: str | None, place: Place) -> None:
        """Add text, its white space folded unless it is preformatted."""
        if not raw:
            return
        if place.is_preformatted:
            self._put(raw.replace("\r\n", "\n"))
            return
        folded = SPACE.sub(" ", raw)
        if folded[0] == " " and (not self.text or self.last in " \n"):
            folded = folded[1:]
        if folded:
            self._put(folded)

    def _put(self, text: str) -> None:
        self.text.append(text)
        self.length += len(text)
        self.last = text[-1]

    def end_block(self, place: Place) -> None:
        """Make a block of what was gathered; formats still open go on in the next one."""
        if not self.text:
            return
        formats = [
            *self.formats,
            *(Format(start, self.length, inline, href) for start, inline, href in self.opened),
        ]
        text = clean("".join(self.text))
        body = text.strip("\n").rstrip() if place.is_preformatted else text.strip()
        if body and body.strip(" |\n"):
            self.pieces.append(_piece(text, body, formats=formats, place=place))
        self.text, self.formats, self.length, self.last = [], [], 0, ""
        self.opened = [(0, inline, href) for _, inline, href in self.opened]


def _placed(element: "HtmlElement", place: Place) -> Place:
    """The place of what stands in a block-level element."""
    tag = element.tag
    kind, level = KINDS.get(tag, place.kind), place.level
    if kind is Kind.HEADING:
        level = int(tag[1]) if tag in KINDS and tag[0] == "h" else level
    elif tag in LISTS:
        level += 1
    if tag == "tr" and _lays_out(element):
        kind = place.kind
    elif tag == "table" and kind is Kind.TABLE_ROW:
        kind = Kind.PARAGRAPH
    elif tag == "p" and place.kind in {Kind.LIST_ITEM, Kind.QUOTATION, Kind.FIGURE}:
        kind = place.kind
    return Place(kind, level, element, place.is_preformatted or tag in {"pre", "listing", "xmp"})


def _lays_out(row: "HtmlElement") -> bool:
    """True for a row that places parts of a page and holds no data."""
    return len(row) < 2 or next(row.iter(*BULKY), None) is not None


def _piece(text: str, body: str, *, formats: list[Format], place: Place) -> Piece:
    lead = text.index(body)
    kept = tuple(sorted(_clipped(formats, text=text, lead=lead, end=lead + len(body))))
    linked = sum(each.end - each.start for each in kept if each.inline is Inline.LINK)
    return Piece(body, place.kind, place.level, kept, place.element, min(linked, len(body)))


def _clipped(formats: list[Format], *, text: str, lead: int, end: int) -> Iterator[Format]:
    """The formats over the block's own text, without the white space at their ends."""
    for start, stop, inline, href in formats:
        stretch = text[max(start, lead) : min(stop, end)]
        if not stretch.strip():
            continue
        first = max(start, lead) + len(stretch) - len(stretch.lstrip()) - lead
        yield Format(first, first + len(stretch.strip()), inline, href)
