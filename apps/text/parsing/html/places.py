"""What the elements around a text make of it: a heading, an item, a caption, a cell."""

import re
from typing import TYPE_CHECKING, NamedTuple

from apps.text.document import Kind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

KINDS = {
    "p": Kind.PARAGRAPH, "li": Kind.LIST_ITEM, "dd": Kind.LIST_ITEM, "dt": Kind.LIST_ITEM,
    "blockquote": Kind.QUOTATION, "pre": Kind.CODE, "figure": Kind.FIGURE,
    "figcaption": Kind.FIGURE, "caption": Kind.FIGURE, "tr": Kind.TABLE_ROW,
} | {f"h{rank}": Kind.HEADING for rank in range(1, 7)}  # fmt: skip
BLOCK_LEVEL = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search "
    "section summary table tbody td tfoot th thead tr ul caption listing xmp plaintext "
    "button".split()
)
LISTS = frozenset({"ul", "ol", "menu", "dl"})
BULKY = "p div table ul ol dl blockquote h1 h2 h3 h4 h5 h6 pre article section form".split()
"""What a cell of a table of data does not hold; a table that holds them lays out a page."""
CAPTIONS = re.compile(r"(?:^|[\s_-])(?:fig)?caption(?:[\s_-]|$)", re.IGNORECASE)
CREDITS = re.compile(r"credit|attribution|copyright|photographer|photo-?by", re.IGNORECASE)
CAPTIONED = frozenset("p div span small em i dd cite".split())
"""Elements that are a caption, or a credit in one, when their class says so."""


class Place(NamedTuple):
    """What the elements around a text make of it."""

    kind: Kind
    level: int
    element: "HtmlElement"
    is_preformatted: bool = False
    is_credit: bool = False

    def within(self, element: "HtmlElement", *, by_picture: bool) -> "Place":
        """The place of what stands in a block-level element here, right behind a picture or not."""
        tag = element.tag
        kind, level = KINDS.get(tag, self.kind), self.level
        if kind is Kind.HEADING:
            level = int(tag[1]) if tag in KINDS and tag[0] == "h" else level
        elif tag in LISTS:
            level += 1
        if tag == "tr" and _lays_out(element):
            kind = self.kind
        elif tag == "table" and kind is Kind.TABLE_ROW:
            kind = Kind.PARAGRAPH
        elif tag == "p" and self.kind in {Kind.LIST_ITEM, Kind.QUOTATION, Kind.FIGURE}:
            kind = self.kind
        if by_picture and is_caption(element):
            kind = Kind.FIGURE
        credits = self.is_credit or (kind is Kind.FIGURE and is_credit(element))
        is_preformatted = self.is_preformatted or tag in {"pre", "listing", "xmp"}
        return Place(kind, level, element, is_preformatted, credits)


def is_caption(element: "HtmlElement") -> bool:
    """True when its class says that an element is the caption of a picture."""
    return element.tag in CAPTIONED and bool(CAPTIONS.search(element.get("class", "")[:300]))


def is_credit(element: "HtmlElement") -> bool:
    return element.tag in CAPTIONED and bool(CREDITS.search(element.get("class", "")[:300]))


def _lays_out(row: "HtmlElement") -> bool:
    """True for a row that places parts of a page and holds no data."""
    return len(row) < 2 or next(row.iter(*BULKY), None) is not None
