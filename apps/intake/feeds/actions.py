"""Adding feeds, changing and pausing them, removing them and taking that back."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from apps.accounts.models import User
from apps.intake.feeds.finding import Candidate
from apps.intake.feeds.models import Feed
from apps.intake.feeds.polling import NOTHING_WRONG, poll, poll_due
from apps.intake.tasks import look_at_feed
from apps.text.addresses import same_page

__all__ = ["add", "add_all", "look_now", "pause", "poll", "poll_due", "remove", "restore", "resume"]


def add(candidate: Candidate, *, by: User | None, stroke: UUID | None = None) -> tuple[Feed, bool]:
    """The feed at that address, and whether it is new on the list; a removed one comes back."""
    fields: dict[str, Any] = {"address": candidate.address, "title": candidate.title[:200]}
    fields |= {"site": candidate.site, "by": by, "stroke": stroke}
    with transaction.atomic():
        feed, is_new = Feed.objects.get_or_create(key=same_page(candidate.address), defaults=fields)
        if feed.removed_at:
            is_new = True
            _change(feed, removed_at=None, stroke=stroke, is_on=True, **_at_once())
    return feed, is_new


def add_all(candidates: Iterable[Candidate], *, by: User | None, stroke: UUID) -> int:
    """Several at once, as from another reader's list; how many of them are new."""
    added = [add(each, by=by, stroke=stroke) for each in candidates]
    return sum(is_new for _feed, is_new in added)


def look_now(feed: Feed) -> None:
    """Its time has come, whatever was planned; somebody looks in the background."""
    _change(feed, **_at_once())
    look_at_feed.enqueue(feed.pk)


def pause(feed: Feed) -> None:
    _change(feed, is_on=False)


def resume(feed: Feed) -> None:
    """Look again from now on; what went wrong before is forgotten."""
    _change(feed, is_on=True, **_at_once(), **NOTHING_WRONG)


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


def _at_once() -> dict[str, Any]:
    return {"next_poll_at": timezone.now()}


def _change(feed: Feed, **fields: Any) -> None:
    Feed.objects.filter(pk=feed.pk).update(**fields)
    feed.refresh_from_db()
