"""Workers crash, take too long, and meet: each thing is done once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.db import IntegrityError, connections, transaction
from django.utils import timezone

from apps.articles.models import Article, State
from apps.intake.arrivals import claims
from apps.intake.arrivals.actions import expect_file, expect_url
from apps.intake.arrivals.claims import MOST_CRASHES, TAKES_US_DOWN, hand_back
from apps.intake.arrivals.filing import NotFiled, file_as_it_is
from apps.intake.arrivals.models import LEASE, Arrival, Stage
from apps.intake.arrivals.stages import advance
from apps.intake.ticker import tick
from tests.builders import STORY
from tests.intake.websites import Website

LATER = LEASE + timedelta(seconds=1)


def waiting() -> Arrival:
    return expect_file(name="story.txt", data=STORY.encode(), by=None, hand_out=False)


@pytest.mark.django_db
def test_one_worker_alone_gets_a_claim() -> None:
    came = waiting()
    assert [claims.take(came.pk) is None for _worker in range(2)] == [False, True]


@pytest.mark.django_db(transaction=True)
def test_of_many_workers_at_once_one_does_it(website: Website) -> None:
    came = expect_url(url=f"{website.url}/story", by=None, hand_out=False)

    def work(_worker: int) -> None:
        try:
            advance(came.pk)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as workers:
        list(workers.map(work, range(8)))
    came.refresh_from_db()
    assert (came.stage, came.tries, website.asked.count("/story")) == ("ready", 1, 1)


@pytest.mark.django_db(transaction=True)
def test_of_many_who_expect_one_address_at_once_all_get_the_same() -> None:
    def expect(_person: int) -> int:
        try:
            return expect_url(url="https://example.org/a", by=None, hand_out=False).pk
        finally:
            connections.close_all()

    with ThreadPoolExecutor(8) as people:
        assert len(set(people.map(expect, range(8)))) == 1


@pytest.mark.django_db(transaction=True)
def test_of_many_who_file_it_at_once_one_does() -> None:
    came = waiting()
    advance(came.pk)
    came.refresh_from_db()

    def file(_person: int) -> int:
        try:
            filed = file_as_it_is(came, by=None, stroke=uuid4(), state=State.DRAFT)
        except NotFiled:
            return 0
        finally:
            connections.close_all()
        return len(filed.all)

    with ThreadPoolExecutor(4) as people:
        assert sorted(people.map(file, range(4))) == [0, 0, 0, 1]
    assert Article.objects.count() == 1


@pytest.mark.django_db
def test_what_a_crashed_worker_left_is_taken_up_again() -> None:
    came = waiting()
    claims.take(came.pk)
    assert tick() == 0
    with time_machine.travel(timezone.now() + LATER):
        assert tick() == 1
    came.refresh_from_db()
    assert (came.stage, came.tries) == ("ready", 2)


@pytest.mark.django_db
def test_what_takes_down_every_worker_is_given_up_with_a_sentence() -> None:
    came, now = waiting(), timezone.now()
    for crash in range(1, MOST_CRASHES + 1):
        assert claims.take(came.pk) is not None
        with time_machine.travel(now + crash * LATER):
            tick_only = hand_back(Arrival.objects.left_lying(timezone.now()).get())
            assert tick_only is (crash < MOST_CRASHES)
    came.refresh_from_db()
    assert (came.stage, came.trouble, came.next_try_at) == ("failed", TAKES_US_DOWN, None)


@pytest.mark.django_db
def test_a_worker_whose_lease_is_over_writes_nothing() -> None:
    came = waiting()
    slow = claims.take(came.pk)
    with time_machine.travel(timezone.now() + LATER):
        advance(came.pk)
    assert slow is not None
    with pytest.raises(claims.ClaimLost):
        claims.fail(slow, message="Too late", values={})
    came.refresh_from_db()
    assert (came.stage, came.trouble) == ("ready", "")


@pytest.mark.django_db
def test_what_nobody_took_up_is_handed_out_after_a_while() -> None:
    waiting()
    assert tick() == 0
    with time_machine.travel(timezone.now() + timedelta(minutes=3)):
        assert (tick(), Arrival.objects.get().stage) == (1, "ready")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "impossible",
    [
        {"stage": "lost"},
        {"way": "pigeon"},
        {"stage": Stage.FETCHING},
        {"stage": Stage.FAILED},
        {"stage": Stage.READY},
        {"stage": Stage.FILED},
    ],
)
def test_the_database_refuses_what_cannot_be(impossible: dict[str, str]) -> None:
    came = waiting()
    with pytest.raises(IntegrityError), transaction.atomic():
        Arrival.objects.filter(pk=came.pk).update(**impossible)
