"""A feed of fifty items, good and bad: each ends in its right state, and none comes twice."""

import socket
import time
from collections import Counter
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from apps.intake.arrivals import bringing
from apps.intake.arrivals.models import Arrival
from apps.intake.feeds import polling
from apps.intake.feeds.models import Feed
from apps.intake.feeds.polling import poll_due
from apps.intake.fetching import Limits
from tests.builders import make_feed
from tests.intake.feeds.writing import RSS, article, item, rss
from tests.sites import Site

pytestmark = pytest.mark.django_db(transaction=True)

QUICK = Limits(bytes=100_000, seconds=0.3)

GOOD = {"plain": 15, "sent on": 6, "moved": 3, "latin": 4, "mislabelled": 4, "untidy": 4}
NOT_TAKEN = {
    "There is no page at that address. Check it, or paste the text.": "missing",
    "The site says that this page is gone for good.": "gone",
    "The site is in trouble: it answered with error 500.": "in trouble",
    "The site took longer than 0.3 seconds, so we stopped waiting.": "slow",
    "The site refused: it answered with 304. Paste the text instead.": "unchanged",
    "That address leads inside our own network, so we did not go there.": "inside",
    "What stands at that address is larger than 0.0953674 MB, so we did not take it.": "endless",
}
BAD = {"missing": 5, "gone": 1, "in trouble": 3, "slow": 2, "unchanged": 1, "inside": 1}
BAD |= {"endless": 1}


def slowly(sock: socket.socket) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    for _ in range(20):
        time.sleep(0.05)
        sock.sendall(b"<p>")


def serve(site: Site, kind: str, path: str) -> None:
    """Put the page of one item on the site, as good or as bad as its kind."""
    page = article(f"Zoë {path[1:]}")
    statuses = {"missing": 404, "gone": 410, "in trouble": 500, "unchanged": 304}
    ways = {"sent on": (302, f"/there{path}"), "moved": (301, f"/there{path}")}
    ways["inside"] = (302, "http://10.0.0.8/")
    if kind in ways:
        site.says(path, status=ways[kind][0], Location=ways[kind][1])
        site.says(f"/there{path}", page)
    elif kind == "slow":
        site.does(path, slowly)
    elif kind == "latin":
        body = article(f"Zoë {path[1:]}", charset="iso-8859-1").encode("latin-1")
        site.says(path, body, media_type="text/html; charset=iso-8859-1")
    elif kind == "mislabelled":
        site.says(path, page, media_type="text/html; charset=iso-8859-1")
    elif kind == "untidy":
        site.says(path, page.replace("</p>", "").replace("</h1>", "</h2>").split("</article")[0])
    else:
        body = "x" * 200_000 if kind == "endless" else page
        site.says(path, body, status=statuses.get(kind, 200))


@pytest.fixture
def feed(site: Site, monkeypatch: pytest.MonkeyPatch) -> Feed:
    monkeypatch.setattr(bringing, "LIMITS", QUICK)
    monkeypatch.setattr(polling, "FEED", QUICK)
    items = []
    kinds = [kind for kind, count in (GOOD | BAD).items() for _ in range(count)]
    for number, kind in enumerate(kinds):
        path = f"/{kind.replace(' ', '-')}-{number}"
        serve(site, kind, path)
        items.append(item(site.url + path, number=number, title=f"Listed {path}"))
    site.says("/feed", rss(items), media_type=RSS)
    return make_feed(site.url + "/feed")


def outcomes() -> Counter[str]:
    """How many came in, and what was said of the others."""
    return Counter(
        NOT_TAKEN.get(each.error, each.error) if each.error else each.stage
        for each in Arrival.objects.all()
    )


def test_each_of_fifty_items_ends_in_its_right_state_and_none_comes_twice(
    site: Site, feed: Feed
) -> None:
    assert sum((GOOD | BAD).values()) == 50
    assert poll_due() == 1
    first = outcomes()
    pages = Counter(site.paths_asked())
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        assert poll_due() == 1
    assert first == outcomes() == Counter({"ready": sum(GOOD.values()), **BAD})
    assert Counter(site.paths_asked()) == pages + Counter(["/feed"])
    titles = {each.title.split()[0] for each in Arrival.objects.filter(stage="ready")}
    assert titles == {"Zoë"}


def test_feeds_that_are_broken_themselves_say_so_on_their_page(
    site: Site, feed: Feed, curator: Client
) -> None:
    Feed.objects.all().delete()
    site.does("/slow", slowly)
    told = {
        site.says("/none", status=404): "There is nothing at this address any",
        site.says("/500", status=500): "The site is in trouble: it answered with error 500.",
        site.url + "/slow": "The site took longer than 0.3 seconds, so we stopped waiting.",
        site.says("/cut", "<rss><channel>", media_type=RSS): "This feed is broken: nothing in",
        site.says("/page", "<h1>Hello</h1>"): "This is not a feed.",
        site.says("/gone", status=410): "The site says that this feed has ended",
    }
    for address in told:
        make_feed(address)
    assert poll_due() == len(told)
    shown = " ".join(curator.get("/desk/feeds/").text.split())
    assert [sentence for sentence in told.values() if sentence not in shown] == []
