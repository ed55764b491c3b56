"""Cleaning again brings what was learnt since to articles that are kept already."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.cleaning.finding.test_memory import INVITES, cuts, post, put_back

pytestmark = pytest.mark.django_db


def run(*options: str) -> str:
    said = StringIO()
    call_command("reclean", *options, stdout=said)
    return said.getvalue().strip()


def test_older_articles_learn_from_newer_ones() -> None:
    first, *_rest = [post(number, INVITES) for number in range(3)]
    assert run() == "3 looked at again, 2 changed"
    assert cuts(first) == [(INVITES, True)]


def test_once_more_changes_nothing() -> None:
    for number in range(3):
        post(number, INVITES)
    run()
    assert run() == "3 looked at again, 0 changed"


def test_one_source_may_be_named() -> None:
    for number in range(3):
        post(number, INVITES)
    post(4, source="Another paper")
    assert run("--source", "Another paper") == "1 looked at again, 0 changed"


def test_a_source_that_is_not_there_is_said_so() -> None:
    with pytest.raises(CommandError, match="There is no source called Nobody"):
        run("--source", "Nobody")


def test_what_people_decided_stays() -> None:
    third = [post(number, INVITES) for number in range(3)][-1]
    put_back(third)
    run()
    assert cuts(third) == [(INVITES, False)]
