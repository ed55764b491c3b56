"""The tray: what is coming in, newest first, and what was done with lately."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Max

from apps.accounts.models import Person
from apps.intake.arrivals.models import MOVING, OPEN, Arrival, Stage

ON_A_PAGE = 50
LATELY = 20
"""Filed and dismissed arrivals that the tray still shows."""


@dataclass(frozen=True, slots=True)
class Tray:
    """A page of what is open; `ready` counts what may be saved as drafts, on all pages."""

    page: "Page[Arrival]"
    done: list[Arrival]
    ready: int
    newest: int

    @property
    def moving(self) -> str:
        """The rows that will change by themselves, as the page asks about them again."""
        return ",".join(f"{each.pk}.{each.stage}" for each in self.page if each.is_moving)


def tray(person: Person, *, page: str = "") -> Tray:
    """Five queries, however much is there."""
    mine = Arrival.objects.visible_to(person).light()
    mine = mine.select_related("known_as", "article", "by", "feed")
    open_ones = mine.filter(stage__in=OPEN)
    done = mine.exclude(stage__in=OPEN).order_by("-moved_at", "-pk")
    return Tray(
        Paginator(open_ones, ON_A_PAGE).get_page(page),
        list(done[:LATELY]),
        open_ones.filter(stage=Stage.READY).count(),
        newest(person),
    )


def newest(person: Person) -> int:
    return Arrival.objects.visible_to(person).aggregate(pk=Max("pk"))["pk"] or 0


def waiting_count(person: Person) -> int:
    """What waits for a person: ready, known or failed for good."""
    waits = Arrival.objects.visible_to(person).exclude(stage__in=MOVING)
    count: int = waits.filter(stage__in=OPEN).count()
    return count


def changed_since(person: Person, seen: Mapping[int, str]) -> list[Arrival]:
    """Of the rows that a page shows in those stages, the ones that stand elsewhere by now."""
    mine = Arrival.objects.visible_to(person).light().filter(pk__in=seen)
    mine = mine.select_related("known_as", "article", "by", "feed")
    return [each for each in mine if seen[each.pk] != each.stage]


def came_after(person: Person, pk: int) -> list[Arrival]:
    """What is there now and was not when the page was drawn: further texts of a file."""
    mine = Arrival.objects.visible_to(person).light().filter(pk__gt=pk, stage__in=OPEN)
    return list(mine.select_related("known_as", "article", "by", "feed")[:ON_A_PAGE])


def read_seen(written: str) -> dict[int, str]:
    """Of "12.fetching,14.waiting", the stage by number; what is written otherwise is left out."""
    pairs: Iterable[tuple[str, str, str]] = (each.partition(".") for each in written.split(","))
    return {
        int(number): stage
        for number, _dot, stage in pairs
        if number.isdecimal() and len(number) < 16 and stage in MOVING
    }
