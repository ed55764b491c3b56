"""manage.py poll_feeds: for cron, and for those who run a worker."""

from io import StringIO

import pytest
from django.core.management import call_command

from apps.intake.feeds.models import Feed
from apps.intake.ticker import tick
from tests.builders import make_feed
from tests.intake.feeds.writing import RSS, rss
from tests.sites import Site

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_feeds_whose_time_has_come_are_looked_at(site: Site) -> None:
    make_feed(site.says("/feed", rss([]), media_type=RSS))
    make_feed("https://paused.example/feed", is_on=False)
    said = StringIO()
    call_command("poll_feeds", stdout=said)
    assert (said.getvalue(), site.paths_asked()) == ("Feeds looked at: 1\n", ["/feed"])


def test_the_server_looks_at_feeds_by_itself(site: Site) -> None:
    make_feed(site.says("/feed", rss([], title="Mill"), media_type=RSS))
    assert tick() == 1
    assert Feed.objects.get().title == "Mill"
