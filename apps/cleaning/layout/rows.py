"""A text as the desk shows it: a row for each passage, kept or taken out, with its reasons."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from django.utils.translation import gettext_lazy as _

from apps.cleaning.layout.pieces import Piece, blocks_under, disjoint, lay_out
from apps.cleaning.models import Cut
from apps.text.document import Document, Role, Span
from apps.text.words import count_words
from apps.web.wording import Words

ROLE_NAMES: dict[Role, Words] = {
    Role.DATE: _("Post date"),
    Role.INTRODUCTION: _("Curator’s note"),
    Role.HEADLINE: _("Headline"),
    Role.STANDFIRST: _("Standfirst"),
    Role.BYLINE: _("Byline"),
    Role.DATELINE: _("Dateline"),
    Role.BODY: _("Article text"),
    Role.CITATION: _("Citation"),
}
SHORTEST_FOLD = 3
LONG = 40
"""Words. A row of more than this shows its beginning, and the rest when asked."""


@dataclass(frozen=True, slots=True)
class Row:
    """One passage at the desk. `key` names it in forms; `cut` is set where one was proposed."""

    key: str
    role: Role
    span: Span
    lines: list[str]
    words: int
    kept: bool
    why: list[str]
    cut: Cut | None = None
    may_change_role: bool = False

    @property
    def counted(self) -> int:
        """Words that the sums at the desk count: those of the article's own text."""
        return self.words if self.is_body else 0

    @property
    def role_name(self) -> Words:
        return self.cut.get_kind_display() if self.cut else ROLE_NAMES[self.role]

    @property
    def is_long(self) -> bool:
        return self.words > LONG

    def switched(self, wanted: Mapping[str, bool]) -> "Row":
        """The row as its switch was left, where it was shown."""
        return replace(self, kept=wanted.get(self.key, self.kept))

    @property
    def is_plain(self) -> bool:
        """True for a kept paragraph that nobody and nothing has a word to say about."""
        return self.is_body and self.kept and not (self.cut or self.why or self.may_change_role)

    @property
    def is_body(self) -> bool:
        return self.role is Role.BODY


@dataclass(frozen=True, slots=True)
class Fold:
    """Paragraphs of the article with nothing to decide about them, shown as one until opened."""

    rows: list[Row]

    @property
    def words(self) -> int:
        return sum(row.words for row in self.rows)


def folded(rows: Iterable[Row]) -> Iterator[Row | Fold]:
    """The rows with every run of plain paragraphs folded into one."""
    for plain, run in groupby(rows, key=lambda row: row.is_plain):
        gathered = list(run)
        if plain and len(gathered) >= SHORTEST_FOLD:
            yield Fold(gathered)
        else:
            yield from gathered


def rows_of(
    document: Document, cuts: Iterable[Cut], *, spared: Mapping[int, list[str]] | None = None
) -> Iterator[Row]:
    """Rows in the order of the text. A cut is one row, whether it stands or was put back.

    `spared` says of blocks, by number, why they were kept on a second look.
    """
    for item in lay_out(document, disjoint(cuts)):
        if isinstance(item, Cut):
            yield _cut_row(document, item)
        elif item.span:
            yield _piece_row(document, item, why=(spared or {}).get(item.index, []))


def _cut_row(document: Document, cut: Cut) -> Row:
    first, _last = blocks_under(document, cut.span)
    return Row(
        key=f"{document.keys[first]}~{cut.start - document.spans[first].start}",
        role=document.blocks[first].role,
        span=cut.span,
        lines=cut.span.of(document.text).split("\n"),
        words=cut.words,
        kept=not cut.stands,
        why=cut.why(document.text),
        cut=cut,
    )


def _piece_row(document: Document, piece: Piece, *, why: list[str]) -> Row:
    text = piece.span.of(document.text)
    return Row(
        key=piece.key,
        role=piece.block.role,
        span=piece.span,
        lines=text.split("\n"),
        words=count_words(text),
        kept=True,
        why=why,
    )
