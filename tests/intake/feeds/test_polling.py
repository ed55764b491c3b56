"""A feed is looked at when its time has come, by one worker, and never in vain for ever."""

from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.models import Article, Source, State
from apps.intake.arrivals.models import Arrival, Stage
from apps.intake.feeds import items, polling
from apps.intake.feeds.actions import add, change, look_now, pause, resume
from apps.intake.feeds.finding import Candidate
from apps.intake.feeds.models import Every, Feed, FeedItem, Filing
from apps.intake.feeds.polling import poll, poll_due
from tests.builders import make_curator
from tests.intake.feeds.writing import RSS, STORY, article, item, rss
from tests.sites import Site

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def by() -> User:
    return make_curator("another@example.org")


@pytest.fixture
def feed(site: Site, by: User) -> Feed:
    return add(Candidate(site.url + "/feed"), by=by)[0]


def looked(feed: Feed, *, later: timedelta = timedelta()) -> Feed:
    """The feed after its next look, that much later."""
    with time_machine.travel(timezone.now() + later, tick=True):
        assert poll(Feed.objects.get(pk=feed.pk))
    return Feed.objects.get(pk=feed.pk)


def minutes_until_next(feed: Feed) -> int:
    assert feed.last_polled_at
    return round((feed.next_poll_at - feed.last_polled_at) / timedelta(minutes=1))


def story(site: Site, number: int, **more: str) -> str:
    """An item, whose page is on the site."""
    return item(site.says(f"/{number}", article(f"Story {number}")), number=number, **more)


def test_new_items_come_in_once(site: Site, feed: Feed, by: User) -> None:
    site.says("/feed", rss([story(site, 1), story(site, 2)], link=site.url), media_type=RSS)
    first = looked(feed)
    assert (first.title, first.site, first.brought, first.brought_last) == (
        "The Mill Post", site.url, 2, 2,
    )  # fmt: skip
    site.says("/feed", rss([story(site, 1), story(site, 2), story(site, 3)]), media_type=RSS)
    second = looked(feed, later=timedelta(hours=2))
    assert (second.brought, second.brought_last) == (3, 1)
    assert [(each.title, each.stage, each.feed, each.by) for each in Arrival.objects.all()] == [
        (f"Story {number}", Stage.READY, feed, by) for number in (3, 2, 1)
    ]


def test_a_feed_that_is_still_the_same_is_not_sent_again(site: Site, feed: Feed) -> None:
    site.says("/feed", rss([story(site, 1)]), media_type=RSS, ETag='"7"', Last_Modified="then")
    looked(feed)
    site.says("/feed", status=304)
    again = looked(feed, later=timedelta(hours=2))
    asked = site.asked[-1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == ('"7"', "then")
    assert (again.trouble, again.brought, again.brought_last) == ("", 1, 0)


def test_the_first_look_takes_the_newest_and_remembers_the_rest(
    site: Site, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(items, "NEWEST", 2)
    listed = rss([item(f"{site.url}/{n}", number=n) for n in range(5)])
    site.says("/feed", listed, media_type=RSS)
    looked(feed)
    looked(feed, later=timedelta(hours=2))
    assert set(Arrival.objects.values_list("title", flat=True)) == {"Story 4", "Story 3"}
    assert FeedItem.objects.count() == 5


def test_an_item_that_is_here_by_another_way_is_not_counted(site: Site, feed: Feed) -> None:
    other = add(Candidate(site.url + "/other"), by=None)[0]
    for path in ("/feed", "/other"):
        site.says(path, rss([story(site, 1, guid=path)]), media_type=RSS)
    assert (looked(feed).brought, looked(other).brought) == (1, 0)


def test_a_feed_that_has_moved_for_good_is_kept_where_it_is_now(site: Site, feed: Feed) -> None:
    site.says("/feed", status=301, Location="/new")
    site.says("/new", rss([]), media_type=RSS)
    assert looked(feed).address == site.url + "/new"


def test_a_feed_does_not_move_to_where_another_one_is(site: Site, feed: Feed) -> None:
    add(Candidate(site.url + "/new"), by=None)
    site.says("/feed", status=301, Location="/new")
    site.says("/new", rss([]), media_type=RSS)
    assert looked(feed).address == site.url + "/feed"


def test_a_feed_that_has_ended_is_switched_off(site: Site, feed: Feed) -> None:
    site.says("/feed", status=410)
    ended = looked(feed)
    assert (ended.is_on, ended.error) == (
        False, "The site says that this feed has ended, so we stopped looking.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("status", "body", "sentence"),
    [
        (404, "", "There is nothing at this address any more. Look for the new one."),
        (403, "", "The site does not let programs read this feed."),
        (500, "", "The site is in trouble: it answered with error 500."),
        (418, "", "The site refused: it answered with 418."),
        (200, "<rss><chan", "This feed is broken: nothing in it can be read as an article."),
        (200, "<!DOCTYPE rss [", "This feed brings its own rules for reading it (a DTD), which we"
         " do not follow."),
    ],
)  # fmt: skip
def test_what_went_wrong_is_said_in_words(
    site: Site, feed: Feed, status: int, body: str, sentence: str
) -> None:
    site.says("/feed", body, status=status, media_type=RSS)
    failed = looked(feed)
    assert (failed.error, failed.failures, failed.is_on) == (sentence, 1, True)


def test_each_failure_doubles_the_wait_up_to_a_day(site: Site, feed: Feed) -> None:
    waits = [minutes_until_next(looked(feed, later=timedelta(days=n))) for n in range(7)]
    assert waits == [120, 240, 480, 960, 1440, 1440, 1440]


def test_a_good_look_ends_the_trouble(site: Site, feed: Feed) -> None:
    looked(feed)
    site.says("/feed", rss([]), media_type=RSS)
    well = looked(feed, later=timedelta(days=1))
    assert (well.failures, well.trouble, minutes_until_next(well)) == (0, "", 60)


def test_a_site_that_asks_for_time_gets_it(site: Site, feed: Feed) -> None:
    site.says("/feed", status=503, Retry_After="14400")
    assert minutes_until_next(looked(feed)) == 240


def test_two_workers_never_look_at_once(site: Site, feed: Feed) -> None:
    site.says("/feed", rss([]), media_type=RSS)
    one, other = Feed.objects.get(pk=feed.pk), Feed.objects.get(pk=feed.pk)
    assert (poll(one), poll(other), poll_due()) == (True, False, 0)
    assert len(site.asked) == 1


def test_a_worker_that_crashed_is_replaced(site: Site, feed: Feed) -> None:
    assert polling._claim(Feed.objects.get(pk=feed.pk))
    assert poll_due() == 0
    with time_machine.travel(timezone.now() + timedelta(minutes=6)):
        assert poll_due() == 1


def test_a_paused_feed_is_left_alone_until_it_is_resumed(site: Site, feed: Feed) -> None:
    site.says("/feed", rss([]), media_type=RSS)
    pause(feed)
    assert poll_due() == 0
    resume(feed)
    assert poll_due() == 1


def test_a_feed_can_be_looked_at_before_its_time(site: Site, feed: Feed) -> None:
    site.says("/feed", rss([]), media_type=RSS)
    looked(feed)
    look_now(feed)
    assert len(site.asked) == 2


def test_asking_for_a_look_does_not_disturb_the_one_that_is_on(site: Site, feed: Feed) -> None:
    claim = polling._claim(Feed.objects.get(pk=feed.pk))
    assert claim
    look_now(feed)
    resume(feed)
    assert claim.write(brought=3)
    assert (Feed.objects.get().brought, site.asked) == (3, [])


def test_looking_more_often_brings_the_next_look_nearer(site: Site, feed: Feed) -> None:
    site.says("/feed", rss([]), media_type=RSS)
    change(feed, title="Mill", source=None, every=Every.DAY, filing=Filing.LOOK)
    assert minutes_until_next(looked(feed)) == 1440
    change(feed, title="Mill", source=None, every=Every.HALF_AN_HOUR, filing=Filing.LOOK)
    assert minutes_until_next(Feed.objects.get()) == 30


def test_a_page_that_cannot_be_had_is_read_from_the_feed(site: Site, feed: Feed) -> None:
    gone = item(site.says("/1", status=403), number=1, title="Kept", content=STORY)
    site.says("/feed", rss([gone]), media_type=RSS)
    looked(feed)
    arrival = Arrival.objects.get()
    assert (arrival.stage, arrival.title, arrival.error) == (Stage.READY, "Kept", "")
    assert "cellar of the old mill" in arrival.text


def test_a_page_that_machines_are_kept_out_of_is_not_fetched(site: Site, feed: Feed) -> None:
    site.says("/robots.txt", "User-agent: *\nDisallow: /1")
    site.says("/feed", rss([story(site, 1)]), media_type=RSS)
    looked(feed)
    assert Arrival.objects.get().error == (
        "The site asks programs not to fetch this page by themselves. Open it, and paste the text."
    )
    assert "/1" not in site.paths_asked()


def test_items_become_drafts_where_that_was_wished(site: Site, feed: Feed) -> None:
    source = Source.objects.create(name="The Mill Post")
    Feed.objects.filter(pk=feed.pk).update(filing=Filing.DRAFTS, source=source, every=Every.DAY)
    site.says("/feed", rss([story(site, 1)]), media_type=RSS)
    looked(feed)
    filed = Article.objects.get()
    assert (filed.title, filed.state, filed.source) == ("Story 1", State.DRAFT, source)
    assert Arrival.objects.get().stage == Stage.FILED


def test_what_waits_for_a_look_is_from_the_feed_s_source(
    site: Site, feed: Feed, curator: Client
) -> None:
    source = Source.objects.create(name="The Other Post")
    Feed.objects.filter(pk=feed.pk).update(source=source, title="Mill feed")
    site.says("/feed", rss([story(site, 1)]), media_type=RSS)
    looked(feed)
    shown = curator.get(f"/desk/?arrival={Arrival.objects.get().pk}").text
    assert 'value="The Other Post"' in shown
    assert "from Mill feed" in curator.get("/desk/coming-in/").text
