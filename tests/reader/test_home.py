"""The home page: every day's post that one may read, the newest first."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client

from apps.articles.models import Article
from apps.reader.models import ReadingPosition
from apps.reader.queries import POSTS_A_PAGE
from tests.builders import make_article, make_seed_article, make_waiting
from tests.conftest import PersonClient

pytestmark = pytest.mark.django_db

FIRST_DAY = date(2024, 1, 1)


def posts_on(client: Client, address: str = "/") -> list[Article]:
    return [post.article for post in client.get(address).context["posts"]]


def make_posts(count: int) -> None:
    for number in range(count):
        make_article(posted_on=FIRST_DAY + timedelta(days=number))


def test_an_empty_room_says_so(visitor: Client) -> None:
    assert "Nothing has been posted yet." in visitor.get("/").text


def test_staff_are_shown_where_to_begin(curator: Client) -> None:
    page = curator.get("/").text.partition("<main")[2].partition("</main>")[0]
    assert page.count('href="/desk/"') == 1


def test_posts_stand_by_day_and_empty_dates_among_them(visitor: Client) -> None:
    middle = make_waiting(date(2024, 6, 9))
    late, early = make_article(), make_article(posted_on=FIRST_DAY)
    assert posts_on(visitor) == [late, middle, early]


def test_the_newest_article_leads_not_the_newest_date(visitor: Client) -> None:
    make_waiting(date(2026, 1, 1))
    make_article()
    leads = [post.is_lead for post in visitor.get("/").context["posts"]]
    assert leads == [False, True]


@pytest.mark.parametrize(
    ("persona", "seen"),
    [
        ("visitor", ["public"]),
        ("reader", ["members", "public"]),
        ("stranger", ["members", "public"]),
        ("curator", ["staff", "members", "public"]),
        ("keeper", ["staff", "members", "public"]),
    ],
)
def test_everybody_sees_what_is_published_for_them(
    everybody: dict[str, Client], persona: str, seen: list[str]
) -> None:
    for visibility in ("public", "members", "staff"):
        make_article(visibility=visibility)
        make_article(visibility=visibility, published=False)
    found = [article.visibility for article in posts_on(everybody[persona])]
    assert found == seen


def test_the_sums_are_of_what_one_may_read(visitor: Client, curator: Client) -> None:
    make_seed_article()
    make_article(visibility="staff")
    sums = [client.get("/").context["sums"] for client in (visitor, curator)]
    assert sums == [{"passages": 3, "words": 408}, {"passages": 4, "words": 415}]


def test_an_empty_room_sums_to_nothing(visitor: Client) -> None:
    assert visitor.get("/").context["sums"] == {"passages": 0, "words": 0}


def test_a_reader_is_shown_where_they_stopped_and_nobody_else_is(
    reader: PersonClient, stranger: Client
) -> None:
    article = make_article()
    here = ReadingPosition.objects.create(
        reader=reader.person, article=article, passage="a", number=2, words_left=5
    )
    found = [client.get("/").context["posts"][0].position for client in (reader, stranger)]
    assert found == [here, None]


def test_a_page_holds_thirty_posts_and_the_next_one_the_rest(visitor: Client) -> None:
    make_posts(POSTS_A_PAGE + 1)
    assert [len(posts_on(visitor, page)) for page in ("/", "/?page=2")] == [30, 1]


def test_only_the_first_page_has_a_lead(visitor: Client) -> None:
    make_posts(POSTS_A_PAGE + 1)
    leads = [post.is_lead for post in visitor.get("/?page=2").context["posts"]]
    assert leads == [False]


@pytest.mark.parametrize(
    ("typed", "shown"), [("0", 2), ("99", 2), ("-1", 2), ("two", 1), ("", 1), ("9" * 5000, 1)]
)
def test_a_page_that_is_none_shows_one_that_is(visitor: Client, typed: str, shown: int) -> None:
    make_posts(POSTS_A_PAGE + 1)
    assert visitor.get("/", {"page": typed}).context["page"].number == shown


@pytest.mark.parametrize("count", [1, 30])
@pytest.mark.parametrize(("persona", "queries"), [("visitor", 3), ("reader", 6), ("curator", 6)])
def test_the_page_takes_as_many_queries_for_one_post_as_for_thirty(
    everybody: dict[str, Client],
    count_queries: Callable[[Client, str], int],
    persona: str,
    queries: int,
    count: int,
) -> None:
    make_posts(count)
    assert count_queries(everybody[persona], "/") == queries


@pytest.mark.parametrize("hostile", ["<script>go()</script>", "{{ settings.SECRET_KEY }}", "&amp;"])
def test_a_headline_is_shown_as_it_was_typed(visitor: Client, hostile: str) -> None:
    make_article(title=hostile)
    shown = hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert visitor.get("/").text.count(shown) == 1
