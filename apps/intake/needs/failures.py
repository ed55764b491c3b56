"""What was to come in and did not: given up on, with the reason."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import QuerySet

from apps.accounts.models import Person
from apps.intake.arrivals.models import Arrival, Stage

if TYPE_CHECKING:
    from apps.intake.needs.sections import NeedsALook


@dataclass(frozen=True, slots=True)
class FailedRow:
    """An arrival that nobody tries again by itself."""

    arrival: Arrival

    @property
    def id(self) -> str:
        return f"failure-{self.arrival.pk}"


def given_up(person: Person) -> "QuerySet[Arrival]":
    found: QuerySet[Arrival] = Arrival.objects.visible_to(person).filter(
        stage=Stage.FAILED, next_try_at=None
    )
    return found


def rows(person: Person, most: int) -> "list[NeedsALook]":
    found = given_up(person).select_related("feed", "article", "by").defer("text")
    return [FailedRow(each) for each in found.order_by("pk")[:most]]


def total(person: Person) -> int:
    return given_up(person).count()
