"""The list of feeds as the desk shows it: each with how it fares."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.models import Person
from apps.intake.feeds.models import LEASE, Feed


@dataclass(frozen=True, slots=True)
class Row:
    """One feed and its state in words."""

    feed: Feed
    now: datetime

    @property
    def is_well(self) -> bool:
        return not self.feed.trouble

    @property
    def state(self) -> str:
        if not self.feed.is_on:
            return _("Stopped") if self.feed.trouble else _("Paused")
        if self.is_looking:
            return _("Looking")
        if self.feed.failures:
            return _("In trouble")
        return _("Working")

    @property
    def is_looking(self) -> bool:
        """Somebody looks at it, or will as soon as somebody is free."""
        if not self.feed.is_on:
            return False
        since = self.feed.looking_since
        return self.feed.next_poll_at <= self.now or bool(since and since > self.now - LEASE)

    @property
    def brought(self) -> str:
        """What it brought, in words; empty before the first look."""
        if not self.feed.last_polled_at:
            return ""
        total, last = self.feed.brought, self.feed.brought_last
        said = ngettext("%(count)d article brought", "%(count)d articles brought", total)
        said %= {"count": total}
        if 0 < last < total:
            said += ", " + _("%(count)d of them the last time") % {"count": last}
        return said

    @property
    def failed(self) -> str:
        count = self.feed.failures
        if count < 2:
            return ""
        return ngettext(
            "%(count)d look in a row failed.", "%(count)d looks in a row failed.", count
        ) % {"count": count}


def rows(person: Person) -> list[Row]:
    """All feeds of the list; those in trouble first."""
    kept = Feed.objects.visible_to(person).kept().select_related("source")
    now = timezone.now()
    found = [Row(feed, now) for feed in kept]
    return sorted(found, key=lambda row: (row.is_well, str(row.feed).casefold()))


def row_of(feed: Feed) -> Row:
    return Row(feed, timezone.now())
