"""manage.py seed: the documents of seeds/, filed once; with --demo, two people to sign in as."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from pytest_django.fixtures import Settings

from apps.accounts.models import User
from apps.articles.models import Article
from tests.builders import SEED, make_reader

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def var(tmp_path: Path, settings: Settings) -> Path:
    settings.VAR_DIR = tmp_path / "var"
    return settings.VAR_DIR


def seed(*options: str) -> str:
    said = StringIO()
    call_command("seed", *options, stdout=said)
    return said.getvalue()


def test_the_seed_document_is_filed_as_its_three_posts() -> None:
    assert seed() == "2025-technology.txt: 3 new, 0 known\n"
    assert Article.objects.published().count() == 3


def test_the_originals_together_are_the_document() -> None:
    seed()
    original = Article.objects.exclude(revision=None).get().revision.original
    assert SEED.startswith(original)


def test_seeding_again_files_nothing() -> None:
    seed()
    before = list(Article.objects.values())
    assert seed() == "2025-technology.txt: 0 new, 3 known\n"
    assert list(Article.objects.values()) == before


def test_what_staff_put_in_the_bin_does_not_come_back() -> None:
    seed()
    Article.objects.update(state="binned")
    assert seed() == "2025-technology.txt: 0 new, 3 known\n"


def test_seeding_alone_makes_nobody() -> None:
    seed()
    assert User.objects.count() == 0


def test_the_demo_has_a_curator_and_a_reader() -> None:
    seed("--demo")
    people = User.objects.order_by("email").values_list("email", "role")
    assert list(people) == [("curator@example.org", "curator"), ("reader@example.org", "reader")]


def test_what_the_demo_prints_opens_the_door(visitor: Client) -> None:
    lines = [line.split() for line in seed("--demo").splitlines() if "@" in line]
    for _role, email, password in lines:
        answer = visitor.post("/sign-in/", {"login": email, "password": password})
        assert answer.headers["Location"] == "/"
        visitor.logout()
    assert len(lines) == 2


def test_the_demo_says_the_same_when_it_starts_again() -> None:
    first, again = seed("--demo"), seed("--demo")
    assert again.partition("2025")[0] == first.partition("2025")[0]


def test_where_somebody_is_there_the_demo_makes_nobody() -> None:
    make_reader()
    said = seed("--demo")
    assert (said, User.objects.count()) == ("2025-technology.txt: 3 new, 0 known\n", 1)


def test_nobody_else_may_read_the_demo_s_passwords(var: Path) -> None:
    seed("--demo")
    assert (var / "demo-sign-in.txt").stat().st_mode & 0o077 == 0
