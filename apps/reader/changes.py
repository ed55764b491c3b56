"""What a decision changed on a page that is open: which elements go, and what stands there now."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from apps.cleaning.layout.pieces import Piece, as_read, blocks_under
from apps.cleaning.layout.reading_order import Passage, Seam
from apps.cleaning.models import Cut, Decision, How
from apps.reader.queries import Room
from apps.text.document import Kind, Span


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the page. The first of the old elements gives its place to all the new ones."""

    old: list[str]
    new: list[Passage | Seam]

    @property
    def place(self) -> str:
        """What htmx puts in place of what: a key may hold a full stop, so that # would not do."""
        return f'outerHTML:[id="{self.old[0]}"]'

    @property
    def gone(self) -> list[str]:
        return [f'delete:[id="{each}"]' for each in self.old[1:]]


@dataclass(frozen=True, slots=True)
class Change:
    """All that a stroke changed of one article's page."""

    regions: list[Region]
    moved: set[int]
    is_of_lists: bool

    @property
    def items(self) -> list[Passage | Seam]:
        return [item for region in self.regions for item in region.new]

    @property
    def focus(self) -> str:
        """The id of what answers the press: the seam that came, or the passage that is back."""
        seams = (each for each in self.items if isinstance(each, Seam))
        came = next((each for each in seams if each.cut.pk in self.moved), None)
        return (came or self.items[0]).anchor if self.items else ""

    @property
    def can_be_swapped(self) -> bool:
        """Lists are drawn anew as a whole page: their items have a list around them."""
        return bool(self.items) and not self.is_of_lists


def change_of(room: Room, *, stroke: UUID) -> Change:
    """What the page of somebody who sees the whole text has to swap after a stroke."""
    decisions = Decision.objects.filter(stroke=stroke).exclude(how=How.LEFT)
    moved = set(decisions.values_list("cut", flat=True))
    return _Comparison(room, moved).change()


class _Comparison:
    """The page before the stroke and after it, block by block."""

    def __init__(self, room: Room, moved: set[int]) -> None:
        self.room = room
        self.document = room.shown.document
        self.moved = [cut for cut in room.shown.cuts if cut.pk in moved]
        stood = [cut for cut in room.shown.cuts if cut.stands != (cut.pk in moved)]
        self.before = list(as_read(self.document, stood))
        self.spanning = [cut.span for cut in (*stood, *room.shown.standing)]

    def change(self) -> Change:
        stretches = list(self._stretches())
        regions = [self._region(first, last) for first, last in stretches]
        whole = [region for region in regions if region.old and region.new]
        lists = any(self._holds_items(first, last) for first, last in stretches)
        return Change(whole, {cut.pk for cut in self.moved}, lists)

    def _stretches(self) -> Iterator[tuple[int, int]]:
        """Blocks that were touched, as runs that no cut sticks out of."""
        first = last = -1
        for span in sorted(cut.span for cut in self.moved):
            start, end = self._widened(*self._blocks(span))
            if last < start:
                if last >= 0:
                    yield first, last
                first = start
            last = max(last, end)
        if last >= 0:
            yield first, last

    def _widened(self, first: int, last: int) -> tuple[int, int]:
        while True:
            edges = self.document.stretch(first, last)
            over = [self._blocks(span) for span in self.spanning if span.overlaps(edges)]
            wider = min([first, *(a for a, _b in over)]), max([last, *(b for _a, b in over)])
            if wider == (first, last):
                return wider
            first, last = wider

    def _region(self, first: int, last: int) -> Region:
        edges = self.document.stretch(first, last)
        old = [_id_of(item) for item in self.before if item.span.overlaps(edges)]
        new = [item for item in self.room.flow if _span_of(item).overlaps(edges)]
        return Region(old, new)

    def _blocks(self, span: Span) -> tuple[int, int]:
        return blocks_under(self.document, span)

    def _holds_items(self, first: int, last: int) -> bool:
        blocks = self.document.blocks[first : last + 1]
        return any(block.kind is Kind.LIST_ITEM for block in blocks)


def _id_of(item: Piece | Cut) -> str:
    return f"seam-{item.pk}" if isinstance(item, Cut) else f"p-{item.key}"


def _span_of(item: Passage | Seam) -> Span:
    return item.cut.span if isinstance(item, Seam) else item.span
