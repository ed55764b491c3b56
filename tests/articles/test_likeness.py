"""When two texts are the same story, and when they only share what their source adds to all."""

from collections.abc import Callable
from typing import Any

import pytest

from apps.articles.actions import keep_text
from apps.articles.likeness import MANY, Longer, most_alike
from apps.articles.models import Article
from apps.text.document import Block, Document
from apps.text.parsing import read_plain
from apps.text.parsing.html import read_html
from tests.builders import SEED, STORY, cuts_of, make_article, make_seed_article, make_waiting

pytestmark = pytest.mark.django_db

TALE = [
    f"On {day} the old machine in the cellar printed {count} sheets before the lamp went out."
    for count, day in enumerate(("Monday", "Tuesday", "Thursday", "Friday", "Saturday"), start=40)
]
OTHER = [
    f"The {what} was built by hand in a shed behind the station, said its owner on {day}."
    for what, day in (("boat", "Monday"), ("kite", "Sunday"), ("clock", "Friday"))
]


def document(*lines: str) -> Document:
    return Document(tuple(map(Block, lines)))


def stored(*lines: str, **details: Any) -> Article:
    article = make_waiting(**details)
    keep_text(article=article, reading=read_plain("\n".join(lines)))
    return article


def likeness(*lines: str) -> tuple[Article, float, Longer] | None:
    found = most_alike(document(*lines))
    return (found.article, round(found.share, 2), found.longer) if found else None


def test_the_same_text_is_wholly_alike() -> None:
    assert likeness(*TALE) is None
    assert (stored(*TALE), 1.0, Longer.NEITHER) == likeness(*TALE)


def test_a_paragraph_more_makes_a_text_longer_and_no_less_alike() -> None:
    article = stored(*TALE)
    assert likeness(*TALE, OTHER[0]) == (article, 1.0, Longer.THIS)


def test_a_text_may_be_the_shorter_one() -> None:
    article = stored(*TALE)
    assert likeness(*TALE[:3]) == (article, 1.0, Longer.OTHER)


def test_edited_sentences_are_taken_off_the_share() -> None:
    article = stored(*TALE)
    edited = [TALE[0].replace("lamp", "light"), *TALE[1:]]
    assert likeness(*edited) == (article, 0.8, Longer.NEITHER)


def test_a_text_rewritten_for_the_most_part_is_another() -> None:
    stored(*TALE)
    rewritten = [line.replace("lamp", "light") for line in TALE[:3]]
    assert likeness(*rewritten, *TALE[3:]) is None


@pytest.mark.parametrize("between", [" ", "\n\n", "\r\n", "\n \n"])
def test_other_line_breaks_leave_a_text_the_same(between: str) -> None:
    article = stored(*TALE)
    pasted = read_plain(between.join(TALE)).document
    assert most_alike(pasted).article == article


def test_a_page_s_html_is_like_the_text_pasted_from_it() -> None:
    article = make_seed_article()
    body = article.revision.document.text.split("\n")[5:]
    paragraphs = "".join(f"<p>{line}</p>" for line in body)
    page = read_html(f"<html><body><article><h1>Elon</h1>{paragraphs}</article></body></html>")
    found = most_alike(page.document)
    assert (found.article, found.share > 0.9) == (article, True)


def test_an_appeal_that_stands_below_both_does_not_make_two_articles_alike() -> None:
    article = make_seed_article()
    appeal = cuts_of(article)[-1]
    lines = appeal.span.of(article.revision.document.text).split("\n")
    assert (appeal.words, likeness(*TALE, *lines)) == (394, None)


def test_what_stands_in_many_articles_does_not_count() -> None:
    for n in range(MANY):
        stored(*OTHER, f"This is the number {n} of its kind and about something else.")
    assert likeness(*OTHER) is None


def test_what_stands_in_a_few_articles_does() -> None:
    for n in range(MANY - 1):
        stored(*OTHER, f"This is the number {n} of its kind and about something else.")
    assert likeness(*OTHER) is not None


def test_the_former_texts_of_an_article_do_not_make_a_sentence_common() -> None:
    article = make_waiting()
    for n in range(MANY + 1):
        keep_text(article=article, reading=read_plain("\n".join([*TALE, f"Version {n} of it."])))
    assert likeness(*TALE)[0] == article


def test_a_former_text_is_not_found() -> None:
    article = stored(*TALE)
    keep_text(article=article, reading=read_plain("\n".join(OTHER)))
    assert likeness(*TALE) is None


def test_what_is_in_the_bin_is_not_found() -> None:
    stored(*TALE, state="binned")
    assert likeness(*TALE) is None


@pytest.mark.parametrize("note", ["No post today.", "No post today. See you tomorrow.", "Hello"])
def test_short_notes_are_not_alike(note: str) -> None:
    stored(note)
    assert likeness(note) is None


def test_a_translation_is_not_found() -> None:
    stored(*TALE)
    assert likeness("Am Montag druckte die alte Maschine im Keller vierzig Bögen.") is None


@pytest.mark.parametrize("text", ["", " ", "—"])
def test_an_empty_text_is_like_nothing(text: str) -> None:
    stored("")
    assert likeness(text) is None


def test_it_may_look_among_some_articles_only() -> None:
    one, _two = stored(*TALE), stored(*TALE)
    found = most_alike(document(*TALE), among=Article.objects.filter(pk=one.pk))
    assert found.article == one


def test_an_article_is_not_compared_with_itself() -> None:
    article = stored(*TALE)
    assert most_alike(document(*TALE), besides=article) is None


def test_the_likest_is_chosen() -> None:
    stored(*TALE[:2], *OTHER[:1])
    whole = stored(*TALE[:3])
    assert likeness(*TALE)[0] == whole


@pytest.mark.parametrize("articles", [1, 30])
def test_three_queries_however_many_articles(
    articles: int, django_assert_num_queries: Callable[[int], Any]
) -> None:
    for n in range(articles):
        make_article(text=STORY.replace("four people", f"{n} people"))
    stored(*TALE)
    with django_assert_num_queries(3):
        most_alike(document(*TALE))


def test_an_article_taken_in_twice_is_found() -> None:
    first = make_seed_article()
    second = make_article(text=SEED)
    found = most_alike(second.revision.document, besides=second)
    assert (found.article, found.share) == (first, 1.0)
