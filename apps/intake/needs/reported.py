"""Readers' reports that wait for an answer, those on one passage together."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from apps.accounts.models import Person
from apps.cleaning.reports.models import Report
from apps.cleaning.reports.queries import Case, gathered, waiting_reports
from apps.intake.needs.passages import Quoted, quoted, with_texts

if TYPE_CHECKING:
    from apps.intake.needs.sections import NeedsALook

MOST_READERS = 500
"""Reports that are read to gather the rows of a page."""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A passage that readers reported, with their sentences."""

    case: Case
    passage: Quoted

    @property
    def id(self) -> str:
        return f"report-{self.case.first.pk}"

    @property
    def report(self) -> Report:
        return self.case.first


def rows(person: Person, most: int) -> "list[NeedsALook]":
    """Two queries: the reports, and each text once, however many are about it."""
    found = waiting_reports(person).select_related("by").order_by("at", "pk")
    cases = gathered(found[:MOST_READERS])[:most]
    with_texts([case.first for case in cases])
    return [ReportRow(case, quoted(case.first.revision, case.first.span)) for case in cases]


def total(person: Person) -> int:
    """Passages, however many readers reported each."""
    passages = waiting_reports(person).order_by()
    return int(passages.values("revision", "start", "end", "what").distinct().count())
