"""The back office: keepers give accounts, change roles, and look through what was done."""

import pytest
from django.test import Client

from apps.accounts.models import User
from apps.articles.models import Article, Source
from tests.builders import PASSWORD, make_article, make_reader

pytestmark = pytest.mark.django_db

SHELVES = [
    "accounts/user", "articles/source", "articles/article", "articles/revision", "articles/edit",
    "cleaning/cut", "cleaning/decision",
]  # fmt: skip


@pytest.mark.parametrize("shelf", SHELVES)
def test_a_keeper_looks_through_everything(keeper: Client, shelf: str) -> None:
    make_article(by=keeper.person)
    assert keeper.get(f"/keep/{shelf}/").status_code == 200


@pytest.mark.parametrize("shelf", SHELVES)
def test_a_curator_looks_through_nothing(curator: Client, shelf: str) -> None:
    answer = curator.get(f"/keep/{shelf}/")
    assert answer.headers["Location"] == f"/keep/login/?next=/keep/{shelf}/"


def test_a_keeper_gives_somebody_an_account(keeper: Client, visitor: Client) -> None:
    account = {"email": "new@example.org", "name": "New", "role": "curator"}
    secret = {"usable_password": "true", "password1": PASSWORD, "password2": PASSWORD}
    keeper.post("/keep/accounts/user/add/", account | secret)
    answer = visitor.post("/sign-in/", {"login": "new@example.org", "password": PASSWORD})
    assert answer.headers["Location"] == "/"
    assert User.objects.get(email="new@example.org").is_curator


def test_a_keeper_ends_an_account(keeper: Client) -> None:
    person = make_reader()
    fields = {"email": person.email, "name": person.name, "role": person.role}
    keeper.post(f"/keep/accounts/user/{person.pk}/change/", fields)
    assert User.objects.get(pk=person.pk).is_active is False


@pytest.mark.parametrize("shelf", SHELVES[2:])
def test_what_was_filed_and_done_is_not_made_here(keeper: Client, shelf: str) -> None:
    assert keeper.post(f"/keep/{shelf}/add/").status_code == 403


def test_an_article_is_changed_at_the_desk_alone(keeper: Client) -> None:
    article = make_article()
    address = f"/keep/articles/article/{article.pk}/change/"
    assert [keeper.get(address).status_code, keeper.post(address).status_code] == [200, 403]


def test_a_source_s_address_may_be_typed_short(keeper: Client) -> None:
    typed = {"name": "The Post", "homepage": "example.org", "rights": "full"}
    keeper.post("/keep/articles/source/add/", typed)
    assert Source.objects.get().homepage == "https://example.org"


def test_an_article_can_be_taken_away_for_good(keeper: Client) -> None:
    article = make_article()
    keeper.post(f"/keep/articles/article/{article.pk}/delete/", {"post": "yes"})
    assert Article.objects.count() == 0
