"""The pages of sources: counts, what staff decided otherwise, and what is remembered."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from apps.articles.models import Source
from apps.cleaning.actions import clean
from apps.intake.sources.queries import source_page, source_rows
from tests.cleaning.finding.test_memory import (
    INVITES,
    PAPER,
    SURE,
    TELLS,
    by_hand,
    post,
    put_back,
    tale,
)
from tests.intake.test_access import Clients, staff, walk

pytestmark = pytest.mark.django_db

LIST_QUERIES, PAGE_QUERIES = 8, 15


def address(name: str = PAPER) -> str:
    return f"/desk/sources/{Source.objects.get(name=name).pk}/"


def page(name: str = PAPER) -> Any:
    return source_page(Source.objects.get(name=name))


def remembered(name: str = PAPER) -> list[tuple[str, int, bool]]:
    return [(each.text, each.count, each.is_taken_out) for each in page(name).repeated]


def test_staff_alone_see_sources(everybody: Clients) -> None:
    post(1)
    seen = [walk(everybody, "get", where) for where in ("/desk/sources/", address())]
    assert seen == [staff(200)] * 2


def test_a_source_that_does_not_exist_is_not_found(curator: Client) -> None:
    assert curator.get("/desk/sources/0/").status_code == 404


@pytest.mark.parametrize("where", ["/desk/sources/", "/desk/sources/1/"])
def test_the_pages_take_no_posts(curator: Client, where: str) -> None:
    assert curator.post(where).status_code == 405


def test_the_list_counts_articles_cuts_and_what_staff_put_back() -> None:
    put_back(post(1, SURE))
    post(2, SURE)
    post(3, SURE, state="binned")
    post(4, source="Another paper")
    counted = [(str(each.source), each.articles, each.passages, each.reversed)
               for each in source_rows()[0]]  # fmt: skip
    assert counted == [(PAPER, 2, 1, 1), ("Another paper", 1, 0, 0)]


def test_without_sources_the_list_says_how_they_come(curator: Client) -> None:
    assert "No article names its source yet." in curator.get("/desk/sources/").text


def test_the_tab_leads_to_the_list(curator: Client) -> None:
    assert 'href="/desk/sources/"' in curator.get("/desk/").text


def test_each_kind_is_counted_with_what_staff_put_back() -> None:
    put_back(post(1, SURE))
    post(2, SURE)
    by_hand(post(3, TELLS), TELLS)
    found = [(str(each.name), each.passages, each.words, each.reversed) for each in page().kinds]
    assert found == [("taken out by staff", 1, 16, 0), ("channel promotion", 1, 6, 1)]


def test_a_young_source_says_from_when_on_it_learns(curator: Client) -> None:
    post(1, INVITES)
    assert "We learn what this source repeats from 3 articles on." in curator.get(address()).text


def test_a_source_that_repeats_nothing_says_so(curator: Client) -> None:
    for number in range(3):
        post(number)
    assert "Its articles have no passage in common." in curator.get(address()).text


def test_what_is_repeated_stands_with_the_most_frequent_first() -> None:
    made = [post(number, INVITES, *[TELLS] * (number > 0)) for number in range(4)]
    clean(made[0].revision)
    assert remembered() == [(INVITES, 4, True), (TELLS, 3, False)]


def test_blocks_that_are_repeated_together_are_one_passage() -> None:
    for number in range(3):
        post(number, TELLS, "Bring a lamp")
    assert remembered() == [(f"{TELLS}\nBring a lamp", 3, False)]


def test_what_was_taken_out_and_what_was_kept_are_two_passages() -> None:
    for number in range(3):
        post(number, INVITES, TELLS)
    assert sorted(remembered()) == [(TELLS, 3, False), (INVITES, 3, True)]


def test_what_stands_in_two_articles_is_not_remembered_yet() -> None:
    for number in range(3):
        post(number, *[TELLS] * (number > 0))
    assert remembered() == []


def test_other_sources_and_the_bin_are_left_aside() -> None:
    for number in range(2):
        post(number, TELLS)
    post(3, TELLS, source="Another paper")
    post(4, TELLS, state="binned")
    assert remembered() == []


def test_the_newest_articles_of_a_passage_are_linked(curator: Client) -> None:
    made = [post(number, TELLS, title=f"Voyage {number}") for number in range(7)]
    links = [f'href="/desk/articles/{each.pk}/"' in curator.get(address()).text for each in made]
    assert links == [False, False, True, True, True, True, True]


def test_a_passage_that_was_put_back_says_so(curator: Client) -> None:
    put_back([post(number, SURE) for number in range(3)][-1])
    assert "Put back by staff" in curator.get(address()).text


def test_what_a_source_says_is_escaped(curator: Client) -> None:
    for number in range(3):
        post(number, "<b>Bell</b> <script>ring()</script> in the old tower of the mill town")
    assert "<script>ring()" not in curator.get(address()).text


@pytest.mark.parametrize("count", [1, 30])
def test_the_list_takes_as_many_queries_for_one_as_for_thirty(
    curator: Client, count_queries: Callable[[Client, str], int], count: int
) -> None:
    for number in range(count):
        post(number, SURE, source=f"Paper {number}")
    assert count_queries(curator, "/desk/sources/") == LIST_QUERIES


@pytest.mark.parametrize("count", [3, 30])
def test_a_source_takes_as_many_queries_for_three_articles_as_for_thirty(
    curator: Client, count_queries: Callable[[Client, str], int], count: int
) -> None:
    for number in range(count):
        post(number, SURE, TELLS, *[INVITES] * (number > 0))
    assert count_queries(curator, address()) == PAGE_QUERIES


def test_the_desk_looks_at_a_text_with_the_memory_of_the_source_that_was_typed(
    curator: Client,
) -> None:
    for number in range(2):
        post(number, INVITES)
    text = "\n".join([*tale(3), INVITES])
    look = {"text": text, "action": "look", "e0-source": PAPER, "e0-source-read": ""}
    assert "two other articles of this source" in curator.post("/desk/", look).text
