"""Adding feeds, changing and pausing them, removing them and taking that back."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.models import Source
from apps.intake.feeds.finding import Candidate
from apps.intake.feeds.models import LEASE, Feed, FeedQuerySet, key_of
from apps.intake.feeds.polling import NOTHING_WRONG
from apps.intake.tasks import look_at_feed


def add(candidate: Candidate, *, by: User | None, stroke: UUID | None = None) -> tuple[Feed, bool]:
    """The feed at that address, and whether it is new on the list; a removed one comes back."""
    fields: dict[str, Any] = {"address": candidate.address, "title": candidate.title[:200]}
    fields |= {"site": candidate.site, "by": by, "stroke": stroke}
    with transaction.atomic():
        feed, is_new = Feed.objects.get_or_create(key=key_of(candidate.address), defaults=fields)
        if feed.removed_at:
            is_new = True
            _change(feed, removed_at=None, stroke=stroke, is_on=True, **NOTHING_WRONG)
            _make_due(feed)
    return feed, is_new


def add_all(candidates: Iterable[Candidate], *, by: User | None, stroke: UUID) -> int:
    """Several at once, as from another reader's list; how many of them are new."""
    added = [add(each, by=by, stroke=stroke) for each in candidates]
    return sum(is_new for _feed, is_new in added)


def change(feed: Feed, *, title: str, source: Source | None, every: int, filing: str) -> None:
    """How it is called and dealt with. Where we look more often now, the next look comes sooner."""
    _change(feed, title=title, source=source, every=every, filing=filing)
    soonest = timezone.now() + feed.interval
    _idle(feed).filter(next_poll_at__gt=soonest, failures=0).update(next_poll_at=soonest)


def look_now(feed: Feed) -> None:
    """Its time has come, whatever was planned; somebody looks in the background."""
    _make_due(feed)
    look_at_feed.enqueue(feed.pk)


def pause(feed: Feed) -> None:
    _change(feed, is_on=False)


def resume(feed: Feed) -> None:
    """Look again from now on; what went wrong before is forgotten."""
    _change(feed, is_on=True, **NOTHING_WRONG)
    _make_due(feed)


def remove(feed: Feed, *, stroke: UUID) -> None:
    """Off the list; its items are remembered, so that nothing doubles if it comes back."""
    _change(feed, removed_at=timezone.now(), stroke=stroke)


def restore(*, stroke: UUID) -> int:
    """Take back a removal. What has come back by another way since is left as it is."""
    gone = Feed.objects.filter(stroke=stroke).exclude(removed_at=None)
    return int(gone.update(removed_at=None, stroke=None))


def take_back(*, stroke: UUID) -> int:
    """Take back an addition: of one feed, or of a whole list."""
    here = Feed.objects.filter(stroke=stroke, removed_at=None)
    return int(here.update(removed_at=timezone.now(), stroke=None))


def _make_due(feed: Feed) -> None:
    """Where somebody is looking already, that look is as good as another."""
    _idle(feed).update(next_poll_at=timezone.now())


def _idle(feed: Feed) -> FeedQuerySet:
    """The feed, unless somebody is looking at it: their claim must stand until they are done."""
    since = timezone.now() - LEASE
    idle: FeedQuerySet = Feed.objects.filter(pk=feed.pk).exclude(looking_since__gt=since)
    return idle


def _change(feed: Feed, **fields: Any) -> None:
    Feed.objects.filter(pk=feed.pk).update(**fields)
    feed.refresh_from_db()
