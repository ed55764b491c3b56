"""Two tabs, two presses, two people: nobody's work is lost, and nothing is filed twice."""

from uuid import uuid4

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from apps.articles.models import Article
from apps.cleaning.actions import settle, undo
from apps.intake.filed.editing import CHANGED_MEANWHILE, Editing
from tests.builders import make_article, make_curator, make_waiting

pytestmark = pytest.mark.django_db

STORY = """03/04/2025
What the robots did
The first robot sorted the paper of a whole town, and the second one swept the hall after it."""
FIELDS = {"posted_on": "03/04/2025", "visibility": "public", "language": "en"}
FILING = {"text": STORY, "action": "publish"}


def save(client: Client, article: Article, **fields: str) -> int:
    return client.post(f"/desk/articles/{article.pk}/", {**FIELDS, **fields}).status_code


def test_a_page_that_went_stale_overwrites_nothing(curator: Client) -> None:
    article = make_article()
    opened = Editing(article).version
    save(curator, article, title="Newer", version=opened)
    assert save(curator, article, title="Older", version=opened) == 422
    assert Article.objects.get(pk=article.pk).title == "Newer"


def test_a_page_that_went_stale_says_so_and_keeps_what_was_typed(curator: Client) -> None:
    article = make_article()
    stale = {**FIELDS, "title": "Typed here", "version": "0.None"}
    page = curator.post(f"/desk/articles/{article.pk}/", stale).text
    assert (str(CHANGED_MEANWHILE) in page, "Typed here" in page) == (True, True)


def test_pressing_twice_files_once(curator: Client) -> None:
    once = {**FILING, "e0-shown": "1", "e0-file": "on"}
    answers = [curator.post("/desk/", once).status_code for _press in range(2)]
    assert (answers, Article.objects.count()) == ([303, 422], 1)


def test_a_post_that_waits_keeps_its_note_and_who_may_read_it(curator: Client) -> None:
    day = Editing(make_article()).article.posted_on
    assert day is not None
    waiting = make_waiting(day, introduction="Ours", visibility="staff")
    curator.post("/desk/", {**FILING, "text": STORY.replace("03/04/2025", f"{day:%m/%d/%Y}")})
    waiting.refresh_from_db()
    kept = (waiting.introduction, waiting.visibility, waiting.title)
    assert kept == ("Ours", "staff", "What the robots did")


def test_undoing_the_filing_of_a_reworked_article_leaves_it(curator: Client) -> None:
    curator.post("/desk/", FILING)
    article = Article.objects.get()
    stroke = article.edits.order_by("pk")[0].stroke
    save(curator, article, title="Reworked")
    curator.post(f"/desk/undo/{stroke}/")
    assert Article.objects.get().state == "published"


def test_a_page_of_too_many_dates_is_refused(curator: Client) -> None:
    days = "\n".join(f"01/{day:02}/{year}" for year in range(2000, 2005) for day in range(1, 29))
    page = curator.post("/desk/", {"text": days})
    assert "This page has 140 dates. The desk takes up to 100 posts at once." in page.text


def test_taking_back_five_hundred_passages_takes_few_queries(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    lines = "\n".join(f"Line {number} of the story is here." for number in range(500))
    article, person, stroke = make_article(text=lines), make_curator(), uuid4()
    switches = {row.key: False for row in Editing(article).rows}
    settle(revision=article.revision, wanted=switches, by=person, stroke=stroke)
    with django_assert_max_num_queries(30):
        assert undo(stroke=stroke, by=person, as_stroke=uuid4()) == len(switches)
