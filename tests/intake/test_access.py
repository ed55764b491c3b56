"""Who may do what at the desk: staff everything, readers nothing that they could know of."""

from uuid import uuid4

import pytest
from django.test import Client

from apps.articles.actions import Details, edit
from apps.articles.models import Article
from tests.builders import STORY, make_article, make_curator

pytestmark = pytest.mark.django_db

NO_STROKE = "/desk/undo/00000000-0000-4000-8000-000000000000/"

Clients = dict[str, Client]


def walk(everybody: Clients, method: str, address: str, **data: str) -> dict[str, int]:
    return {
        name: getattr(client, method)(address, data).status_code
        for name, client in everybody.items()
    }


def staff(status: int) -> dict[str, int]:
    """Visitors are asked to sign in; for readers the desk does not exist."""
    shut_out = {"visitor": 303, "reader": 404, "stranger": 404}
    return shut_out | {"curator": status, "keeper": status}


@pytest.mark.parametrize("address", ["/desk/", "/desk/filed/"])
def test_staff_alone_see_the_desk(everybody: Clients, address: str) -> None:
    assert walk(everybody, "get", address) == staff(200)


def test_staff_alone_look_at_a_text(everybody: Clients) -> None:
    assert walk(everybody, "post", "/desk/", text=STORY) == staff(200)


def test_staff_alone_file_a_text(everybody: Clients) -> None:
    fields = {"e0-title": "A headline", "e0-posted_on": "03/04/2025", "e0-visibility": "public"}
    filing = {"text": STORY, "action": "publish", "e0-shown": "1", "e0-file": "on", **fields}
    filing["e0-known"] = "1"
    assert walk(everybody, "post", "/desk/", **filing) == staff(303)
    assert Article.objects.count() == 2


def test_staff_alone_see_an_article_at_the_desk(everybody: Clients) -> None:
    assert walk(everybody, "get", f"/desk/articles/{make_article().pk}/") == staff(200)


def test_staff_alone_change_an_article(everybody: Clients) -> None:
    address = f"/desk/articles/{make_article().pk}/"
    fields = {
        "title": "Changed",
        "posted_on": "03/04/2025",
        "visibility": "public",
        "language": "en",
    }
    assert walk(everybody, "post", address, **fields) == staff(302)


def test_staff_alone_undo_a_change(everybody: Clients) -> None:
    article, stroke = make_article(), uuid4()
    by = make_curator("another@example.org")
    edit(article=article, details=Details(title="Changed"), by=by, stroke=stroke)
    assert walk(everybody, "post", f"/desk/undo/{stroke}/") == staff(303)


def test_a_reader_s_attempt_changes_nothing(reader: Client) -> None:
    article = make_article()
    before = Article.objects.values().get()
    reader.post(
        f"/desk/articles/{article.pk}/", {"title": "Mine", "visibility": "public", "language": "en"}
    )
    reader.post("/desk/", {"text": STORY, "action": "publish"})
    assert Article.objects.values().get() == before


@pytest.mark.parametrize("address", ["/desk/articles/0/", NO_STROKE])
def test_what_does_not_exist_is_not_found(curator: Client, address: str) -> None:
    assert curator.post(address).status_code == 404


def test_a_visit_undoes_nothing(curator: Client) -> None:
    assert curator.get(NO_STROKE).status_code == 405


def test_the_shelves_take_no_posts(curator: Client) -> None:
    assert curator.post("/desk/filed/").status_code == 405
