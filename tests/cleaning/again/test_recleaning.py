"""Kinds that stay, and cleaning everything again: nobody's decision moves, and all can go back."""

from uuid import uuid4

import pytest
from django.core.management import call_command
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning import actions
from apps.cleaning.again import recleaning
from apps.cleaning.again.recleaning import go_on, mark_all, waiting
from apps.cleaning.models import Cut, Decision
from apps.cleaning.rules import actions as rules
from apps.cleaning.rules.actions import set_tastes
from apps.cleaning.rules.policy import staying_kinds
from tests.builders import STORY, cuts_of, make_article, make_curator, make_seed_article
from tests.cleaning.rules.ruling import make_rule, source_of, standing, sums

pytestmark = pytest.mark.django_db

SOCIAL = "For more Guardian journalism follow this channel"


@pytest.fixture
def curator() -> User:
    return make_curator()


@pytest.fixture
def article() -> Article:
    return make_article()


def choose(by: User, source: object = None, **stays: bool | None) -> int:
    changed = set_tastes(source=source, stays=stays, by=by, stroke=uuid4())  # type: ignore[arg-type]
    go_on()
    return changed


def test_a_kind_that_stays_is_not_taken_out(article: Article, curator: User) -> None:
    choose(curator, social=True)
    assert (standing(article), sums(article)[1:]) == ([], (0, 0))


def test_it_is_kept_by_the_switch_and_not_by_a_decision(article: Article, curator: User) -> None:
    choose(curator, social=True)
    cut = Cut.objects.get()
    why = cut.why(article.revision.document.text)[-1]
    assert (cut.stands, Decision.objects.count(), why) == (
        False,
        0,
        "Passages of this kind stay: a switch of the site or of this source says so.",
    )


def test_what_a_person_took_out_is_not_said_to_stay(article: Article, curator: User) -> None:
    choose(curator, social=True)
    actions.decide(cuts=cuts_of(article), stands=True, by=curator, stroke=uuid4())
    assert len(cuts_of(article)[0].why(article.revision.document.text)) == 1


def test_flipping_a_switch_back_gives_the_former_state(article: Article, curator: User) -> None:
    before = list(Cut.objects.values())
    choose(curator, social=True)
    choose(curator, social=False)
    assert list(Cut.objects.values()) == before


def test_a_source_may_be_of_another_mind_than_the_site(article: Article, curator: User) -> None:
    other = make_article(text=STORY.replace("The Mill Post", "The Hill Post"))
    choose(curator, social=True)
    choose(curator, source_of(article), social=False)
    assert (standing(article), standing(other)) == ([SOCIAL], [])


def test_a_source_goes_back_to_the_site(article: Article, curator: User) -> None:
    choose(curator, source_of(article), social=True)
    choose(curator, source_of(article), social=None)
    assert (standing(article), staying_kinds(source_of(article))) == ([SOCIAL], frozenset())


def test_a_rule_takes_out_what_its_kind_would_let_stay(article: Article, curator: User) -> None:
    choose(curator, social=True)
    make_rule(source_of(article), SOCIAL, "passage", kind="social")
    assert standing(article) == [SOCIAL]


def test_a_decision_is_not_moved_by_a_switch(article: Article, curator: User) -> None:
    actions.decide(cuts=cuts_of(article), stands=False, by=curator, stroke=uuid4())
    actions.decide(cuts=cuts_of(article), stands=True, by=curator, stroke=uuid4())
    choose(curator, social=True)
    assert standing(article) == [SOCIAL]


def test_undoing_a_switch_gives_the_former_state(article: Article, curator: User) -> None:
    before, stroke = list(Cut.objects.values()), uuid4()
    set_tastes(source=None, stays={"social": True}, by=curator, stroke=stroke)
    go_on()
    rules.undo(stroke=stroke)
    go_on()
    assert list(Cut.objects.values()) == before


def test_what_is_so_already_is_no_change(article: Article, curator: User) -> None:
    assert choose(curator, social=False, bio=False) == 0


def test_cleaning_everything_again_changes_nothing_twice(article: Article) -> None:
    make_seed_article()
    before = list(Cut.objects.values())
    mark_all()
    progress = go_on(seconds=None)
    assert (progress.done, progress.changed, list(Cut.objects.values())) == (2, 0, before)


def test_what_does_not_fit_into_the_time_waits(article: Article) -> None:
    make_seed_article()
    mark_all()
    first = go_on(seconds=0)
    second = go_on(seconds=0)
    assert ((first.done, first.left), second.left, waiting().count()) == ((1, 1), 0, 0)


def test_a_rule_made_while_others_are_cleaned_is_not_lost(article: Article) -> None:
    later = make_article(text=STORY.replace("03/04/2025", "03/05/2025"))
    mark_all()
    keys = list(waiting().order_by("pk").values_list("revision", flat=True))
    cleaning = recleaning._renewed(keys)
    next(cleaning)
    make_rule(source_of(article))
    assert (list(cleaning), len(standing(article)), len(standing(later))) == ([False], 2, 2)


def test_only_the_articles_of_a_source_are_cleaned_for_it(article: Article) -> None:
    make_seed_article()
    assert mark_all(source_of(article)) == 1


def test_the_command_says_what_it_did(article: Article, capsys: pytest.CaptureFixture[str]) -> None:
    Cut.objects.all().delete()
    call_command("reclean")
    assert capsys.readouterr().out == "1 looked at again, 1 changed\n"


class Whatever(TestCase):
    """A decision outlives any run of rules, switches and cleanings."""

    @given(
        st.lists(
            st.sampled_from(["rule", "keep", "words", "off", "taste", "untaste", "clean"]),
            max_size=5,
        ),
        st.integers(0, 2),
    )
    @hypothesis_settings(max_examples=12)
    def test_what_was_decided_stays(self, steps: list[str], number: int) -> None:
        by, article = make_curator(), make_seed_article()
        cut = cuts_of(article)[number]
        actions.decide(cuts=[cut], stands=False, by=by, stroke=uuid4())
        words = cut.span.of(article.revision.document.text)
        for step in steps:
            _take(step, article, words, by)
        assert Cut.objects.get(pk=cut.pk).stands is False
        out = [each.span for each in cuts_of(article) if each.stands]
        assert not any(span.overlaps(cut.span) for span in out)


def _take(step: str, article: Article, words: str, by: User) -> None:
    source = source_of(article)
    line = words.split("\n", maxsplit=1)[0]
    known = source.rules.kept().first()
    if step == "clean":
        mark_all()
    elif step in ("taste", "untaste"):
        stays = dict.fromkeys(["social", "fundraising", "live-link"], step == "taste")
        set_tastes(source=source, stays=stays, by=by, stroke=uuid4())
    elif step == "off" and known:
        rules.switch_rule(rule=known, is_on=not known.is_on, by=by, stroke=uuid4())
    elif step in ("rule", "keep", "words") and not known:
        way = "words" if step == "words" else "begins"
        make_rule(source, line, way, effect="keep" if step == "keep" else "take-out")
    go_on(seconds=None)
