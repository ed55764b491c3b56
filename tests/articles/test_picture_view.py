"""Who gets a picture's file, and what goes with it."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from apps.articles.models import Rights, State, Visibility
from apps.articles.models.pictures import Picture
from tests.illustrations import make_illustrated, make_kept

pytestmark = pytest.mark.django_db

STAFF = {"curator", "keeper"}
READERS = STAFF | {"reader", "stranger"}
ALL = READERS | {"visitor"}


@pytest.fixture(autouse=True)
def _shelf(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def kept(settings: Any) -> Picture:
    picture = make_kept(make_illustrated())
    settings.PICTURES = True
    return picture


@pytest.mark.parametrize(
    ("state", "visibility", "let_in"),
    [
        (State.PUBLISHED, Visibility.PUBLIC, ALL),
        (State.PUBLISHED, Visibility.MEMBERS, READERS),
        (State.PUBLISHED, Visibility.STAFF, STAFF),
        (State.DRAFT, Visibility.PUBLIC, STAFF),
        (State.BINNED, Visibility.PUBLIC, set()),
    ],
)
def test_a_picture_is_for_those_who_may_read_its_article(
    kept: Picture, everybody: dict[str, Client], state: str, visibility: str, let_in: set[str]
) -> None:
    article = kept.revision.article
    article.state, article.visibility = state, visibility
    article.save()
    answers = {name: c.get(kept.get_absolute_url()).status_code for name, c in everybody.items()}
    assert answers == {name: 200 if name in let_in else 404 for name in everybody}


def test_an_excerpt_goes_without_its_pictures(kept: Picture, everybody: dict[str, Client]) -> None:
    article = kept.revision.article
    article.rights = Rights.EXCERPT
    article.save()
    answers = {name: c.get(kept.get_absolute_url()).status_code for name, c in everybody.items()}
    assert answers == {name: 200 if name in STAFF else 404 for name in everybody}


def test_a_picture_comes_as_nothing_but_a_picture(kept: Picture, visitor: Client) -> None:
    answer = visitor.get(kept.get_absolute_url())
    names = "Content-Type X-Content-Type-Options Content-Disposition Content-Security-Policy"
    assert {name: answer[name] for name in names.split()} == {
        "Content-Type": "image/jpeg",
        "X-Content-Type-Options": "nosniff",
        "Content-Disposition": "inline",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    }


def test_the_bytes_are_those_that_were_kept(kept: Picture, visitor: Client) -> None:
    assert len(visitor.get(kept.get_absolute_url()).content) == kept.bytes


@pytest.mark.parametrize(
    ("visibility", "said"),
    [("public", "public, max-age=604800"), ("members", "private, max-age=86400")],
)
def test_shared_caches_keep_only_what_is_public(
    kept: Picture, reader: Client, visibility: str, said: str
) -> None:
    kept.revision.article.visibility = visibility
    kept.revision.article.save()
    assert reader.get(kept.get_absolute_url())["Cache-Control"] == said


def test_a_browser_that_has_it_is_told_so(kept: Picture, visitor: Client) -> None:
    tag = visitor.get(kept.get_absolute_url())["ETag"]
    again = visitor.get(kept.get_absolute_url(), headers={"If-None-Match": tag})
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", f'"{kept.digest}"')


@pytest.mark.parametrize("address", ["/pictures/{pk}-{other}", "/pictures/9999-{digest}"])
def test_an_address_that_is_guessed_leads_nowhere(
    kept: Picture, keeper: Client, address: str
) -> None:
    guessed = address.format(pk=kept.pk, digest=kept.digest, other="0" * 64)
    assert keeper.get(guessed).status_code == 404


def test_the_files_have_no_address_of_their_own(kept: Picture, keeper: Client) -> None:
    places = (f"/media/{kept.file.name}", f"/static/{kept.file.name}", f"/{kept.file.name}")
    assert [keeper.get(place).status_code for place in places] == [404, 404, 404]


def test_a_picture_is_only_looked_at(kept: Picture, keeper: Client) -> None:
    assert keeper.post(kept.get_absolute_url()).status_code == 405


def test_a_file_that_was_lost_is_not_there(kept: Picture, visitor: Client) -> None:
    kept.file.storage.delete(kept.file.name)
    assert visitor.get(kept.get_absolute_url()).status_code == 404


def test_none_is_served_where_pictures_are_switched_off(
    kept: Picture, keeper: Client, settings: Any
) -> None:
    settings.PICTURES = False
    assert keeper.get(kept.get_absolute_url()).status_code == 404
