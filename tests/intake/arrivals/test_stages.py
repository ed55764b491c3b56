"""From waiting to ready or to a sentence that says why not; what may pass is tried again."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from apps.intake.arrivals.actions import again, dismiss, expect_file, expect_url, take_up
from apps.intake.arrivals.claims import WAITS
from apps.intake.arrivals.models import Arrival, Original, Stage
from apps.intake.arrivals.stages import OUR_FAULT, advance
from apps.intake.ticker import tick
from tests.builders import STORY, make_article, make_feed
from tests.intake.websites import Website, page

pytestmark = pytest.mark.django_db


def arrived(url: str) -> Arrival:
    """What comes of an address: tests work on it at once."""
    found = expect_url(url=url, by=None)
    found.refresh_from_db()
    return found


def test_a_page_is_fetched_read_and_waits_for_a_look(website: Website) -> None:
    came = arrived(f"{website.url}/story")
    assert (came.stage, came.title) == ("ready", "A small press learns to print by moonlight")


def test_the_bytes_are_kept_as_they_came(website: Website) -> None:
    arrived(f"{website.url}/story")
    assert Original.objects.get().data == page()


def test_a_file_is_read_and_waits_for_a_look() -> None:
    came = expect_file(name="story.txt", data=STORY.encode(), by=None)
    came.refresh_from_db()
    assert (came.stage, came.form, came.text) == ("ready", "plain", STORY)


def test_a_page_that_is_not_there_says_so(website: Website) -> None:
    came = arrived(f"{website.url}/nothing")
    said = "There is no page at that address. Check it, or paste the text."
    assert (came.stage, came.error, came.next_try_at) == ("failed", said, None)


def test_a_page_without_an_article_says_so(website: Website) -> None:
    website.pages["/empty"] = b"<html><head><title>x</title></head><body><p></p></body></html>"
    assert arrived(f"{website.url}/empty").stage == "failed"


def test_a_file_that_nobody_can_read_says_so() -> None:
    came = expect_file(name="a.exe", data=b"MZ\x00\x01 not a text", by=None)
    came.refresh_from_db()
    assert (came.stage, came.error.startswith("This kind of file cannot be read.")) == (
        "failed",
        True,
    )


def test_a_page_too_tangled_to_read_says_so_and_is_not_tried_again() -> None:
    tangled = b"<html><body>" + b"<div>" * 5_000 + b"deep"
    came = expect_file(name="a.html", data=tangled, by=None)
    came.refresh_from_db()
    said = "This page is too tangled to read."
    assert (came.stage, came.error, came.next_try_at) == ("failed", said, None)


def test_what_may_pass_is_tried_again_when_its_time_comes(website: Website) -> None:
    website.pages["/story"] = (500, b"")
    came = arrived(f"{website.url}/story")
    assert came.will_be_tried_again
    website.pages["/story"] = page()
    with time_machine.travel(timezone.now() + WAITS[0] + timedelta(seconds=1)):
        assert tick() == 1
    came.refresh_from_db()
    assert came.stage == "ready"


def test_before_its_time_nothing_is_tried(website: Website) -> None:
    website.pages["/story"] = (500, b"")
    came = arrived(f"{website.url}/story")
    advance(came.pk)
    assert (tick(), website.asked.count("/story")) == (0, 1)


def test_each_wait_is_longer_and_the_last_is_followed_by_none(website: Website) -> None:
    website.pages["/story"] = (500, b"")
    came, waits = arrived(f"{website.url}/story"), []
    while came.next_try_at:
        waits.append(round((came.next_try_at - came.moved_at) / timedelta(minutes=1)))
        with time_machine.travel(came.next_try_at + timedelta(seconds=1)):
            advance(came.pk)
            came.refresh_from_db()
    assert (waits, came.tries) == ([1, 5, 30, 180], 5)


def test_a_person_may_try_again_what_is_given_up(website: Website) -> None:
    came = arrived(f"{website.url}/late")
    website.pages["/late"] = page()
    assert again(came)
    came.refresh_from_db()
    assert (came.stage, came.tries, came.trouble) == ("ready", 1, "")


def test_a_fault_of_ours_is_a_sentence_too(
    website: Website, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_args: object, **_more: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("apps.intake.arrivals.stages.read_file", break_down)
    came = arrived(f"{website.url}/story")
    assert (came.stage, came.trouble, came.will_be_tried_again) == ("failed", OUR_FAULT, True)


def test_an_address_that_a_file_names_is_a_web_address_or_none() -> None:
    link = b"<link rel='canonical' href='javascript:alert(1)'>"
    came = expect_file(name="a.html", data=page().replace(b"</head>", link + b"</head>"), by=None)
    came.refresh_from_db()
    assert (came.stage, came.address) == ("ready", "")


def test_the_same_address_is_expected_once(website: Website) -> None:
    one = arrived(f"{website.url}/story?utm_source=letter")
    other = arrived(f"{website.url}/story#top")
    assert (one, website.asked.count("/story")) == (other, 0)


def test_the_same_file_is_expected_once() -> None:
    files = [expect_file(name=f"{n}.txt", data=STORY.encode(), by=None) for n in range(2)]
    assert files[0] == files[1]


def test_an_item_of_a_feed_never_comes_twice(website: Website) -> None:
    feed = make_feed()
    first = expect_url(url=f"{website.url}/story", by=None, feed=feed)
    dismiss(Arrival.objects.get())
    assert expect_url(url=f"{website.url}/story", by=None, feed=feed) == first


def test_an_item_of_a_feed_that_is_filed_is_not_fetched(website: Website) -> None:
    article = make_article(url=f"{website.url}/story")
    item = expect_url(url=f"{website.url}/story?utm_source=rss", by=None, feed=make_feed())
    assert (item.stage, item.article, website.asked) == ("filed", article, [])


def test_what_was_dismissed_is_taken_up_where_it_was(website: Website) -> None:
    came = arrived(f"{website.url}/story")
    assert (dismiss(came), came.stage, take_up(came), came.stage) == (
        True,
        Stage.DISMISSED,
        True,
        Stage.READY,
    )


def test_what_came_again_meanwhile_is_not_taken_up_beside_it(website: Website) -> None:
    came = arrived(f"{website.url}/story")
    dismiss(came)
    arrived(f"{website.url}/story")
    assert not take_up(came)
