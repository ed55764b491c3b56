"""Readers' reports: one reader's own, by their place, and those that wait for staff."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import F, QuerySet

from apps.accounts.models import Person, User
from apps.articles.models import Article, Revision
from apps.cleaning.reports.models import Report, ReportState
from apps.text.document import Span


@dataclass(frozen=True, slots=True)
class OwnReports:
    """What one reader reported of one text, to find by place."""

    reports: tuple[Report, ...] = ()

    def on(self, span: Span) -> list[Report]:
        return [each for each in self.reports if each.span.overlaps(span)]


def own_reports(person: Person, revision: Revision) -> OwnReports:
    """A reader's own reports on a text; visitors have none, and nobody is asked for them."""
    if not isinstance(person, User):
        return OwnReports()
    return OwnReports(tuple(Report.objects.filter(by=person, revision=revision)))


@dataclass(slots=True)
class Case:
    """One passage and all readers who said the same of it; the first of them speaks for them."""

    first: Report
    reports: list[Report] = field(default_factory=list)

    @property
    def readers(self) -> int:
        return len(self.reports)

    @property
    def said(self) -> list[Report]:
        """Those who added a sentence."""
        return [each for each in self.reports if each.words]


def waiting_reports(person: Person) -> "QuerySet[Report]":
    """What readers reported of the texts that articles have now and nobody has answered."""
    mine = Article.objects.visible_to(person).editable_by(person)
    return Report.objects.filter(
        state=ReportState.OPEN,
        revision__article__in=mine,
        revision__article__revision=F("revision"),
    )


def gathered(reports: Iterable[Report]) -> list[Case]:
    """Reports as cases, in the order in which the first of each came."""
    cases: dict[tuple[int, int, int, str], Case] = {}
    for each in reports:
        passage = (each.revision_id, each.start, each.end, each.what)
        cases.setdefault(passage, Case(each)).reports.append(each)
    return list(cases.values())
