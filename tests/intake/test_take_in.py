"""manage.py take_in: files, folders, addresses and standard input, each once, a line each."""

import sys
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from apps.articles.models import Article
from apps.intake.arrivals.models import Arrival
from tests.builders import STORY, make_article
from tests.intake.websites import Website

pytestmark = pytest.mark.django_db

TITLE = "A small press learns to print by moonlight"


def take_in(*what: object) -> tuple[str, int]:
    """What was printed, and the exit status."""
    said, status = StringIO(), 0
    try:
        call_command("take_in", *map(str, what), stdout=said)
    except SystemExit as ended:
        status = int(ended.code or 0)
    return said.getvalue(), status


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY)
    return path


def test_a_file_waits_for_a_look(story: Path) -> None:
    assert take_in(story) == (f"{story}: waits for a look at the desk\n", 0)
    assert Arrival.objects.get().stage == "ready"


@pytest.mark.parametrize(
    ("option", "said", "state"),
    [("--draft", "draft saved", "draft"), ("--publish", "published", "published")],
)
def test_a_file_is_filed_as_asked(story: Path, option: str, said: str, state: str) -> None:
    assert take_in(option, story) == (f"{story}: {said}: {TITLE}\n", 0)
    assert Article.objects.get().state == state


def test_nothing_is_taken_in_twice(story: Path) -> None:
    take_in("--draft", story)
    assert take_in("--draft", story) == (f"{story}: known: {TITLE}\n", 0)
    assert (Article.objects.count(), Arrival.objects.count()) == (1, 1)


def test_what_waits_already_is_filed_when_that_is_asked(story: Path) -> None:
    take_in(story)
    assert take_in("--draft", story)[0] == f"{story}: draft saved: {TITLE}\n"
    assert Arrival.objects.count() == 1


def test_a_folder_is_taken_in_file_by_file(story: Path) -> None:
    (story.parent / "more").mkdir()
    (story.parent / "more" / ".hidden").write_text("No")
    (story.parent / "more" / "other.md").write_text("# Whales\n\nThe whales sang all winter.\n")
    said, status = take_in(story.parent)
    assert (said.count("waits for a look"), said.count("\n"), status) == (2, 2, 0)


def test_an_address_is_taken_in(website: Website) -> None:
    url = f"{website.url}/story"
    assert take_in("--draft", url) == (f"{url}: draft saved: {TITLE}\n", 0)
    assert Article.objects.get().url == url


def test_an_address_that_is_filed_is_not_asked_again(website: Website) -> None:
    article = make_article(url=f"{website.url}/story")
    said = take_in("--draft", f"{website.url}/story#top")
    assert (said, website.asked) == ((f"{website.url}/story#top: known: {article}\n", 0), [])


def test_a_failure_is_a_line_and_an_exit_status(website: Website, story: Path) -> None:
    said, status = take_in("--draft", f"{website.url}/nothing", story)
    first, second = said.splitlines()
    assert first.endswith("failed: There is no page at that address. Check it, or paste the text.")
    assert (second, status) == (f"{story}: draft saved: {TITLE}", 1)


def test_a_path_that_is_not_there_is_a_line_too() -> None:
    assert take_in("nowhere.txt") == ("nowhere.txt: failed: there is no such file\n", 1)


def test_what_lacks_a_date_is_not_published(tmp_path: Path) -> None:
    (tmp_path / "undated.txt").write_text(STORY.partition("\n")[2])
    said, status = take_in("--publish", tmp_path / "undated.txt")
    assert ("something is missing" in said, status, Article.objects.count()) == (True, 1, 0)


def test_the_source_may_be_named(story: Path) -> None:
    take_in("--draft", "--source", "The Other Post", story)
    assert str(Article.objects.get().source) == "The Other Post"


@pytest.mark.parametrize("text", [STORY, "{url}/story\n"])
def test_standard_input_is_a_text_or_addresses(
    monkeypatch: pytest.MonkeyPatch, website: Website, text: str
) -> None:
    given = TextIOWrapper(BytesIO(text.format(url=website.url).encode()))
    monkeypatch.setattr(sys, "stdin", given)
    said, status = take_in("--draft", "-")
    assert (said.endswith(f"draft saved: {TITLE}\n"), status) == (True, 0)


def test_one_cannot_ask_for_both() -> None:
    with pytest.raises(CommandError):
        call_command("take_in", "--publish", "--draft", "a.txt", stdout=StringIO())
