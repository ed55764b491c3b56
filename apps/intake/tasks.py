"""What is done in the background: thin, each fetches one thing by its id and calls one action."""

from django_tasks import task

from apps.intake.arrivals.stages import advance


@task()
def work_on(pk: int) -> None:
    """Take an arrival as far as it goes without a person."""
    advance(pk)


@task()
def look_at_feed(pk: int) -> None:
    """Look at one feed, if its time has come."""
    from apps.intake.feeds.models import Feed
    from apps.intake.feeds.polling import poll

    feed = Feed.objects.filter(pk=pk).first()
    if feed:
        poll(feed)
