"""The shelves: where everything that was brought in stands."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client

from apps.articles.models import Article
from tests.builders import make_article, make_waiting

pytestmark = pytest.mark.django_db

QUERIES = 11
"""The session, the person, the articles, and how much needs a look."""


def shelves_of(client: Client) -> dict[str, list[Article]]:
    shelves = client.get("/desk/filed/").context["shelves"]
    return {str(shelf.name): shelf.articles for shelf in shelves}


def test_everything_stands_on_its_shelf(curator: Client) -> None:
    draft, published = make_article(published=False), make_article()
    binned, waiting = make_article(state="binned"), make_waiting()
    assert shelves_of(curator) == {
        "Drafts": [draft],
        "Waiting for their article": [waiting],
        "Published": [published],
        "In the bin": [binned],
    }


def test_an_empty_shelf_says_so(curator: Client) -> None:
    page = curator.get("/desk/filed/").text
    said = [line for line in ("No drafts.", "The bin is empty.") if line in page]
    assert said == ["No drafts.", "The bin is empty."]


def test_the_newest_day_stands_first(curator: Client) -> None:
    early, late = make_article(posted_on=date(2024, 1, 1)), make_article()
    assert shelves_of(curator)["Published"] == [late, early]


@pytest.mark.parametrize("count", [1, 30])
def test_the_shelves_take_as_many_queries_for_one_as_for_thirty(
    curator: Client, count_queries: Callable[[Client, str], int], count: int
) -> None:
    for number in range(count):
        make_article(posted_on=date(2025, 1, 1) + timedelta(days=number))
        make_waiting(date(2024, 1, 1) + timedelta(days=number))
    assert count_queries(curator, "/desk/filed/") == QUERIES
