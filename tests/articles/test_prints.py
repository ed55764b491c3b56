"""The prints of a text are written down when it is kept."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError

from apps.articles.actions import keep_text
from apps.articles.models import Article, Fingerprint
from apps.text.fingerprints import prints_of
from apps.text.parsing import read_plain
from tests.builders import make_article, make_waiting

pytestmark = pytest.mark.django_db
LINES = "Four people meet there after work.\nThey print a paper of four pages."


def written() -> list[tuple[int, int]]:
    return sorted(Fingerprint.objects.values_list("value", "words"))


def expected(article: Article) -> list[tuple[int, int]]:
    return sorted((each.value, each.words) for each in prints_of(article.revision.document))


def test_keeping_a_text_writes_its_prints() -> None:
    article = make_article()
    assert written() == expected(article)


def test_each_text_of_an_article_has_its_own() -> None:
    article = make_waiting()
    for text in (LINES, LINES.replace("four", "five")):
        keep_text(article=article, reading=read_plain(text))
    assert [each.fingerprints.count() for each in article.revisions.all()] == [2, 2]


def test_a_sentence_is_written_once_a_text() -> None:
    one = keep_text(article=make_waiting(), reading=read_plain(LINES)).fingerprints.first()
    with pytest.raises(IntegrityError):
        Fingerprint.objects.create(revision=one.revision, value=one.value, words=1)


def test_keeping_a_text_takes_a_fixed_number_of_queries(
    django_assert_num_queries: Callable[[int], Any],
) -> None:
    article, reading = make_waiting(), read_plain(LINES)
    with django_assert_num_queries(6):  # savepoint, count, text, prints, article, release
        keep_text(article=article, reading=reading)


def test_texts_kept_before_there_were_prints_get_theirs() -> None:
    article = make_article()
    Fingerprint.objects.all().delete()
    import_module("apps.articles.migrations.0003_fill_fingerprints").print_texts(apps, None)
    assert written() == expected(article)


def test_filling_in_prints_leaves_those_that_are_there() -> None:
    article = make_article()
    import_module("apps.articles.migrations.0003_fill_fingerprints").print_texts(apps, None)
    assert written() == expected(article)
