"""The page of feeds: adding, seeing how they fare, changing, removing, whole lists."""

from collections.abc import Callable
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from apps.articles.models import Source
from apps.intake.feeds.models import Every, Feed, Filing
from apps.intake.feeds.polling import poll
from tests.builders import make_feed
from tests.intake.feeds.writing import RSS, article, item, rss
from tests.intake.test_access import staff, walk
from tests.sites import Site

pytestmark = pytest.mark.django_db(transaction=True)

LIST = "/desk/feeds/"
STROKE = UUID("00000000-0000-4000-8000-000000000001")
HTMX = {"HX-Request": "true"}


def served(site: Site, path: str = "/feed", *, title: str = "The Mill Post") -> str:
    return site.says(path, rss([], title=title), media_type=RSS)


def said(response_or_client: Client) -> str:
    return response_or_client.get(LIST).text


@pytest.mark.parametrize("address", [LIST, LIST + "feeds.opml", LIST + "{pk}/", LIST + "{pk}/row/"])
def test_staff_alone_see_feeds(everybody: dict[str, Client], address: str) -> None:
    assert walk(everybody, "get", address.format(pk=make_feed().pk)) == staff(200)


@pytest.mark.parametrize("what", ["pause", "resume", "look", "remove"])
def test_staff_alone_do_something_with_a_feed(everybody: dict[str, Client], what: str) -> None:
    feeds = {name: make_feed(f"https://{name}.example/feed") for name in everybody}
    answers = {
        name: client.post(f"{LIST}{feeds[name].pk}/{what}/").status_code
        for name, client in everybody.items()
    }
    assert answers == staff(303)


def test_staff_alone_add_a_feed(everybody: dict[str, Client], site: Site) -> None:
    address = {"address": served(site)}
    answers = {name: client.post(LIST, address).status_code for name, client in everybody.items()}
    assert answers == staff(303)
    assert Feed.objects.count() == 1


def test_staff_alone_change_a_feed(everybody: dict[str, Client]) -> None:
    fields = {"title": "Changed", "every": "60", "filing": "look", "source": ""}
    assert walk(everybody, "post", f"{LIST}{make_feed().pk}/", **fields) == staff(303)


@pytest.mark.parametrize("what", ["restore", "take-back"])
def test_staff_alone_take_something_back(everybody: dict[str, Client], what: str) -> None:
    make_feed(stroke=STROKE)
    assert walk(everybody, "post", f"{LIST}{what}/{STROKE}/") == {
        **staff(303), "keeper": 404 if what == "take-back" else 303,
    }  # fmt: skip


def test_staff_alone_send_a_list(everybody: dict[str, Client]) -> None:
    assert walk(everybody, "post", LIST + "import/") == staff(422)


@pytest.mark.parametrize("path", ["0/", "0/row/"])
def test_a_feed_that_is_not_there_is_not_found(curator: Client, path: str) -> None:
    assert curator.get(LIST + path).status_code == 404


def test_a_removed_feed_is_not_there(curator: Client) -> None:
    feed = make_feed(removed_at="2025-03-01T09:00Z")
    assert curator.get(f"{LIST}{feed.pk}/").status_code == 404


def test_an_empty_list_says_what_to_do(curator: Client) -> None:
    assert "No feed yet. Give the address of a site you read" in said(curator)


def test_a_feed_is_added_by_its_address_and_looked_at(curator: Client, site: Site) -> None:
    page = item(site.says("/1", article("One")))
    site.says("/feed", rss([page]), media_type=RSS)
    shown = curator.post(LIST, {"address": site.url + "/feed"}, follow=True).text
    feed = Feed.objects.get()
    assert (feed.address, feed.title, feed.brought) == (site.url + "/feed", "The Mill Post", 1)
    assert "Added: The Mill Post." in shown
    assert "1 article brought" in shown


def test_a_feed_is_found_by_the_page_that_names_it(curator: Client, site: Site) -> None:
    served(site, "/news.xml")
    site.says("/", '<link rel="alternate" type="application/rss+xml" href="/news.xml">')
    curator.post(LIST, {"address": site.url})
    assert Feed.objects.get().address == site.url + "/news.xml"


def test_a_feed_is_found_where_sites_put_them(curator: Client, site: Site) -> None:
    served(site, "/feed.xml")
    site.says("/about", "<h1>Hello</h1>")
    curator.post(LIST, {"address": site.url + "/about"})
    assert Feed.objects.get().address == site.url + "/feed.xml"


def test_of_several_feeds_one_is_chosen(curator: Client, site: Site) -> None:
    links = [
        f'<link rel=alternate type="application/rss+xml" title="{n}" href="/{n}">' for n in "ab"
    ]
    site.says("/", "".join(links))
    shown = curator.post(LIST, {"address": site.url})
    assert [each.address for each in shown.context["candidates"]] == [
        site.url + "/a", site.url + "/b",
    ]  # fmt: skip
    assert Feed.objects.count() == 0


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "Write an address, such as https://example.org/news."),
        ("http://169.254.169.254/latest", "That address leads inside our own network"),
        ("javascript:alert(1)", "We only go to addresses that begin with https:// or http://."),
        ("not an address", "This is not the address of a web page."),
        ("{site}/nowhere", "There is no page at that address."),
        ("{site}/plain", "We found no feed there."),
        ("{site}/rules", "This feed brings its own rules for reading it"),
    ],
)
def test_what_cannot_be_added_says_why(
    curator: Client, site: Site, typed: str, sentence: str
) -> None:
    site.says("/plain", "<h1>Hello</h1>")
    site.says("/rules", "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss></rss>", media_type=RSS)
    address = typed.format(site=site.url)
    shown = curator.post(LIST, {"address": address})
    assert (shown.status_code, sentence in shown.text) == (422, True)
    assert shown.context["form"]["address"].value() == address


def test_a_feed_is_not_added_twice(curator: Client, site: Site) -> None:
    for _ in range(2):
        shown = curator.post(LIST, {"address": served(site)}, follow=True)
    assert (Feed.objects.count(), "is on the list already." in shown.text) == (1, True)


def test_a_removed_feed_comes_back_as_it_was(curator: Client) -> None:
    feed = make_feed(title="Mill")
    shown = curator.post(f"{LIST}{feed.pk}/remove/", follow=True)
    assert (list(shown.context["rows"]), "Removed: Mill." in shown.text) == ([], True)
    feed.refresh_from_db()
    curator.post(f"{LIST}restore/{feed.stroke}/")
    assert [row.feed for row in curator.get(LIST).context["rows"]] == [feed]


def test_an_addition_can_be_taken_back(curator: Client, site: Site) -> None:
    curator.post(LIST, {"address": served(site)})
    curator.post(f"{LIST}take-back/{Feed.objects.get().stroke}/")
    assert curator.get(LIST).context["rows"] == []


def test_a_feed_that_was_removed_can_be_added_again(curator: Client, site: Site) -> None:
    feed = make_feed(served(site), removed_at="2025-03-01T09:00Z", is_on=False)
    curator.post(LIST, {"address": feed.address})
    assert [row.feed for row in curator.get(LIST).context["rows"]] == [feed]


def test_a_feed_is_changed(curator: Client) -> None:
    feed, source = make_feed(), Source.objects.create(name="The Mill Post")
    wished = {"title": "Mill", "source": source.pk, "every": Every.DAY, "filing": Filing.DRAFTS}
    curator.post(f"{LIST}{feed.pk}/", wished)
    kept = Feed.objects.values("title", "source", "every", "filing").get()
    assert kept == wished


def test_a_row_says_that_a_feed_is_paused(curator: Client) -> None:
    feed = make_feed(title="Mill")
    answer = curator.post(f"{LIST}{feed.pk}/pause/", headers=HTMX).text
    assert ("Paused" in answer, "Look now" in answer, "Resume" in answer) == (True, False, True)


def test_a_list_of_feeds_goes_out_and_comes_in_again(curator: Client) -> None:
    make_feed("https://a.example/?x=1&y=<2>", title='A & "B" <c>')
    written = curator.get(LIST + "feeds.opml").content
    Feed.objects.all().delete()
    sent = SimpleUploadedFile("feeds.opml", written)
    curator.post(LIST + "import/", {"opml": sent})
    assert [(feed.title, feed.address) for feed in Feed.objects.all()] == [
        ('A & "B" <c>', "https://a.example/?x=1&y=%3C2%3E")
    ]


def test_what_leads_inside_is_left_out_of_a_list(curator: Client) -> None:
    outlines = [f'<outline xmlUrl="{url}"/>' for url in (
        "javascript:alert(1)", "file:///etc/passwd", "http://169.254.169.254/",
        "http://localhost/", "https://example.org/" + "é" * 600, "https://example.org/feed",
    )]  # fmt: skip
    sent = SimpleUploadedFile("a.opml", f"<opml><body>{''.join(outlines)}</body></opml>".encode())
    shown = curator.post(LIST + "import/", {"opml": sent}, follow=True).text
    assert [feed.address for feed in Feed.objects.all()] == ["https://example.org/feed"]
    assert "1 feed added. 5 were left out: they are not on the open web." in shown


@pytest.mark.parametrize(
    "sent",
    [b"", b"hello", b"<html></html>", b"<opml><body>", b'<!DOCTYPE opml [<!ENTITY a "b">]><opml/>',
     b"<opml>" + b"<outline>" * 200],
)  # fmt: skip
def test_what_is_no_list_is_refused_in_a_sentence(curator: Client, sent: bytes) -> None:
    shown = curator.post(LIST + "import/", {"opml": SimpleUploadedFile("a.opml", sent)})
    assert (shown.status_code, len(shown.context["opml"].errors)) == (422, 1)


@pytest.mark.parametrize("count", [1, 30])
def test_the_list_takes_as_many_queries_for_one_as_for_thirty(
    curator: Client, count_queries: Callable[[Client, str], int], count: int
) -> None:
    source = Source.objects.create(name="The Mill Post")
    for number in range(count):
        make_feed(f"https://{number}.example/feed", title=f"Feed {number}", source=source)
    assert count_queries(curator, LIST) == 7


def test_trouble_stands_first_and_in_words(curator: Client, site: Site) -> None:
    make_feed("https://a.example/feed", title="A", is_on=False)
    bad = make_feed(site.says("/feed", status=500), title="Z", failures=2, trouble="Old.")
    poll(bad)
    shown = curator.get(LIST)
    assert [(row.feed.title, row.state) for row in shown.context["rows"]] == [
        ("Z", "In trouble"), ("A", "Paused"),
    ]  # fmt: skip
    assert "it answered with error 500. 3 looks in a row failed." in " ".join(shown.text.split())


def test_htmx_gets_the_part_that_is_worked_with(curator: Client) -> None:
    shown = curator.post(LIST, {"address": ""}, headers=HTMX)
    assert (shown.status_code, "<html" in shown.text, 'id="feeds"' in shown.text) == (
        422, False, True,
    )  # fmt: skip
