"""A second look at a page's blocks in their company: what stands or falls together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from apps.text.document import Kind
from apps.text.parsing.html.pieces import Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement

WHOLES = frozenset({"table", "blockquote", "ol", "ul", "dl"})
"""Elements that an article has whole or not at all."""
MOST = 0.5
"""The share of a whole's letters that must be chosen for the rest of it to follow."""
HOPELESS = -2.0
"""A block with a lower vote follows nobody."""
HEADING = -1.5
"""A heading over chosen text is chosen down to this vote."""
MOSTLY_LINKS = 0.5


def in_company(
    pieces: Sequence[Piece], *, votes: Sequence[float], chosen: Sequence[bool]
) -> list[bool]:
    """The choice again: wholes made whole, tables between chosen text, headings over it."""
    looked = _with_wholes(pieces, votes=votes, chosen=list(chosen))
    return _with_headings(pieces, votes=votes, chosen=looked)


def _with_wholes(
    pieces: Sequence[Piece], *, votes: Sequence[float], chosen: list[bool]
) -> list[bool]:
    for members in _wholes(pieces):
        letters = [len(pieces[at].text) for at in members]
        held = sum(count for at, count in zip(members, letters, strict=True) if chosen[at])
        follow = held >= MOST * sum(letters) or _is_table_within(pieces, members, chosen=chosen)
        for at in members if held < sum(letters) and follow else ():
            chosen[at] = chosen[at] or votes[at] > HOPELESS
    return chosen


def _wholes(pieces: Sequence[Piece]) -> Iterator[list[int]]:
    """The blocks of each innermost whole, by their places."""
    members: dict[HtmlElement, list[int]] = defaultdict(list)
    for at, piece in enumerate(pieces):
        if (whole := _whole_of(piece)) is not None:
            members[whole].append(at)
    yield from members.values()


def _whole_of(piece: Piece) -> "HtmlElement | None":
    if piece.kind not in {Kind.TABLE_ROW, Kind.LIST_ITEM, Kind.QUOTATION}:
        return None
    around: HtmlElement = piece.element
    while around is not None and around.tag not in WHOLES:
        around = around.getparent()
    return around


def _is_table_within(
    pieces: Sequence[Piece], members: Sequence[int], *, chosen: Sequence[bool]
) -> bool:
    """True for a table of data with the article's text before and behind it."""
    first, last = members[0] - 1, members[-1] + 1
    if any(pieces[at].kind is not Kind.TABLE_ROW for at in members):
        return False
    if first < 0 or last >= len(pieces) or not (chosen[first] and chosen[last]):
        return False
    linked = sum(pieces[at].linked for at in members)
    return linked < MOSTLY_LINKS * sum(len(pieces[at].text) for at in members)


def _with_headings(
    pieces: Sequence[Piece], *, votes: Sequence[float], chosen: list[bool]
) -> list[bool]:
    """From the end to the front, so that a heading over a heading over text is one too."""
    before = chosen.index(True) if True in chosen else len(chosen)
    for at in range(len(pieces) - 2, before, -1):
        if pieces[at].kind is Kind.HEADING and chosen[at + 1]:
            chosen[at] = chosen[at] or votes[at] > HEADING
    return chosen
