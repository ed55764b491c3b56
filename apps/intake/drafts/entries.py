"""One post in the making, as the desk shows it before anything is filed.

Nothing is kept between two looks: everything comes from the form, so that the desk works without
a script and a page left open loses nothing. A field that the curator typed over stays as typed;
one left alone follows the text. Switches are remembered by the words of their row.
"""

from dataclasses import dataclass, replace
from functools import cached_property

from django.conf import settings
from django.http import QueryDict

from apps.articles.models import Article
from apps.cleaning.finding.proposals import propose
from apps.cleaning.layout.rows import ROLE_NAMES, Fold, Row, folded, rows_of
from apps.cleaning.models import in_sentences
from apps.cleaning.rules.policy import Policies
from apps.intake.arrivals.duplicates import likely_same
from apps.intake.details import DetailsForm
from apps.intake.drafts.known import Here
from apps.intake.pipeline import details_from, waiting_on
from apps.intake.posts import Found
from apps.intake.switches import read_switches
from apps.text.blog_page import Entry, with_roles
from apps.text.dates import NotADate, read_date
from apps.text.document import Role
from apps.web.wording import Words

OPENING_ROWS = 8
"""So many rows at the top, and the last one, may be given another role by hand."""


@dataclass
class DraftEntry:
    """One post in the making."""

    number: int
    found: Found
    data: QueryDict
    day: str
    policies: Policies
    asks: bool = True

    @property
    def prefix(self) -> str:
        return f"e{self.number}-"

    @cached_property
    def is_filed(self) -> bool:
        """Whether the curator wants it: yes, unless its box was shown and left empty.

        What the room has already is taken in again only by those who were told that it has it.
        """
        shown = f"{self.prefix}shown" in self.data
        ticked = f"{self.prefix}file" in self.data
        if self.here:
            return self.here.is_wanted or (self.here.was_told and ticked)
        return ticked if shown else True

    @cached_property
    def here(self) -> Here | None:
        """What it seems to be already. Nobody is asked again who wants to have it twice."""
        found = replace(self.found, entry=self.entry)
        likely = likely_same(found) if self.asks else None
        return Here(likely, found, self.data, self.prefix) if likely else None

    @property
    def known(self) -> Article | None:
        return self.here.article if self.here else None

    @property
    def is_revision(self) -> bool:
        return self.here is not None and self.here.is_revision

    @cached_property
    def entry(self) -> Entry:
        """The entry with the roles that the curator gave it."""
        blocks = self.found.entry.document.blocks
        roles = {n: block.role for n, block in enumerate(blocks)}
        given = {role.value: role for role in Role}
        for number, key in enumerate(self.found.entry.document.keys):
            role = given.get(self.data.get(f"{self.prefix}role-{key}", ""))
            if role and (number < OPENING_ROWS or number == len(blocks) - 1):
                roles[number] = role
            if self.wanted.get(key) is False:
                roles[number] = Role.BODY
        return with_roles(self.found.entry, roles)

    @cached_property
    def wanted(self) -> dict[str, bool]:
        return read_switches(self.data, prefix=self.prefix)

    @cached_property
    def rows(self) -> list[Row]:
        """What would be kept and cut. A row switched off by hand stays a row of its own."""
        document = self.entry.document
        source = self._value("source").strip()
        proposal = propose(document, publisher=source, policy=self.policies.named(source))
        spared = {
            number: in_sentences(reasons, text=document.text)
            for number, reasons in proposal.spared.items()
        }
        found = rows_of(document, proposal.cuts, spared=spared)
        return [self._as_shown(row) for row in found]

    def _as_shown(self, row: Row) -> Row:
        changeable = row.cut is None and row.key in self._changeable
        return replace(row.switched(self.wanted), may_change_role=changeable)

    @cached_property
    def _changeable(self) -> frozenset[str]:
        """Rows that may have been taken for the wrong thing: the opening ones, and the last."""
        blocks, keys = self.entry.document.blocks, self.entry.document.keys
        opening = range(min(OPENING_ROWS, len(blocks)))
        last = max((n for n in opening if blocks[n].role is not Role.BODY), default=0)
        return frozenset({*keys[: last + 2], keys[-1]})

    @property
    def may_hold_more(self) -> bool:
        """True for a date with lines under it that were taken for its introduction."""
        return len(self.entry.document.blocks) > 2

    @property
    def groups(self) -> list[Row | Fold]:
        return list(folded(self.rows))

    @cached_property
    def kept_words(self) -> int:
        """Words of the article's own text that readers would get."""
        return sum(row.counted for row in self.rows if row.kept)

    @cached_property
    def waiting(self) -> Article | None:
        """The post that this article would go to: its date has been waiting for one."""
        try:
            day = self.entry.posted_on or (read_date(self.day) if self.day else None)
        except NotADate:
            return None
        return None if self.entry.is_bare else waiting_on(day)

    @cached_property
    def fresh(self) -> dict[str, str]:
        """What the text says of itself, as the form's fields would show it.

        A post that waits for this article keeps the note and the visibility that it has.
        """
        details = details_from(self.entry, page=self.found.page)
        day = details.posted_on
        kept = self.waiting
        typed = self.entry.words_of(Role.DATE)
        return {
            "posted_on": f"{day:%m/%d/%Y}" if day else typed or self.day,
            "source": details.source or "",
            "title": details.title or "",
            "standfirst": details.standfirst or "",
            "byline": details.byline or "",
            "time_line": details.time_line or "",
            "url": details.url or "",
            "introduction": (kept.introduction if kept else "") or details.introduction or "",
            "citation": details.citation or "",
            "language": details.language or "en",
            "visibility": kept.visibility if kept else settings.DEFAULT_VISIBILITY,
            "rights": kept.rights if kept else "",
            "permission": kept.permission if kept else "",
        }

    @property
    def fresh_fields(self) -> list[tuple[str, str]]:
        """The same by the names that the fields have in the form."""
        return [(f"{self.prefix}{name}", value) for name, value in self.fresh.items()]

    @property
    def roles(self) -> list[tuple[str, Words]]:
        return [(role.value, name) for role, name in ROLE_NAMES.items()]

    @cached_property
    def form(self) -> DetailsForm:
        values = {f"{self.prefix}{name}": self._value(name) for name in self.fresh}
        return DetailsForm(values, prefix=self.prefix.rstrip("-"))

    def _value(self, name: str) -> str:
        """What was typed into a field, or what the text says where nobody typed."""
        typed = self.data.get(f"{self.prefix}{name}")
        read_before = self.data.get(f"{self.prefix}{name}-read", "")
        if typed is None or _same(typed, read_before):
            return self.fresh[name]
        return typed


def _same(one: str, other: str) -> bool:
    return one.replace("\r\n", "\n").strip() == other.replace("\r\n", "\n").strip()
