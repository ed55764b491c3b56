"""The tests on PostgreSQL run where there is one, and are skipped with a reason where not."""

import os

import pytest

from tests import databases

NOBODY_LISTENS = "postgres://postgres@127.0.0.1:1/postgres"


def test_without_an_address_the_tests_are_skipped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TEST_DATABASE_URL", raising=False)
    assert databases.main() == 1
    said = "Skipping the database tests on PostgreSQL: TEST_DATABASE_URL is not set.\n"
    assert capsys.readouterr().out == said


def test_where_nothing_answers_the_tests_are_skipped_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TEST_DATABASE_URL", NOBODY_LISTENS)
    assert databases.main() == 1
    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.skipif("TEST_DATABASE_URL" not in os.environ, reason="there is no PostgreSQL here")
def test_where_one_answers_the_tests_run() -> None:
    assert databases.trouble_with(os.environ["TEST_DATABASE_URL"]) == ""
