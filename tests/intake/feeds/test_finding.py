"""What a page names as its feeds, however the page is written."""

from apps.intake.feeds.finding import HEAD, Candidate, named_in
from tests.text.stopwatch import seconds

BASE = "https://mill.example/"


def test_a_feed_is_named_with_any_quotes_and_spaces() -> None:
    page = "<LINK rel='alternate' type = application/rss+xml title=\"News\" href=/news.xml>"
    assert named_in(page, base=BASE) == (Candidate(f"{BASE}news.xml", "News", BASE),)


def test_endless_names_of_attributes_take_a_moment() -> None:
    tag = "<a " + "a" * 1_990 + ">"
    assert seconds(lambda: named_in(tag * (HEAD // len(tag)), base=BASE)) < 1
