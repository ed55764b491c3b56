"""Filing what a feed brought without anybody looking, where its curator wished that."""

from uuid import uuid4

from apps.articles.models import State
from apps.intake.arrivals.filing import NotFiled, file_as_it_is
from apps.intake.arrivals.models import Arrival, Stage
from apps.intake.feeds.models import Feed, Filing


def follow_the_feed(arrival: Arrival) -> None:
    """File what is ready as a draft, where its feed says so; what cannot be filed waits."""
    feed: Feed | None = arrival.feed
    if feed is None or feed.filing != Filing.DRAFTS or arrival.stage != Stage.READY:
        return
    source = feed.source.name if feed.source else ""
    try:
        file_as_it_is(arrival, by=feed.by, stroke=uuid4(), state=State.DRAFT, source=source)
    except NotFiled:
        return
