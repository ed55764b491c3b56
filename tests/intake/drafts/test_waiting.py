"""A date is filed before its article is, waits for it, and receives it."""

from datetime import date

import pytest
from django.test import Client

from apps.articles.models import Article
from tests.builders import STORY, make_article, make_waiting
from tests.intake.desk import draft_on, form_on, paste, press

pytestmark = pytest.mark.django_db

DAY = date(2025, 3, 4)
UNDATED = STORY.partition("\n")[2]
APPEAL = "Support The Mill Post"


def test_a_date_alone_is_filed_and_waits(curator: Client) -> None:
    press(curator, paste(curator, "03/04/2025"), "publish")
    post = Article.objects.get()
    assert (post.posted_on, post.is_waiting, post.is_published) == (DAY, True, True)


def test_a_waiting_date_receives_its_article(curator: Client) -> None:
    waiting = make_waiting(DAY)
    press(curator, paste(curator, STORY), "publish")
    post = Article.objects.get()
    assert (post.pk, post.is_waiting) == (waiting.pk, False)
    assert post.title == "A small press learns to print by moonlight"


def test_the_cleaner_knows_whose_article_a_date_received(curator: Client) -> None:
    """A line that only the paper's own name gives away is cut, as it would be in a new post."""
    make_waiting(DAY)
    text = STORY.replace("For more Guardian journalism follow this channel", APPEAL)
    press(curator, paste(curator, text), "publish")
    cleaning = Article.objects.get().revision.cleaning
    assert (cleaning.kept_words, cleaning.passages) == (57, 1)


def test_one_goes_straight_to_the_article_that_a_date_received(curator: Client) -> None:
    make_waiting(DAY)
    answer = press(curator, paste(curator, STORY), "publish")
    assert answer.headers["Location"] == Article.objects.get().get_absolute_url()


def test_a_text_without_a_date_goes_to_the_date_that_was_asked_for(curator: Client) -> None:
    waiting = make_waiting(DAY)
    assert form_on(curator.get("/desk/?day=03/04/2025"))["day"] == ["03/04/2025"]
    page = paste(curator, UNDATED, day="03/04/2025")
    press(curator, page, "publish")
    assert Article.objects.get().pk == waiting.pk


def test_undoing_leaves_the_date_waiting_as_it_was(curator: Client) -> None:
    make_waiting(DAY)
    before = Article.objects.values().get()
    press(curator, paste(curator, STORY), "draft")
    curator.post(f"/desk/undo/{Article.objects.get().edits.first().stroke}/")
    assert Article.objects.values().get() == before


def test_what_was_undone_can_be_brought_in_again(curator: Client) -> None:
    make_waiting(DAY)
    press(curator, paste(curator, STORY), "draft")
    curator.post(f"/desk/undo/{Article.objects.get().edits.first().stroke}/")
    press(curator, paste(curator, STORY), "publish")
    assert [revision.number for revision in Article.objects.get().revisions.all()] == [1, 2]


def test_a_date_and_its_article_on_one_page_are_one_post_and_undone_as_one(
    curator: Client,
) -> None:
    press(curator, paste(curator, f"03/04/2025\n\n{STORY}"), "publish")
    post = Article.objects.get()
    curator.post(f"/desk/undo/{post.edits.first().stroke}/")
    post.refresh_from_db()
    assert (post.state, post.title, post.is_waiting) == ("binned", "", True)


def test_a_date_that_has_its_article_takes_no_second_one(curator: Client) -> None:
    make_article()
    other = paste(curator, STORY.replace("The press stands", "The old press stands"))
    press(curator, other, "publish", e0_answer="both")
    assert Article.objects.filter(posted_on=DAY).count() == 2


def test_a_date_that_is_filed_already_is_known(curator: Client) -> None:
    waiting = make_waiting(DAY)
    entry = draft_on(paste(curator, "03/04/2025")).entries[0]
    assert (entry.known, entry.is_filed) == (waiting, False)


def test_a_date_in_the_bin_receives_nothing(curator: Client) -> None:
    make_waiting(DAY, state="binned")
    press(curator, paste(curator, STORY), "publish")
    assert Article.objects.count() == 2
