"""A preview says what saving would do, to the passage, and names what there is to worry about."""

from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.articles.models import Article
from apps.cleaning import actions
from apps.cleaning.models import Cut
from apps.cleaning.rules.concerns import CONCERNS, Concern, Touched
from apps.cleaning.rules.drafts import RuleDraft
from apps.cleaning.rules.effects import SHOWN, Effect, effect_of
from tests.builders import STORY, make_article, make_curator
from tests.cleaning.rules.ruling import CALL, make_rule, source_of, standing

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article()


def effect(article: Article, words: str = CALL, way: str = "begins", **more: Any) -> Effect:
    source = source_of(article)
    concerns = more.pop("concerns", CONCERNS)
    rule = RuleDraft(words, way, **more).as_rule(source)
    return effect_of([rule], source=source, concerns=concerns)


def test_it_counts_articles_passages_and_words(article: Article) -> None:
    make_article(text=STORY.replace("03/04/2025", "03/05/2025"))
    found = effect(article)
    assert (found.stored, found.articles, found.passages, found.words_out) == (2, 2, 2, 40)


def test_it_shows_a_passage_in_its_place(article: Article) -> None:
    example = effect(article, "has set the type", "words").examples[0]
    assert (example.article, example.words, example.is_whole) == (
        article,
        "has set the type",
        False,
    )
    assert (example.before[-14:], example.after[:13]) == ("Ada Field, who", "for the paper")


def test_nothing_is_saved_by_looking(article: Article) -> None:
    before = list(Cut.objects.values())
    effect(article)
    assert list(Cut.objects.values()) == before


@pytest.mark.parametrize(
    ("words", "way", "effect_"),
    [
        (CALL, "begins", "take-out"),
        ("has set the type for", "words", "take-out"),
        ("For more Guardian journalism", "begins", "keep"),
        ("They print a paper of four pages", "contains", "keep"),
    ],
)
def test_saving_does_what_the_preview_said(
    article: Article, words: str, way: str, effect_: str
) -> None:
    before = standing(article)
    found = effect(article, words, way, effect=effect_)
    make_rule(source_of(article), words, way, effect=effect_)
    changed = set(before) ^ set(standing(article))
    assert {each.words for each in found.examples} == changed


def test_what_is_out_already_is_not_counted(article: Article) -> None:
    found = effect(article, "For more Guardian journalism")
    assert (found.articles, found.passages) == (0, 0)


def test_it_warns_of_what_somebody_put_back_and_leaves_it(article: Article) -> None:
    actions.decide(cuts=[Cut.objects.get()], stands=False, by=make_curator(), stroke=uuid4())
    found = effect(article, "For more Guardian journalism")
    assert (found.passages, found.worries) == (
        0,
        ["In 1 article somebody put such a passage back. There it stays."],
    )


def test_what_somebody_took_out_is_named_and_not_counted(article: Article) -> None:
    span = article.revision.document.spans[-2]
    actions.take_out(revision=article.revision, spans=[span], by=make_curator(), stroke=uuid4())
    found = effect(article)
    assert (found.passages, found.decided, found.worries) == (0, 1, [])


def test_it_warns_of_quotations(article: Article) -> None:
    quoted = STORY.replace("Nobody is paid for it, said", "“Nobody is paid for it,” said")
    make_article(text=quoted.replace("03/04/2025", "03/05/2025"))
    found = effect(article, "has set the type for the paper", "contains")
    assert found.worries[0] == (
        "In 1 article it would take out words that somebody is quoted with."
    )


def test_it_warns_of_a_large_part_of_an_article(article: Article) -> None:
    found = effect(article)
    assert found.worries == ["In 1 article it would take out more than a fifth of what is kept."]


def test_a_higher_room_may_have_concerns_of_its_own(article: Article) -> None:
    def marked(touched: Any) -> list[int]:
        return [each.revision.pk for each in touched if isinstance(each, Touched)]

    mine = Concern("Marked by readers", lambda count: f"{count} marked", marked)
    found = effect(article, concerns=[mine])
    assert (found.worries, found.examples[0].labels) == (["1 marked"], ("Marked by readers",))


def test_the_rewritten_rule_gives_back_what_it_no_longer_means(article: Article) -> None:
    rule = make_rule(source_of(article))
    draft = RuleDraft("They print a paper", "begins").as_rule(rule.source)
    found = effect_of([draft], source=rule.source, instead_of=[rule])
    assert [(each.words[:11], each.comes_back) for each in found.examples] == [
        ("They print ", False),
        ("Nobody is p", True),
    ]


def test_many_passages_are_counted_and_few_are_shown(article: Article) -> None:
    for day in range(1, SHOWN + 3):
        make_article(text=STORY.replace("03/04/2025", f"04/{day:02}/2025"))
    found = effect(article)
    assert (found.passages, len(found.examples), found.more) == (SHOWN + 3, SHOWN, 3)


def test_the_queries_do_not_grow_with_the_articles(article: Article) -> None:
    with CaptureQueriesContext(connection) as one:
        effect(article)
    for day in range(1, 30):
        make_article(text=STORY.replace("03/04/2025", f"04/{day:02}/2025"))
    with CaptureQueriesContext(connection) as thirty:
        effect(article)
    assert len(thirty) == len(one)
