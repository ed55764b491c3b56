"""The blocks of a page's tree in order: texts folded as a browser folds them, formats over them."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from apps.text.document import Inline, Kind
from apps.text.parsing.html.images import MOST, PICTURED, picture_in
from apps.text.parsing.html.numbering import Numbering
from apps.text.parsing.html.pieces import Format, Piece, is_stand_in, piece_of
from apps.text.parsing.html.places import BLOCK_LEVEL, Place, is_caption, is_credit
from apps.text.parsing.html.tree import UNSEEN, clean, is_hidden

if TYPE_CHECKING:
    from lxml.html import HtmlElement

INLINES = {
    "em": Inline.EMPHASIS, "i": Inline.EMPHASIS, "cite": Inline.EMPHASIS, "dfn": Inline.EMPHASIS,
    "strong": Inline.STRONG, "b": Inline.STRONG, "a": Inline.LINK,
} | dict.fromkeys(("code", "kbd", "samp", "tt", "var"), Inline.CODE)  # fmt: skip
CELLS = frozenset({"td", "th"})
CELL_BORDER = " | "
SPACE = re.compile(r"[ \t\n\r\f]+")
LINE_END = re.compile(r" *\n *")
PERMALINKS = frozenset("# ¶ § ☍ 🔗 ∞".split())
"""Links behind a heading to the heading itself, drawn as one sign."""
MOST_IN_A_SIGN = 2
"""Elements within such a link."""


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
    number: int = 0
    numbering: Numbering = field(default_factory=Numbering)
    waiting: list[Piece] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    pictured: "HtmlElement | None" = None

    def read(self, element: "HtmlElement", place: Place) -> None:
        """Add the text of an element and of all within it."""
        self.add(element.text, place)
        for child in element:
            tag = child.tag
            if tag in PICTURED and not is_hidden(child):
                self._read_picture(child)
            elif isinstance(tag, str) and tag not in UNSEEN and not is_hidden(child):
                self._read_child(child, place)
            self.add(child.tail, place)

    def _read_child(self, child: "HtmlElement", place: Place) -> None:
        tag = child.tag
        if tag == "br":
            self._break(place)
        elif tag in CELLS and place.kind is Kind.TABLE_ROW:
            self._read_cell(child, place)
        elif tag in BLOCK_LEVEL or self._is_captioning(child, place):
            self._read_block(child, place)
        elif tag in INLINES:
            self._read_inline(child, place)
        else:
            self.read(child, place)

    def _read_block(self, element: "HtmlElement", place: Place) -> None:
        self.end_block(place)
        if element.tag == "li":
            self.number = self.numbering.of(element)
        inside = place.within(element, by_picture=self._is_by_picture())
        self.read(element, inside)
        self.end_block(inside)
        if element.tag == "hr":
            self.pieces.append(Piece("", Kind.RULE, 0, (), element, 0))
        elif element.tag == "li":
            self.number = 0

    def _is_by_picture(self) -> bool:
        return bool(self.pieces and self.pieces[-1].picture)

    def _is_captioning(self, element: "HtmlElement", place: Place) -> bool:
        """True for a span that is a caption behind its picture, or the credit in a caption."""
        if place.kind is Kind.FIGURE:
            return not place.is_credit and is_credit(element)
        return self._is_by_picture() and not self.text and is_caption(element)

    def _read_picture(self, element: "HtmlElement") -> None:
        """Keep a picture for where the block that it stands in ends: no sentence is parted."""
        picture = picture_in(element, base=self.base) if len(self.seen) < MOST else None
        if picture is None or picture.url in self.seen:
            return
        if element.tag == "noscript" and element.getprevious() is self.pictured:
            return
        self.seen.add(picture.url)
        self.pictured = element
        line = self.waiting if self.text else self.pieces
        if element.tag == "noscript" and line and is_stand_in(line[-1], element):
            line.pop()
        line.append(Piece("", Kind.FIGURE, 0, (), element, 0, picture=picture))

    def _read_cell(self, cell: "HtmlElement", place: Place) -> None:
        if self.text:
            self._put(CELL_BORDER)
        self.read(cell, place)

    def _read_inline(self, element: "HtmlElement", place: Place) -> None:
        inline = INLINES[element.tag]
        href = element.get("href", "") if inline is Inline.LINK else ""
        if inline is Inline.LINK and not element.get("href"):
            self.read(element, place)
            return
        if inline is Inline.LINK and _is_permalink(element):
            return
        self.opened.append((self.length, inline, href))
        self.read(element, place)
        start, _, _ = self.opened.pop()
        self.formats.append(Format(start, self.length, inline, href))

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
            made = piece_of(text, body, formats=formats, place=place, number=self.number)
            self.pieces.append(made)
            self.number = 0
        self.pieces += self.waiting
        self.waiting = []
        self.text, self.formats, self.length, self.last = [], [], 0, ""
        self.opened = [(0, inline, href) for _, inline, href in self.opened]


def _is_permalink(link: "HtmlElement") -> bool:
    """True for a sign that links to the very heading that it stands in."""
    if len(link) > MOST_IN_A_SIGN or "#" not in link.get("href", ""):
        return False
    return "".join(link.itertext()).strip() in PERMALINKS
