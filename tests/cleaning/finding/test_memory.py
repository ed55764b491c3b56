"""A source's other articles, and what staff decided in them, change how a text is cleaned."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.articles.actions import Details, keep_text
from apps.articles.models import Article
from apps.cleaning import actions
from apps.cleaning.finding.memory import memory_of
from apps.cleaning.models import Cut
from apps.intake.pipeline import take_in
from apps.text.blog_page import read_entry
from apps.text.boilerplate.memory import Memory
from apps.text.document import Span
from apps.text.parsing import read_plain
from tests.builders import make_curator, make_waiting

pytestmark = pytest.mark.django_db

INVITES = "You will find our bell ringers in the tower on Saturday, with lamps and warm soup."
TELLS = "The tower of the old mill is open on Saturday and the bell rings at noon."
SURE = "Follow us on Instagram and Mastodon"
PAPER = "The Mill Post"


def tale(number: int) -> list[str]:
    """Three paragraphs of a story that is told once."""
    return [
        f"Voyage {number} of the old ferry {what} on a {day} before the lamp in the bow went out."
        for what, day in (("began", "Monday"), ("went on", "Tuesday"), ("ended", "Friday"))
    ]


def post(number: int, *lines: str, source: str = PAPER, **details: Any) -> Article:
    """An article with a story of its own, and lines below it."""
    article = make_waiting(source=source, **details)
    revision = keep_text(article=article, reading=read_plain("\n".join([*tale(number), *lines])))
    actions.clean(revision)
    return article


def cuts(article: Article) -> list[tuple[str, bool]]:
    text = article.revision.document.text
    return [(each.span.of(text), each.stands) for each in article.revision.cuts.order_by("start")]


def again(article: Article) -> list[tuple[str, bool]]:
    actions.clean(article.revision)
    return cuts(article)


def by_hand(article: Article, words: str) -> None:
    start = article.revision.document.text.index(words)
    spans = [Span(start, start + len(words))]
    curator = make_curator(f"{uuid4()}@example.org")
    actions.take_out(revision=article.revision, spans=spans, by=curator, stroke=uuid4())


def put_back(article: Article) -> None:
    curator = make_curator(f"{uuid4()}@example.org")
    cut = article.revision.cuts.all()
    actions.decide(cuts=cut, stands=False, by=curator, stroke=uuid4())


def test_the_third_article_with_the_same_words_is_cleaned_of_them() -> None:
    found = [cuts(post(number, INVITES)) for number in range(3)]
    assert found == [[], [], [(INVITES, True)]]


def test_cleaning_again_brings_what_was_learnt_to_older_articles() -> None:
    first, *_others = [post(number, INVITES) for number in range(3)]
    assert again(first) == [(INVITES, True)]


def test_what_one_press_files_is_cleaned_as_the_desk_showed_it(stroke: UUID) -> None:
    lines = "\n".join([*tale(1), INVITES])
    entries = [
        read_entry(read_plain(lines.replace("ferry", name))) for name in ("cat", "cog", "kite")
    ]
    filed = [
        take_in(entry=each, details=Details(source=PAPER), by=None, stroke=stroke)
        for each in entries
    ]
    assert [cuts(each) for each in filed] == [[], [], []]
    assert again(filed[0]) == [(INVITES, True)]


def test_another_source_s_articles_say_nothing() -> None:
    for number in range(3):
        post(number, INVITES, source=f"Paper {number}")
    assert cuts(post(4, INVITES)) == []


def test_an_article_without_a_source_remembers_nothing() -> None:
    for number in range(3):
        post(number, INVITES, source="")
    assert cuts(post(4, INVITES, source="")) == []


def test_what_is_in_the_bin_is_forgotten() -> None:
    for number in range(3):
        post(number, INVITES, state="binned")
    assert cuts(post(4, INVITES)) == []


def test_former_texts_are_forgotten() -> None:
    for number in range(3):
        article = post(number, INVITES)
        keep_text(article=article, reading=read_plain("\n".join(tale(number))))
    assert cuts(post(4, INVITES)) == []


def test_what_staff_took_out_by_hand_is_taken_out_of_the_next_article() -> None:
    by_hand(post(1, TELLS), TELLS)
    assert cuts(post(2, TELLS)) == [(TELLS, True)]


def test_what_staff_took_out_and_put_back_again_stays() -> None:
    article = post(1, TELLS)
    by_hand(article, TELLS)
    put_back(article)
    assert cuts(post(2, TELLS)) == []


def test_what_staff_put_back_is_not_cut_again_for_recurring() -> None:
    third = [post(number, INVITES) for number in range(3)][-1]
    put_back(third)
    assert cuts(post(4, INVITES)) == []


@pytest.mark.parametrize(("times", "cut"), [(1, [(SURE, True)]), (2, [])])
def test_a_sure_leftover_is_cut_until_it_was_put_back_twice(
    times: int, cut: list[tuple[str, bool]]
) -> None:
    for number in range(times):
        put_back(post(number, SURE))
    assert cuts(post(9, SURE)) == cut


def test_a_decision_about_part_of_a_block_says_nothing_of_the_block() -> None:
    by_hand(post(1, TELLS), TELLS[:20])
    assert cuts(post(2, TELLS)) == []


def test_the_desk_s_first_look_knows_what_the_source_s_articles_say() -> None:
    for number in range(2):
        post(number, INVITES)
    document = read_plain("\n".join([*tale(3), INVITES])).document
    seen = memory_of(document, publisher=PAPER)
    assert (seen.articles, len(seen.places)) == (2, 1)


@pytest.mark.parametrize("articles", [1, 30])
@pytest.mark.parametrize(("decided", "queries"), [(False, 3), (True, 4)])
def test_remembering_takes_few_queries_however_many_articles(
    articles: int,
    decided: bool,
    queries: int,
    django_assert_num_queries: Callable[[int], Any],
) -> None:
    made = [post(number, TELLS) for number in range(articles)]
    if decided:
        by_hand(made[0], TELLS)
    document = read_plain(TELLS).document
    with django_assert_num_queries(queries):
        memory_of(document, publisher=PAPER)


def test_nothing_is_asked_where_there_is_no_source(
    django_assert_num_queries: Callable[[int], Any],
) -> None:
    with django_assert_num_queries(0):
        assert memory_of(read_plain(TELLS).document, publisher="") == Memory()


LINES = st.lists(st.sampled_from([INVITES, TELLS, SURE, "What to know", "Ada Field"]), max_size=4)


@given(posts=st.lists(LINES, min_size=1, max_size=5), decisions=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_cleaning_twice_is_cleaning_once_and_keeps_what_people_decided(
    posts: list[list[str]], decisions: st.DataObject
) -> None:
    with transaction.atomic():
        made = [post(number, *lines) for number, lines in enumerate(posts)]
        for cut in Cut.objects.all():
            if decisions.draw(st.booleans()):
                actions.decide(cuts=[cut], stands=False, by=None, stroke=uuid4())
        once = [again(article) for article in made]
        assert [again(article) for article in made] == once
        kept = Cut.objects.filter(decisions__isnull=False)
        assert not kept.filter(stands=True).exists()
        transaction.set_rollback(True)
