"""Where a reader stopped, kept as they read."""

import pytest
from django.db import IntegrityError
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.cleaning.layout.reading_order import Passage, flow_of
from apps.reader.models import ReadingPosition
from tests.builders import make_article, make_seed_article, make_waiting
from tests.conftest import PersonClient

pytestmark = pytest.mark.django_db


def passages_of(article: Article) -> list[Passage]:
    return [item for item in flow_of(article.revision) if isinstance(item, Passage)]


def stop_at(client: Client, article: Article, passage: str) -> HttpResponse:
    return client.post(f"/articles/{article.pk}/place/", {"passage": passage})


def test_those_who_are_signed_in_have_a_place(everybody: dict[str, Client]) -> None:
    article = make_article()
    key = passages_of(article)[0].key
    found = {name: stop_at(client, article, key).status_code for name, client in everybody.items()}
    assert found == {"visitor": 303, "reader": 204, "stranger": 204, "curator": 204, "keeper": 204}


@pytest.mark.parametrize("details", [{"visibility": "staff"}, {"state": "draft"}])
def test_nobody_has_a_place_in_what_they_may_not_read(
    reader: Client, details: dict[str, str]
) -> None:
    article = make_article(**details)
    answer = stop_at(reader, article, passages_of(article)[0].key)
    assert (answer.status_code, ReadingPosition.objects.count()) == (404, 0)


@pytest.mark.parametrize("passage", ["", "nowhere", "\x00", "a" * 5000])
def test_a_passage_that_is_not_there_is_refused(reader: Client, passage: str) -> None:
    assert stop_at(reader, make_article(), passage).status_code == 400


def test_a_date_that_waits_has_no_place(reader: Client) -> None:
    assert stop_at(reader, make_waiting(), "a").status_code == 400


def test_the_place_is_kept_with_what_is_left_to_read(reader: PersonClient) -> None:
    article = make_seed_article()
    third = passages_of(article)[2]
    stop_at(reader, article, third.key)
    here = ReadingPosition.objects.get()
    left = sum(passage.words for passage in passages_of(article)[2:])
    assert (here.reader, here.passage, here.number, here.words_left) == (
        reader.person,
        third.key,
        3,
        left,
    )


def test_the_last_passage_means_that_it_was_read(reader: Client) -> None:
    article = make_article()
    stop_at(reader, article, passages_of(article)[-1].key)
    assert ReadingPosition.objects.get().is_finished


def test_a_later_place_takes_the_place_of_the_former(reader: Client) -> None:
    article = make_article()
    for passage in passages_of(article)[:2]:
        stop_at(reader, article, passage.key)
    assert ReadingPosition.objects.get().number == 2


def test_each_reader_has_a_place_of_their_own(reader: Client, stranger: Client) -> None:
    article = make_article()
    for client, passage in zip((reader, stranger), passages_of(article), strict=False):
        stop_at(client, article, passage.key)
    numbers = ReadingPosition.objects.order_by("reader__email").values_list("number", flat=True)
    assert list(numbers) == [1, 2]


def test_a_reader_has_one_place_in_an_article(reader: PersonClient) -> None:
    place = {"reader": reader.person, "article": make_article(), "passage": "a"}
    ReadingPosition.objects.create(**place, number=1, words_left=1)
    with pytest.raises(IntegrityError):
        ReadingPosition.objects.create(**place, number=2, words_left=1)


def test_a_visit_keeps_no_place(reader: Client) -> None:
    assert reader.get(f"/articles/{make_article().pk}/place/").status_code == 405
