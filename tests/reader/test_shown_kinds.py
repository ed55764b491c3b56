"""Kinds of leftovers that a reader wants to see in their place: marked, and counted as before."""

import re

import pytest
from django.test import Client

from apps.articles.models import Article
from tests.builders import SEED_CUT, SEED_KEPT, cuts_of, make_seed_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_seed_article()


def choose(client: Client, *kinds: str) -> None:
    client.post("/settings/", {"kinds": "1", "shown": list(kinds)})


def opened(client: Client, article: Article) -> list[int]:
    """The cuts whose words stand open on the page."""
    page = client.get(article.get_absolute_url()).text
    seams = re.findall(r"<details\s[^>]*\bseam\b[^>]*>", page)
    return [int(re.search(r"seam-(\d+)", tag)[1]) for tag in seams if " open" in tag]


def test_nothing_stands_open_for_those_who_chose_nothing(visitor: Client, article: Article) -> None:
    assert opened(visitor, article) == []


def test_passages_of_the_kind_stand_open(visitor: Client, article: Article) -> None:
    choose(visitor, "social")
    social = [cut.pk for cut in cuts_of(article) if cut.kind == "social"]
    assert opened(visitor, article) == social != []


def test_the_sums_stay_as_they_are(visitor: Client, article: Article) -> None:
    choose(visitor, "social", "fundraising", "live-link")
    room = visitor.get(article.get_absolute_url()).context["room"]
    assert (room.kept_words, room.cut_words) == (SEED_KEPT, SEED_CUT)


def test_the_page_says_what_it_shows(visitor: Client, article: Article) -> None:
    choose(visitor, "social")
    page = " ".join(visitor.get(article.get_absolute_url()).text.split())
    assert "Shown in place, as you chose: 1 passage, 10 words." in page
