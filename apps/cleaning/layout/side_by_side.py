"""The original and what remains of it, row by row: what stayed, what went, what was put back."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from apps.articles.models import Article
from apps.cleaning.layout.pieces import Piece, blocks_under, disjoint, lay_out
from apps.cleaning.layout.shown import Shown
from apps.cleaning.models import Cut, Decision, How
from apps.text.document import Document, Inline, Kind, Role, Span
from apps.text.rendering import Mark, in_element, weave


@dataclass(frozen=True, slots=True)
class Decided:
    """Who had the last word on a passage: a person, or nobody but our rules."""

    by_staff: bool = False
    looked: bool = False
    name: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """One passage that was taken out, or taken out and put back; `number` counts from 1."""

    number: int
    cut: Cut
    why: list[str]
    decided: Decided


@dataclass(slots=True)
class Row:
    """Blocks that stand side by side: as they came, and what remains of them."""

    first: int
    last: int
    items: list[Piece | Cut]
    original: list[SafeString] = field(default_factory=list)
    remains: list[SafeString] = field(default_factory=list)
    removals: list[Removal] = field(default_factory=list)
    put_back: list[Removal] = field(default_factory=list)

    @property
    def is_gone(self) -> bool:
        """Nothing of it remains."""
        return not self.remains

    @property
    def key(self) -> str:
        """The key of the first passage that remains; empty for none."""
        return next((item.key for item in self.items if isinstance(item, Piece)), "")


def decisions_on(article: Article) -> dict[int, Decided]:
    """By cut, who had the last word; what was taken back does not count. One query."""
    found: dict[int, Decided] = {}
    logged = Decision.objects.filter(cut__revision=article.revision_id).select_related("made_by")
    for each in logged.order_by("pk"):
        name = str(each.made_by) if each.made_by else ""
        undone = each.how == How.UNDONE
        left = each.how == How.LEFT
        found[each.cut_id] = Decided() if undone else Decided(True, left, name, each.made_at)
    return found


def side_by_side(shown: Shown, decided: Mapping[int, Decided]) -> list[Row]:
    """The body in rows. Time grows with the text."""
    page = _Page(shown.document, disjoint(shown.cuts), decided)
    return [page.drawn(row) for row in _rows(shown.document, shown.standing)]


def _rows(document: Document, standing: Iterable[Cut]) -> Iterator[Row]:
    """Pieces and cuts, those of one paragraph together."""
    row: Row | None = None
    for item in lay_out(document, standing):
        if isinstance(item, Piece) and (item.block.role is not Role.BODY or not item.span):
            continue  # a picture without a caption has no words to set side by side
        first, last = blocks_under(document, item.span)
        if row and first <= row.last:
            row.items.append(item)
            row.last = max(row.last, last)
            continue
        if row:
            yield row
        row = Row(first, last, [item])
    if row:
        yield row


class _Page:
    """Draws rows, numbering what was removed as it goes."""

    def __init__(self, document: Document, cuts: list[Cut], decided: Mapping[int, Decided]) -> None:
        self.document = document
        self.decided = decided
        self.put_back = [cut for cut in cuts if not cut.stands]
        self.number = 0
        ranks = (block.level for block in document.blocks if block.kind is Kind.HEADING)
        self.top = min(ranks, default=1)
        links = (each for each in document.formatting if each.inline is not Inline.LINK)
        self.plain = Document(document.blocks, tuple(links))

    def drawn(self, row: Row) -> Row:
        row.removals = [self._removal(item) for item in row.items if isinstance(item, Cut)]
        numbers = range(row.first, row.last + 1)
        stretch = self.document.stretch(row.first, row.last)
        row.put_back = [self._back(cut) for cut in self.put_back if cut.span.overlaps(stretch)]
        words = (item.span.of(self.document.text) for item in row.items if isinstance(item, Piece))
        partly = not all(each.isspace() for each in words)
        row.original = [self._block(n, row, partly=partly) for n in numbers]
        kept = {n: self._kept(n, row) for n in numbers}
        row.remains = [self._element(n, html) for n, html in kept.items() if html]
        return row

    def _removal(self, cut: Cut) -> Removal:
        self.number += 1
        return self._as_removal(cut, self.number)

    def _back(self, cut: Cut) -> Removal:
        return self._as_removal(cut, 0)

    def _as_removal(self, cut: Cut, number: int) -> Removal:
        decided = self.decided.get(cut.pk, Decided())
        return Removal(number, cut, cut.why(self.document.text), decided)

    def _block(self, number: int, row: Row, *, partly: bool) -> SafeString:
        """A block as it came, with what went out of it marked."""
        block = self.document.spans[number]
        drawn = []
        for item in row.items:
            span = _within(item.span, block)
            if span and isinstance(item, Cut):
                drawn.append(self._struck(item, span, aloud=partly))
            elif span:
                drawn.append(weave(self.document, span))
        return self._element(number, "".join(drawn))

    def _struck(self, cut: Cut, span: Span, *, aloud: bool) -> str:
        woven = mark_safe(weave(self.document, span, marks=_evidence(cut)))  # noqa: S308
        if not aloud:
            return format_html("<del>{}</del>", woven)
        return format_html(
            '<del><span class="vh">[{} </span>{}<span class="vh">] </span></del>',
            _("Removed:"),
            woven,
        )

    def _kept(self, number: int, row: Row) -> str:
        """What remains of a block; its links are in the original beside it."""
        pieces = [item for item in row.items if isinstance(item, Piece) and item.index == number]
        kept = [weave(self.plain, piece.span) for piece in pieces]
        return " … ".join(each.strip() for each in kept if each.strip())

    def _element(self, number: int, html: str) -> SafeString:
        block = self.document.blocks[number]
        level = block.level - self.top + 2 if block.kind is Kind.HEADING else block.level
        return mark_safe(in_element(html, kind=block.kind, level=level))  # noqa: S308


def _within(span: Span, block: Span) -> Span:
    start = max(span.start, block.start)
    return Span(start, max(start, min(span.end, block.end)))


def _evidence(cut: Cut) -> list[Mark]:
    """The words that the reasons rest on, each named for the numbers of its reasons.

    Evidence that overlaps is marked as one: reasons often rest on the same few words.
    """
    found = sorted(
        (start, end, number)
        for number, (_message, spans) in enumerate(cut.reasons, start=1)
        for start, end in spans
        if end > start
    )
    together: list[tuple[int, int, set[int]]] = []
    for start, end, number in found:
        if together and start < together[-1][1]:
            first, last, numbers = together[-1]
            together[-1] = (first, max(last, end), numbers | {number})
        else:
            together.append((start, end, {number}))
    return [
        Mark(Span(start, end), ",".join(map(str, sorted(numbers))), "reason")
        for start, end, numbers in together
    ]
