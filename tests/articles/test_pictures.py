"""What is written down of an article's pictures, and the files of those that are kept."""

from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.storage import default_storage
from django.db import IntegrityError

from apps.articles.actions import keep_text
from apps.articles.models.pictures import MOST_TRIES, Picture, PictureState
from apps.articles.pictures import (
    MOST_A_TEXT,
    pictures_shown,
    refuse_picture,
    sweep,
    want_pictures,
)
from apps.text.document import Picture as Shown
from apps.text.parsing import Reading
from tests.illustrations import ADDRESS, BRIDGE, illustrated, make_illustrated, make_kept

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def shelf(settings: Any, tmp_path: Path) -> Path:
    settings.PICTURES, settings.MEDIA_ROOT = True, tmp_path
    return tmp_path


def test_the_pictures_of_a_text_are_wanted_once() -> None:
    revision = make_illustrated(BRIDGE, BRIDGE).revision
    want_pictures(revision)
    want_pictures(revision)
    assert list(revision.pictures.values_list("address", "state")) == [(ADDRESS, "wanted")]


def test_a_text_without_pictures_wants_none() -> None:
    revision = make_illustrated().revision
    revision.blocks = {"blocks": [["One.", "paragraph", "body", 0]], "formatting": []}
    assert want_pictures(revision) == []


def test_a_catalogue_is_not_taken_whole() -> None:
    many = [Shown(f"https://example.org/{number}.jpg") for number in range(MOST_A_TEXT + 5)]
    assert len(want_pictures(make_illustrated(*many).revision)) == MOST_A_TEXT


def test_an_address_too_long_to_keep_is_passed_over() -> None:
    revision = make_illustrated(Shown("https://example.org/" + "ä" * 1_500)).revision
    assert want_pictures(revision) == []


def test_a_kept_picture_lies_under_its_digest() -> None:
    picture = make_kept(make_illustrated())
    with picture.file.open("rb") as file:
        data = file.read()
    assert picture.digest == sha256(data).hexdigest()
    assert picture.file.name == f"pictures/{picture.digest[:2]}/{picture.digest}.jpg"


def test_the_same_picture_is_stored_once(shelf: Path) -> None:
    make_kept(make_illustrated())
    make_kept(make_illustrated())
    assert len([path for path in shelf.rglob("*") if path.is_file()]) == 1


def test_a_new_text_takes_over_the_pictures_of_the_former() -> None:
    article = make_illustrated()
    make_kept(article)
    document = illustrated(caption="The bridge, seen from the mill.")
    reading = Reading(document.text, document, ())
    newer = keep_text(article=article, reading=reading, stroke=uuid4())
    assert want_pictures(newer) == []
    assert list(pictures_shown(newer)) == [ADDRESS]


@pytest.mark.parametrize(
    ("may_pass", "tries", "state"),
    [(False, 1, "refused"), (True, 1, "wanted"), (True, MOST_TRIES, "refused")],
)
def test_a_picture_is_asked_for_again_while_its_trouble_may_pass(
    may_pass: bool, tries: int, state: str
) -> None:
    (picture,) = want_pictures(make_illustrated().revision)
    for _ in range(tries):
        refuse_picture(picture, why="The site is in trouble.", may_pass=may_pass)
    picture.refresh_from_db()
    assert (picture.state, picture.why) == (state, "The site is in trouble.")


def test_nothing_is_shown_where_pictures_are_switched_off(settings: Any) -> None:
    article = make_illustrated()
    make_kept(article)
    settings.PICTURES = False
    assert pictures_shown(article.revision) == {}


def test_files_that_nobody_shows_are_swept_away() -> None:
    first, second = make_illustrated(), make_illustrated()
    kept, gone = make_kept(first), make_kept(second, data=b"another")
    gone.delete()
    assert sweep() == 1
    assert [default_storage.exists(each.file.name) for each in (kept, gone)] == [True, False]


def test_sweeping_an_empty_shelf_is_no_trouble() -> None:
    assert sweep() == 0


def test_a_kept_picture_without_a_file_is_not_one() -> None:
    revision = make_illustrated().revision
    with pytest.raises(IntegrityError):
        Picture.objects.create(revision=revision, address=ADDRESS, state=PictureState.KEPT)


def test_a_picture_is_in_a_state_we_know() -> None:
    revision = make_illustrated().revision
    with pytest.raises(IntegrityError):
        Picture.objects.create(revision=revision, address=ADDRESS, state="lost")
