"""Looking at a feed when its time has come: once, politely, and never for ever in vain."""

import logging
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_noop

from apps.intake.feeds.items import let_in
from apps.intake.feeds.models import LEASE, ONE_DAY, Feed, key_of
from apps.intake.feeds.reading import ACCEPT, Read, read_feed
from apps.intake.fetching import FEED, Fetched, Refused, Validators, fetch
from apps.intake.fetching.refusals import GoneForGood, NotFound, NotOpen, OtherAnswer
from apps.intake.files import NotReadable
from apps.text.addresses import MOST_CHARACTERS

MOST_AT_ONCE: Final = 20
"""Feeds that one round looks at, those that have waited longest first."""

LONGEST_ROUND: Final = 45.0
"""Seconds after which a round begins no other look: slow sites must not keep the rest waiting."""

NOTHING_WRONG: dict[str, Any] = {"failures": 0, "trouble": "", "trouble_values": {}}
OUR_FAULT = gettext_noop("Something went wrong on our side. We wrote it down for the keepers.")
IN_FEED_WORDS: dict[type[Refused], str] = {
    NotFound: gettext_noop("There is nothing at this address any more. Look for the new one."),
    GoneForGood: gettext_noop("The site says that this feed has ended, so we stopped looking."),
    NotOpen: gettext_noop("The site does not let programs read this feed."),
    OtherAnswer: gettext_noop("The site refused: it answered with %(code)s."),
}

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to look at a feed, until that moment; what is written counts only with it."""

    feed: Feed
    until: datetime

    def write(self, **fields: Any) -> bool:
        mine = Feed.objects.filter(pk=self.feed.pk, next_poll_at=self.until)
        done = {"last_polled_at": timezone.now(), "looking_since": None}
        return bool(mine.update(**done, **fields))


def poll_due() -> int:
    """Look at the feeds whose time has come; how many were looked at. Safe with many workers."""
    ends = time.monotonic() + LONGEST_ROUND
    due = Feed.objects.due(timezone.now()).order_by("next_poll_at")[:MOST_AT_ONCE]
    return sum(poll(feed) for feed in due if time.monotonic() < ends)


def poll(feed: Feed) -> bool:
    """Look at a feed whose time has come. False where another worker does, or it is off.

    This is the border of background work: whatever goes wrong becomes a sentence on the feed.
    """
    claim = _claim(feed)
    if claim is None:
        return False
    try:
        _look(claim)
    except Refused as refused:
        _refused(claim, refused)
    except NotReadable as trouble:
        _failed(claim, trouble.message, dict(trouble.values))
    except Exception:
        logger.exception("Feed %s failed", feed.pk)
        _failed(claim, OUR_FAULT, {})
    return True


def _claim(feed: Feed) -> Claim | None:
    now = timezone.now()
    until = now + LEASE
    due = Feed.objects.due(now).filter(pk=feed.pk, next_poll_at=feed.next_poll_at)
    if not due.update(next_poll_at=until, looking_since=now):
        return None
    feed.refresh_from_db()
    return Claim(feed, feed.next_poll_at)


def _look(claim: Claim) -> None:
    feed = claim.feed
    known = Validators(feed.etag, feed.last_modified)
    answer = fetch(feed.address, limits=FEED, validators=known, accept=ACCEPT)
    fields: dict[str, Any] = NOTHING_WRONG | {"brought_last": 0}
    if not answer.not_modified:
        read = read_feed(answer.body, url=answer.url, charset=answer.charset)
        brought = let_in(feed, read.items)
        fields |= _learned(feed, read, answer)
        fields |= {"brought_last": brought, "brought": F("brought") + brought}
    fields |= _moved(feed, answer)
    claim.write(next_poll_at=timezone.now() + feed.interval, **fields)


def _learned(feed: Feed, read: Read, answer: Fetched) -> dict[str, Any]:
    told = answer.validators
    return {
        "title": feed.title or read.title[:200],
        "site": read.site or feed.site,
        "etag": told.etag,
        "last_modified": told.last_modified,
    }


def _moved(feed: Feed, answer: Fetched) -> dict[str, Any]:
    """The new address of a feed that has moved for good, unless that feed is here too."""
    if not answer.moved or len(answer.moved) > MOST_CHARACTERS:
        return {}
    key = key_of(answer.moved)
    if Feed.objects.filter(key=key).exclude(pk=feed.pk).exists():
        return {}
    return {"address": answer.moved, "key": key}


def _refused(claim: Claim, refused: Refused) -> None:
    message = IN_FEED_WORDS.get(type(refused), refused.message)
    if isinstance(refused, GoneForGood):
        claim.write(is_on=False, failures=F("failures") + 1, trouble=message, trouble_values={})
        return
    _failed(claim, message, dict(refused.values), after=refused.after)


def _failed(
    claim: Claim, message: str, values: dict[str, str | int], *, after: float | None = None
) -> None:
    """Wait twice as long after each failure, a day at most; longer only where the site asks."""
    failures = claim.feed.failures + 1
    doubled = claim.feed.interval * 2 ** min(failures, 10)
    wait = max(min(doubled, ONE_DAY), claim.feed.interval, timedelta(seconds=after or 0))
    claim.write(
        next_poll_at=timezone.now() + wait,
        failures=failures,
        trouble=message,
        trouble_values=values,
        brought_last=0,
    )
