"""A block of a page as it was read, before anybody says whether it is the article."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from apps.text.document import Inline, Kind, Picture
from apps.text.parsing.html.places import Place

if TYPE_CHECKING:
    from lxml.html import HtmlElement


class Format(NamedTuple):
    """An inline format, from `start` to `end` of its block's text; `href` as the page has it."""

    start: int
    end: int
    inline: Inline
    href: str


class Piece(NamedTuple):
    """A block of the page and the element it was read from; `linked` code points are links.

    A picture stands alone, without text: `figures` joins it with its caption and its credit.
    """

    text: str
    kind: Kind
    level: int
    formats: tuple[Format, ...]
    element: "HtmlElement"
    linked: int
    number: int = 0
    picture: Picture | None = None
    is_credit: bool = False


def piece_of(text: str, body: str, *, formats: list[Format], place: Place, number: int) -> Piece:
    """The block with that body, formats counted from the start of the text around it."""
    lead = text.index(body)
    kept = tuple(sorted(_clipped(formats, text=text, lead=lead, end=lead + len(body))))
    linked = sum(each.end - each.start for each in kept if each.inline is Inline.LINK)
    links = min(linked, len(body))
    return Piece(
        body, place.kind, place.level, kept, place.element, links, number, is_credit=place.is_credit
    )


def _clipped(formats: list[Format], *, text: str, lead: int, end: int) -> Iterator[Format]:
    """The formats over the block's own text, without the white space at their ends."""
    for start, stop, inline, href in formats:
        stretch = text[max(start, lead) : min(stop, end)]
        if not stretch.strip():
            continue
        first = max(start, lead) + len(stretch) - len(stretch.lstrip()) - lead
        yield Format(first, first + len(stretch.strip()), inline, href)


def is_stand_in(piece: Piece, noscript: "HtmlElement") -> bool:
    """True for a picture in the same figure: the blurred one that a script would replace."""
    if piece.picture is None:
        return False
    around = next(noscript.iterancestors("figure"), None)
    return around is not None and around in piece.element.iterancestors("figure")
