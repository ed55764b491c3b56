"""The sections of "Needs a look", in their order: add one to SECTIONS and it is on the page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from django.utils.translation import gettext_lazy as _

from apps.accounts.models import Person
from apps.intake.needs import bare_articles, doubts, failures, reported
from apps.web.wording import Words

MOST_SHOWN = 50
"""Rows of a section on the page; it says how many more there are."""


class NeedsALook(Protocol):
    """One row: `id` is that of its element, unique on the page."""

    @property
    def id(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of thing to look at.

    `rows` gives at most so many, the oldest first, in a number of queries that does not grow with
    them; `total` counts all of them in one query; `template` draws one, as `row`.
    """

    key: str
    name: Words
    lead: Words
    template: str
    rows: Callable[[Person, int], "list[NeedsALook]"]
    total: Callable[[Person], int]


@dataclass(frozen=True, slots=True)
class Section:
    """One kind with what there is of it."""

    kind: Kind
    rows: "list[NeedsALook]"
    total: int

    @property
    def id(self) -> str:
        return f"needs-{self.kind.key}"

    @property
    def more(self) -> int:
        return self.total - len(self.rows)


SECTIONS: tuple[Kind, ...] = (
    Kind(
        "reports",
        _("What readers say"),
        _("Do as they say, or leave it as it is. The reader sees which it was."),
        "intake/needs/_report.html",
        reported.rows,
        reported.total,
    ),
    Kind(
        "doubts",
        _("Check this"),
        _("Passages we took out without being sure. Nobody has looked at them yet."),
        "intake/needs/_doubt.html",
        doubts.rows,
        doubts.total,
    ),
    Kind(
        "bare",
        _("Hardly anything left"),
        _("Articles of which next to nothing remained. Put back what belongs, or paste again."),
        "intake/needs/_bare.html",
        bare_articles.rows,
        bare_articles.total,
    ),
    Kind(
        "failures",
        _("Did not come in"),
        _("Addresses and files that we gave up on. Try again, or paste the article instead."),
        "intake/needs/_failure.html",
        failures.rows,
        failures.total,
    ),
)


def sections_for(person: Person) -> list[Section]:
    """All sections, the empty ones too."""
    return [Section(kind, kind.rows(person, MOST_SHOWN), kind.total(person)) for kind in SECTIONS]


def section(key: str, person: Person) -> Section:
    kind = next(each for each in SECTIONS if each.key == key)
    return Section(kind, kind.rows(person, MOST_SHOWN), kind.total(person))


def waiting(person: Person) -> int:
    """How many rows there are in all: one query a section."""
    return sum(kind.total(person) for kind in SECTIONS)
