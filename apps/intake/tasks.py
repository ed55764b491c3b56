"""What is done in the background: thin, each fetches one thing by its id and calls one action."""

from django_tasks import task

from apps.articles.models import Revision
from apps.cleaning.again.recleaning import go_on
from apps.intake.arrivals.stages import advance
from apps.intake.pictures.bringing import fetch_pictures


@task()
def work_on(pk: int) -> None:
    """Take an arrival as far as it goes without a person."""
    advance(pk)


@task()
def bring_pictures(pk: int) -> None:
    """Fetch the pictures of an article's text."""
    if revision := Revision.objects.filter(pk=pk).first():
        fetch_pictures(revision)


@task()
def clean_what_waits() -> None:
    """Clean again what waits for it since a rule or a switch was changed."""
    go_on()


@task()
def look_at_feed(pk: int) -> None:
    """Look at one feed, if its time has come."""
    from apps.intake.feeds.models import Feed
    from apps.intake.feeds.polling import poll

    feed = Feed.objects.filter(pk=pk).first()
    if feed:
        poll(feed)
