"""A pasted page of the institute, split into its dated entries, and the parts of each one.

Such a page is: a date on a line of its own, a line or two of introduction, a headline, a
standfirst, the source's time line, the article, and a citation line. Any of them may be missing;
a date with nothing under it is an entry as well.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from apps.text.dates import NotADate, TimeLine, date_form, read_date, read_time_line
from apps.text.document import Block, Document, Role
from apps.text.opening import find_citation, roles_of_opening
from apps.text.parsing import Reading, read_plain
from apps.text.parsing.plain import lines_of

FILING_FORM = "slashes"
"""How the institute itself types the date over a post; other forms may be a newspaper's own."""

LONGEST_DATE = 60
"""A line that is only a date has fewer code points than this."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated post of a page: its own stretch of the original, read, with a role a block."""

    reading: Reading

    @property
    def document(self) -> Document:
        return self.reading.document

    def words_of(self, role: Role) -> str:
        """The text of all blocks in that role, a line each."""
        return "\n".join(block.text for block in self.document.blocks if block.role is role)

    @property
    def posted_on(self) -> date | None:
        """The day it was filed under, or None where it has none or names an impossible day."""
        try:
            return read_date(self.words_of(Role.DATE))
        except NotADate:
            return None

    @property
    def time_line(self) -> TimeLine | None:
        return read_time_line(self.words_of(Role.DATELINE))

    @property
    def source(self) -> str:
        """Who published it, as the citation line says; empty where it does not."""
        citation = find_citation(
            self.words_of(Role.CITATION), headline=self.words_of(Role.HEADLINE)
        )
        return citation.source_before(self.words_of(Role.STANDFIRST)) if citation else ""

    @property
    def is_bare(self) -> bool:
        """True when there is a date but no article."""
        return not any(block.role in {Role.BODY, Role.HEADLINE} for block in self.document.blocks)


def split_page(original: str, *, institute: str = "", whole: bool = False) -> tuple[Entry, ...]:
    """The entries of a page, in its order. Their originals, joined, are the page.

    `institute` is the name that introductions mention. `whole` reads the page as one entry,
    whatever dates stand in it.
    """
    starts = [] if whole else _entry_starts(original)
    edges = [0, *starts[1:], len(original)] if starts else [0, len(original)]
    pieces = [original[start:end] for start, end in pairwise(edges)]
    return tuple(read_entry(read_plain(piece), institute=institute) for piece in pieces)


def _entry_starts(original: str) -> list[int]:
    """Where the lines begin that are an entry's date.

    A page that opens with a date has an entry at each date typed in that same form. A page that
    does not is split only if the filing form stands in it twice: a single date further down is
    the newspaper's.
    """
    lines = [line for line in lines_of(original) if line.text]
    short = [line for line in lines if len(line.text) < LONGEST_DATE]
    dated = [(line.start, form) for line in short if (form := date_form(line.text))]
    if not dated:
        return []
    if dated[0][0] == lines[0].start:
        return [at for at, form in dated if form == dated[0][1]]
    filed = [at for at, form in dated if form == FILING_FORM]
    return [0, *filed] if len(filed) > 1 else []


def read_entry(reading: Reading, *, institute: str = "") -> Entry:
    """One entry, its blocks given their roles."""
    roles = roles_of(reading.document.blocks, institute=institute)
    return with_roles(Entry(reading), roles)


def with_roles(entry: Entry, roles: Mapping[int, Role]) -> Entry:
    """The same entry with other roles; blocks that `roles` does not number are the body."""
    cast = tuple(
        block if block.role is role else replace(block, role=role)
        for number, block in enumerate(entry.document.blocks)
        for role in (roles.get(number, Role.BODY),)
    )
    document = Document(cast, entry.document.formatting)
    return Entry(replace(entry.reading, document=document))


def roles_of(blocks: Sequence[Block], *, institute: str) -> dict[int, Role]:
    """Which block is the date, introduction, headline and so on, by its number."""
    roles: dict[int, Role] = {}
    first = 0
    if blocks and date_form(blocks[0].text):
        roles[0] = Role.DATE
        first = 1
    roles |= roles_of_opening([block.text for block in blocks], first=first, institute=institute)
    headline = next((blocks[n].text for n, role in roles.items() if role is Role.HEADLINE), "")
    for number in range(len(blocks) - 1, max(first, len(blocks) - 4), -1):
        if number not in roles and find_citation(blocks[number].text, headline=headline):
            roles[number] = Role.CITATION
            break
    return roles
