"""The command that brings what was learnt since to articles that are kept already."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.cleaning.test_memory import INVITES, cuts, post, put_back

pytestmark = pytest.mark.django_db


def run(*options: str) -> str:
    said = StringIO()
    call_command("clean_again", *options, stdout=said)
    return said.getvalue().strip()


def test_older_articles_learn_from_newer_ones() -> None:
    first, *_rest = [post(number, INVITES) for number in range(3)]
    assert run() == "Looked at: 3. Changed: 2."
    assert cuts(first) == [(INVITES, True)]


def test_once_more_changes_nothing() -> None:
    for number in range(3):
        post(number, INVITES)
    run()
    assert run() == "Looked at: 3. Changed: 0."


def test_one_source_may_be_named() -> None:
    for number in range(3):
        post(number, INVITES)
    post(4, source="Another paper")
    assert run("--source", "Another paper") == "Looked at: 1. Changed: 0."


def test_a_source_that_is_not_there_is_said_so() -> None:
    with pytest.raises(CommandError, match="There is no source called “Nobody”"):
        run("--source", "Nobody")


def test_what_people_decided_stays() -> None:
    third = [post(number, INVITES) for number in range(3)][-1]
    put_back(third)
    run()
    assert cuts(third) == [(INVITES, False)]


def test_what_is_in_the_bin_is_left_alone() -> None:
    post(1, INVITES, state="binned")
    assert run() == "Looked at: 0. Changed: 0."
