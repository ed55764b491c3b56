"""All that one paste, or one thing that came in, would file."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from django.http import QueryDict

from apps.cleaning.rules.policy import Policies
from apps.intake.arrivals.models import Arrival
from apps.intake.drafts.entries import DraftEntry
from apps.intake.posts import Found, read_paste, read_sheet
from apps.text.parsing.html import Metadata


@dataclass
class Draft:
    """Everything one paste would file."""

    text: str
    data: QueryDict
    arrival: Arrival | None = None

    @cached_property
    def entries(self) -> list[DraftEntry]:
        day, policies = self.data.get("day", ""), Policies()
        asks = self.arrival is None or self.arrival.known_as_id is None
        return [
            DraftEntry(number, found, self.data, day, policies, asks)
            for number, found in enumerate(self._read())
        ]

    def _read(self) -> tuple[Found, ...]:
        if came := self.arrival:
            found = read_sheet(came.text, form=came.form, url=came.final, title=came.title)
            return tuple(_of_its_source(each, came) for each in found)
        ways = {way: way in self.data for way in ("plain", "markdown", "whole")}
        return read_paste(self.text, **ways)

    @property
    def wanted(self) -> Iterator[DraftEntry]:
        return (entry for entry in self.entries if entry.is_filed)

    @property
    def is_single(self) -> bool:
        return len(self.entries) == 1

    @property
    def filed_count(self) -> int:
        return len(list(self.wanted))

    @property
    def kept_words(self) -> int:
        return sum(entry.kept_words for entry in self.wanted)

    @property
    def cut_words(self) -> int:
        return sum(row.counted for entry in self.wanted for row in entry.rows if not row.kept)

    @property
    def troubles(self) -> list[tuple[str, str, str]]:
        asked = (entry for entry in self.wanted if not entry.is_revision)
        return [trouble for entry in asked for trouble in entry.form.troubles]

    @property
    def cut_passages(self) -> int:
        return sum(not row.kept for entry in self.wanted for row in entry.rows)

    @property
    def is_web_page(self) -> bool:
        """True where the paste was read as a page's HTML."""
        return self.arrival is None and any(entry.found.page for entry in self.entries)

    @property
    def only_revises(self) -> bool:
        """True where all that is wanted becomes the new text of what is there."""
        wanted = list(self.wanted)
        return bool(wanted) and all(each.is_revision for each in wanted)

    def is_ready(self, *, publishing: bool) -> bool:
        """Whether all that is to be filed can be; the forms then say what is missing."""
        ready = True
        for entry in self.wanted:
            if entry.is_revision:
                continue
            ready &= entry.form.is_valid()
            if publishing:
                entry.form.check_for_readers(
                    has_text=not entry.entry.is_bare, kept_words=entry.kept_words
                )
                ready &= not entry.form.errors
        return ready


def _of_its_source(found: Found, arrival: Arrival) -> Found:
    """What a feed brought is from the source that a curator gave to the feed."""
    source = arrival.feed.source if arrival.feed else None
    if source is None:
        return found
    return replace(found, page=replace(found.page or Metadata(), source=source.name))
