"""Rules of a source: they take out and keep, a person goes before them, and all can be undone."""

from uuid import UUID, uuid4

import pytest

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning import actions
from apps.cleaning.again.recleaning import go_on, waiting
from apps.cleaning.models import Cut, Rule, RuleEdit
from apps.cleaning.rules import actions as rules
from apps.cleaning.rules.drafts import RuleDraft, RuleTrouble
from apps.text.boilerplate.verdicts import Leftover
from tests.builders import STORY, make_article, make_curator
from tests.cleaning.rules.ruling import CALL, make_rule, source_of, standing, sums

pytestmark = pytest.mark.django_db

CHANNEL = "For more Guardian journalism follow this channel"
PAID = f"{CALL}, said Ada Field, who has set the type for the paper for thirty years now."


@pytest.fixture
def curator() -> User:
    return make_curator()


@pytest.fixture
def article() -> Article:
    return make_article()


def test_a_rule_takes_out_what_it_means(article: Article) -> None:
    make_rule(source_of(article))
    assert standing(article) == [CHANNEL, PAID]


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("passage", PAID.upper()),
        ("begins", "nobody  is PAID for it"),
        ("contains", "has set the type for the paper"),
    ],
)
def test_each_way_takes_out_the_whole_passage(article: Article, way: str, words: str) -> None:
    make_rule(source_of(article), words, way)
    assert standing(article) == [CHANNEL, PAID]


def test_words_go_alone_out_of_their_passage(article: Article) -> None:
    make_rule(source_of(article), "said Ada Field, who", "words")
    assert standing(article) == [CHANNEL, "said Ada Field, who"]


def test_a_rule_counts_as_the_kind_that_it_says(article: Article) -> None:
    rule = make_rule(source_of(article), kind=Leftover.BIO.value)
    assert list(rule.cuts.values_list("kind", "stands")) == [("bio", True)]


def test_its_reason_quotes_the_words_that_it_found(article: Article) -> None:
    rule = make_rule(source_of(article))
    cut = rule.cuts.get()
    assert cut.why(article.revision.document.text) == [
        f"A rule of this source: it takes out what begins with “{CALL}”."
    ]


def test_a_rule_keeps_what_the_cleaner_takes(article: Article) -> None:
    rule = make_rule(source_of(article), CHANNEL, "passage", effect="keep")
    assert (standing(article), list(rule.cuts.values_list("stands", flat=True))) == ([], [False])


def test_keeping_goes_before_taking_out(article: Article) -> None:
    make_rule(source_of(article))
    make_rule(source_of(article), "has set the type for", "contains", effect="keep")
    assert standing(article) == [CHANNEL]


def test_other_sources_are_left_alone(article: Article) -> None:
    other = make_article(text=STORY.replace("The Mill Post", "The Hill Post"))
    make_rule(source_of(article))
    assert standing(other) == [CHANNEL]


def test_a_new_article_is_cleaned_by_the_rules_of_its_source(article: Article) -> None:
    make_rule(source_of(article))
    later = make_article(text=STORY.replace("03/04/2025", "03/05/2025"))
    assert standing(later) == [CHANNEL, PAID]


def test_what_a_person_put_back_stays_through_rules(
    article: Article, curator: User, stroke: UUID
) -> None:
    rule = make_rule(source_of(article))
    actions.decide(cuts=rule.cuts.all(), stands=False, by=curator, stroke=stroke)
    rules.switch_rule(rule=rule, is_on=False, by=curator, stroke=uuid4())
    rules.switch_rule(rule=rule, is_on=True, by=curator, stroke=uuid4())
    go_on()
    assert standing(article) == [CHANNEL]


def test_a_rule_goes_around_what_a_person_took_out(
    article: Article, curator: User, stroke: UUID
) -> None:
    document = article.revision.document
    block = document.spans[-2]
    actions.take_out(
        revision=article.revision,
        spans=[type(block)(block.start, block.start + len(CALL))],
        by=curator,
        stroke=stroke,
    )
    make_rule(source_of(article))
    assert standing(article) == [CHANNEL, CALL, PAID.removeprefix(CALL)]


def test_switching_a_rule_off_and_on_gives_the_same_again(article: Article, curator: User) -> None:
    rule = make_rule(source_of(article))
    before = sums(article)
    rules.switch_rule(rule=rule, is_on=False, by=curator, stroke=uuid4())
    go_on()
    off = standing(article)
    rules.switch_rule(rule=rule, is_on=True, by=curator, stroke=uuid4())
    go_on()
    assert (off, sums(article)) == ([CHANNEL], before)


def test_undoing_a_new_rule_takes_its_cuts_back(article: Article, stroke: UUID) -> None:
    before = list(Cut.objects.values())
    draft = RuleDraft(CALL, "begins")
    rules.save_rule(source=source_of(article), draft=draft, by=None, stroke=stroke)
    go_on()
    undone = rules.undo(stroke=stroke)
    go_on()
    assert (undone, list(Cut.objects.values()), Rule.objects.kept().count()) == (1, before, 0)


def test_undoing_twice_is_as_good_as_once(article: Article, stroke: UUID) -> None:
    draft = RuleDraft(CALL, "begins")
    rules.save_rule(source=source_of(article), draft=draft, by=None, stroke=stroke)
    assert (rules.undo(stroke=stroke), rules.undo(stroke=stroke)) == (1, 0)


def test_undoing_leaves_a_newer_change_alone(article: Article, curator: User, stroke: UUID) -> None:
    rule = make_rule(source_of(article))
    draft = RuleDraft(CALL + ", said", "begins")
    rules.save_rule(source=rule.source, draft=draft, by=curator, stroke=stroke, rule=rule)
    newer = RuleDraft(CALL + ", said Ada", "begins")
    rules.save_rule(source=rule.source, draft=newer, by=curator, stroke=uuid4(), rule=rule)
    assert (rules.undo(stroke=stroke), Rule.objects.get().words) == (0, newer.words)


def test_a_removed_rule_does_not_come_back_beside_its_like(article: Article, curator: User) -> None:
    rule, removal = make_rule(source_of(article)), uuid4()
    rules.remove_rule(rule=rule, by=curator, stroke=removal)
    make_rule(source_of(article))
    assert (rules.undo(stroke=removal), Rule.objects.kept().count()) == (0, 1)


def test_every_change_is_logged(article: Article, curator: User, stroke: UUID) -> None:
    rule = make_rule(source_of(article))
    rules.switch_rule(rule=rule, is_on=False, by=curator, stroke=stroke)
    logged = RuleEdit.objects.filter(stroke=stroke).values_list("rule", "after", "made_by")
    assert list(logged) == [(rule.pk, {"is_on": False}, curator.pk)]


def test_only_texts_that_a_rule_means_are_cleaned_again(article: Article) -> None:
    make_article(text=STORY.replace(PAID, "The paper is printed on the first floor of a mill."))
    draft = RuleDraft(CALL, "begins")
    rules.save_rule(source=source_of(article), draft=draft, by=None, stroke=uuid4())
    assert [each.revision_id for each in waiting()] == [article.revision_id]


@pytest.mark.parametrize(
    ("way", "words"),
    [("passage", "ad"), ("begins", "Read on"), ("contains", "the paper"), ("words", "of it")],
)
def test_words_that_stand_anywhere_are_refused(article: Article, way: str, words: str) -> None:
    with pytest.raises(RuleTrouble, match="too few to go by"):
        make_rule(source_of(article), words, way)


def test_the_same_words_are_one_rule(article: Article) -> None:
    make_rule(source_of(article), "Follow us on – “the” channel")
    with pytest.raises(RuleTrouble, match="already"):
        make_rule(source_of(article), 'follow  us on - "The" channel')
