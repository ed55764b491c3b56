"""The reading page: who may open it, where it is, and what stands on it."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.builders import (
    SEED_CUT,
    SEED_KEPT,
    SEED_PASSAGES,
    make_article,
    make_seed_article,
    make_waiting,
)

pytestmark = pytest.mark.django_db

OPEN = dict.fromkeys(("visitor", "reader", "stranger", "curator", "keeper"), 200)
MEMBERS = OPEN | {"visitor": 404}
STAFF = OPEN | dict.fromkeys(("visitor", "reader", "stranger"), 404)
NOBODY = dict.fromkeys(OPEN, 404)


@pytest.mark.parametrize(
    ("state", "visibility", "statuses"),
    [
        ("published", "public", OPEN),
        ("published", "members", MEMBERS),
        ("published", "staff", STAFF),
        ("draft", "public", STAFF),
        ("draft", "members", STAFF),
        ("binned", "public", NOBODY),
    ],
)
def test_an_article_is_there_for_those_who_may_read_it(
    everybody: dict[str, Client], state: str, visibility: str, statuses: dict[str, int]
) -> None:
    address = make_article(state=state, visibility=visibility).get_absolute_url()
    found = {name: client.get(address).status_code for name, client in everybody.items()}
    assert found == statuses


def test_a_date_that_waits_has_no_page(curator: Client) -> None:
    assert curator.get(make_waiting().get_absolute_url()).status_code == 404


@pytest.mark.parametrize("address", ["/articles/{}/", "/articles/{}-another-headline/"])
def test_a_wrong_address_leads_to_the_right_one(visitor: Client, address: str) -> None:
    article = make_article()
    answer = visitor.get(address.format(article.pk))
    there = (answer.status_code, answer.headers["Location"])
    assert there == (302, f"/articles/{article.pk}-a-small-press-learns-to-print-by-moonlight/")


def test_a_wrong_address_does_not_give_a_hidden_headline_away(visitor: Client) -> None:
    article = make_article(visibility="staff")
    assert visitor.get(f"/articles/{article.pk}/").status_code == 404


def test_the_page_shows_the_golden_counts(visitor: Client) -> None:
    room = visitor.get(make_seed_article().get_absolute_url()).context["room"]
    counts = (room.kept_words, room.cut_words, len(room.seams))
    assert counts == (SEED_KEPT, SEED_CUT, SEED_PASSAGES)


def test_the_page_says_how_long_it_takes(visitor: Client) -> None:
    page = visitor.get(make_seed_article().get_absolute_url()).text
    length = page.partition('id="length"')[2].partition(">")[2].partition("</span>")[0]
    assert " ".join(length.split()) == "371 words, 2 min"


def test_the_page_says_what_was_removed(visitor: Client) -> None:
    page = visitor.get(make_seed_article().get_absolute_url()).text
    summary = page.partition('id="cleaned"')[2].partition("</p>")[0]
    words = " ".join(summary.partition("</strong>")[2].partition("</span>")[0].split())
    assert words == "3 passages, 408 words"


def test_an_article_with_nothing_removed_says_so(visitor: Client) -> None:
    text = "03/04/2025\nA headline of five words\nOne sentence stands here, and nothing else does."
    page = visitor.get(make_article(text=text).get_absolute_url())
    assert "Nothing was removed." in page.text


def test_what_was_removed_is_on_the_page(visitor: Client) -> None:
    page = visitor.get(make_article().get_absolute_url()).text
    seam = page.partition('class="cut__text"')[2].partition("</div>")[0]
    assert (
        seam.strip(" >\n") + ">"
        == '<p dir="auto">For more Guardian journalism follow this channel</p>'
    )


@pytest.mark.parametrize(("persona", "buttons"), [("reader", 0), ("curator", 1)])
def test_staff_alone_are_offered_to_put_a_passage_back(
    everybody: dict[str, Client], persona: str, buttons: int
) -> None:
    page = everybody[persona].get(make_article().get_absolute_url()).text
    assert page.count('class="cut__act"') == buttons


@pytest.mark.parametrize(
    "field", ["title", "standfirst", "byline", "time_line", "citation", "source"]
)
def test_nothing_that_was_typed_becomes_markup(visitor: Client, field: str) -> None:
    article = make_article(**{field: '<script>go("x")</script>'})
    assert "<script>go(" not in visitor.get(article.get_absolute_url()).text


def test_a_note_s_markdown_is_shown_and_its_tags_are_not(visitor: Client) -> None:
    article = make_article(introduction="*Look* <img src=x onerror=go()>")
    page = visitor.get(article.get_absolute_url()).text
    assert "<p><em>Look</em> &lt;img src=x onerror=go()&gt;</p>" in page


def test_an_article_takes_no_posts(visitor: Client) -> None:
    assert visitor.post(make_article().get_absolute_url()).status_code == 405


@pytest.mark.parametrize("make", [make_article, make_seed_article])
def test_a_page_takes_as_many_queries_for_one_cut_as_for_three(
    reader: Client, count_queries: Callable[[Client, str], int], make: Callable[[], object]
) -> None:
    assert count_queries(reader, make().get_absolute_url()) == 6
