"""How much of an article readers get: its source's rule, its own, and changing either."""

from uuid import UUID, uuid4

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError

from apps.articles.actions import Details, edit, undo
from apps.articles.cards import edit_card, undo_card
from apps.articles.models import Article, CardEdit, Source
from tests.builders import make_article, make_curator, make_keeper, make_reader

pytestmark = pytest.mark.django_db

CARD = {"homepage": "", "about": "A weekly.", "rights": "excerpt", "permission": "By letter."}
PERSONAS = {
    "visitor": (AnonymousUser, False),
    "reader": (make_reader, False),
    "curator": (make_curator, True),
    "keeper": (make_keeper, True),
}


@pytest.fixture
def source() -> Source:
    return make_article().source


@pytest.mark.parametrize(
    ("of_source", "own", "excerpt"),
    [
        ("full", "", False),
        ("excerpt", "", True),
        ("full", "excerpt", True),
        ("excerpt", "full", False),
    ],
)
def test_an_article_s_own_rights_come_before_its_source_s(
    of_source: str, own: str, excerpt: bool
) -> None:
    article = Article(source=Source(rights=of_source), rights=own)
    assert article.is_excerpt is excerpt


def test_an_article_without_a_source_is_given_whole() -> None:
    assert Article().is_excerpt is False


@pytest.mark.parametrize("persona", PERSONAS)
def test_staff_alone_get_the_whole_of_an_excerpt(persona: str) -> None:
    make, whole = PERSONAS[persona]
    assert make_article(rights="excerpt").is_whole_for(make()) is whole


def test_the_article_s_permission_comes_before_its_source_s() -> None:
    source = Source(permission="By letter.")
    notes = [Article(source=source, permission=own).permission_note for own in ("", "By phone.")]
    assert notes == ["By letter.", "By phone."]


@pytest.mark.parametrize("model", [Article, Source])
def test_the_database_refuses_rights_we_do_not_know(
    model: type[Article] | type[Source], source: Source
) -> None:
    with pytest.raises(IntegrityError):
        model.objects.update(rights="everything")


def test_rights_are_changed_and_changed_back(stroke: UUID) -> None:
    article, by = make_article(), make_curator()
    details = Details(rights="excerpt", permission="By phone.")
    edit(article=article, details=details, by=by, stroke=stroke)
    changed = Article.objects.values_list("rights", "permission").get()
    undo(stroke=stroke)
    back = Article.objects.values_list("rights", "permission").get()
    assert (changed, back) == (("excerpt", "By phone."), ("", ""))


def card(source: Source) -> tuple[str, str, str]:
    source.refresh_from_db()
    return source.about, source.rights, source.permission


def test_a_card_is_changed_and_changed_back(source: Source, stroke: UUID) -> None:
    edit_card(source=source, card=CARD, by=make_curator(), stroke=stroke)
    changed = card(source)
    undo_card(stroke=stroke)
    assert (changed, card(source)) == (("A weekly.", "excerpt", "By letter."), ("", "full", ""))


def test_a_card_that_says_the_same_is_not_logged(source: Source, stroke: UUID) -> None:
    edit_card(source=source, card=CARD, by=make_curator(), stroke=stroke)
    assert edit_card(source=source, card=CARD, by=None, stroke=uuid4()) is False
    assert CardEdit.objects.count() == 1


def test_undoing_a_card_leaves_what_somebody_changed_since(source: Source, stroke: UUID) -> None:
    edit_card(source=source, card=CARD, by=make_curator(), stroke=stroke)
    edit_card(source=source, card=CARD | {"about": "A daily."}, by=None, stroke=uuid4())
    undo_card(stroke=stroke)
    assert card(source) == ("A daily.", "full", "")
