"""A source's card at the desk: who may change it, what is refused, and taking a change back."""

from datetime import date
from uuid import uuid4

import pytest
from django.test import Client

from apps.articles.cards import edit_card
from apps.articles.models import Article, Source
from tests.builders import STORY, make_article, make_curator, make_waiting
from tests.intake.desk import paste, press
from tests.intake.filed.test_editing import said, undo
from tests.intake.test_access import staff, walk

pytestmark = pytest.mark.django_db

CARD = {
    "homepage": "https://mill.example.org/",
    "about": "A weekly  of\nfour pages.",
    "rights": "excerpt",
    "permission": "By letter.\r\nFor courses.",
}


@pytest.fixture
def source() -> Source:
    return make_article().source


def card_of(source: Source) -> tuple[str, ...]:
    return Source.objects.values_list("homepage", "about", "rights", "permission").get(pk=source.pk)


def test_staff_alone_see_a_card(everybody: dict[str, Client], source: Source) -> None:
    assert walk(everybody, "get", f"/desk/sources/{source.pk}/card/") == staff(200)


def test_staff_alone_change_a_card(everybody: dict[str, Client], source: Source) -> None:
    assert walk(everybody, "post", f"/desk/sources/{source.pk}/card/", **CARD) == staff(303)


def test_staff_alone_undo_it(everybody: dict[str, Client], source: Source) -> None:
    stroke = uuid4()
    by = make_curator("another@example.org")
    edit_card(source=source, card=CARD, by=by, stroke=stroke)
    assert walk(everybody, "post", f"/desk/sources/undo/{stroke}/") == staff(303)


def test_a_reader_s_attempt_changes_nothing(reader: Client, source: Source) -> None:
    reader.post(f"/desk/sources/{source.pk}/card/", CARD)
    assert card_of(source) == ("", "", "full", "")


def test_a_card_is_changed_and_changed_back(curator: Client, source: Source) -> None:
    answer = curator.post(f"/desk/sources/{source.pk}/card/", CARD)
    changed = card_of(source)
    undo(curator, answer)
    assert (changed, card_of(source)) == (
        (
            "https://mill.example.org/",
            "A weekly of four pages.",
            "excerpt",
            "By letter.\nFor courses.",
        ),
        ("", "", "full", ""),
    )


def test_the_same_card_again_changes_nothing(curator: Client, source: Source) -> None:
    curator.post(f"/desk/sources/{source.pk}/card/", CARD)
    answer = curator.post(f"/desk/sources/{source.pk}/card/", CARD)
    assert said(answer) == ("Nothing was changed.", "")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("homepage", "javascript:alert(1)"),
        ("homepage", "https://user@example.org/"),
        ("about", "x" * 401),
        ("rights", "everything"),
        ("permission", "x" * 2001),
    ],
)
def test_what_cannot_be_is_refused_and_stays_as_it_was_typed(
    curator: Client, source: Source, field: str, value: str
) -> None:
    answer = curator.post(f"/desk/sources/{source.pk}/card/", CARD | {field: value})
    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [field])
    assert card_of(source) == ("", "", "full", "")


def test_an_article_s_own_rights_are_set_at_the_desk(curator: Client) -> None:
    article = make_article()
    fields = {"title": "A", "posted_on": "03/04/2025", "visibility": "public", "language": "en"}
    rights = {"rights": "excerpt", "permission": "By phone."}
    answer = curator.post(f"/desk/articles/{article.pk}/", fields | rights)
    article.refresh_from_db()
    assert (article.is_excerpt, article.permission_note) == (True, "By phone.")
    undo(curator, answer)
    article.refresh_from_db()
    assert (article.is_excerpt, article.permission_note) == (False, "")


@pytest.mark.parametrize("address", ["0/card/", "undo/00000000-0000-4000-8000-000000000000/"])
def test_what_is_not_there_is_not_found(curator: Client, address: str) -> None:
    assert curator.post(f"/desk/sources/{address}").status_code == 404


def test_rights_are_set_while_an_article_is_brought_in(curator: Client) -> None:
    page = paste(curator, STORY)
    press(curator, page, "publish", e0_rights="excerpt", e0_permission="By phone.")
    article = Article.objects.get()
    assert (article.rights, article.permission) == ("excerpt", "By phone.")


def test_a_date_that_waits_keeps_its_rights_when_its_article_comes(curator: Client) -> None:
    make_waiting(date(2025, 3, 4), rights="excerpt", permission="By phone.")
    press(curator, paste(curator, STORY), "publish")
    article = Article.objects.get()
    kept = (article.is_waiting, article.rights, article.permission)
    assert kept == (False, "excerpt", "By phone.")
