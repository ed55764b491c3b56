"""Letting a feed's new items in, each one once."""

from collections.abc import Iterable
from html import escape
from typing import Final

from django.db import transaction

from apps.intake.arrivals.actions import expect_url
from apps.intake.arrivals.models import Arrival, Stage
from apps.intake.arrivals.originals import keep
from apps.intake.feeds.models import Feed, FeedItem
from apps.intake.feeds.reading import Listed
from apps.intake.tasks import work_on
from apps.text.addresses import NotAnAddress

NEWEST: Final = 50
"""Items that one look lets in, the newest. Older ones are remembered as seen and stay outside."""


def let_in(feed: Feed, items: Iterable[Listed]) -> int:
    """Expect what is new; how much that is. `items` are newest first."""
    listed = list(items)
    keys = [each.key for each in listed]
    seen = set(FeedItem.objects.filter(feed=feed, key__in=keys).values_list("key", flat=True))
    new = [each for each in listed if each.key not in seen]
    arrivals = [_expect(feed, each) for each in reversed(new[:NEWEST])]
    older = [FeedItem(feed=feed, key=each.key) for each in new[NEWEST:]]
    FeedItem.objects.bulk_create(older, ignore_conflicts=True)
    ours = [arrival for arrival in arrivals if arrival]
    for arrival in ours:
        work_on.enqueue(arrival.pk)
    return len(ours)


@transaction.atomic
def _expect(feed: Feed, item: Listed) -> Arrival | None:
    """An arrival for the item; None where it was seen, or came in by another way."""
    seen, is_new = FeedItem.objects.get_or_create(feed=feed, key=item.key)
    if not is_new:
        return None
    try:
        arrival = expect_url(url=item.url, by=feed.by, feed=feed, title=item.title, hand_out=False)
    except NotAnAddress:
        return None
    seen.arrival = arrival
    seen.save(update_fields=["arrival"])
    if arrival.feed_id != feed.pk or arrival.stage != Stage.WAITING:
        return None
    if item.html:
        arrival.carried = keep(_as_page(item), media_type="text/html", charset="utf-8")
        arrival.save(update_fields=["carried"])
    return arrival


def _as_page(item: Listed) -> bytes:
    """The full text that an item carries, as the page that it would stand on."""
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{escape(item.title)}</title>'
        f"</head><body><article>{item.html}</article></body></html>"
    ).encode()
