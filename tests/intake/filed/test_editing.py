"""A filed article on the desk again: changed, published, taken back, binned, and undone."""

from datetime import date

import pytest
from django.contrib.messages import get_messages
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.intake.filed.editing import Editing
from tests.builders import cuts_of, make_article, make_waiting
from tests.intake.desk import form_on, press

pytestmark = pytest.mark.django_db


def desk_of(article: Article) -> str:
    return f"/desk/articles/{article.pk}/"


def said(answer: HttpResponse) -> tuple[str, str]:
    """The last message and the address of its undoing."""
    *_, message = get_messages(answer.wsgi_request)
    return str(message), message.extra_tags or ""


def undo(client: Client, answer: HttpResponse) -> HttpResponse:
    return client.post(said(answer)[1])


def test_the_desk_shows_an_article_as_it_was_filed(curator: Client) -> None:
    article = make_article()
    fields = form_on(curator.get(desk_of(article)))
    shown = [fields[name] for name in ("posted_on", "title", "source", "visibility")]
    assert shown == [["03/04/2025"], [article.title], ["The Mill Post"], ["public"]]


def test_sending_it_as_it_stands_changes_nothing(curator: Client) -> None:
    article = make_article()
    before = Article.objects.values().get()
    answer = press(curator, curator.get(desk_of(article)), "save")
    assert said(answer) == ("Nothing was changed.", "")
    assert Article.objects.values().get() == before


@pytest.mark.parametrize(
    ("state", "action", "then", "words"),
    [
        ("draft", "save", "draft", "Nothing was changed."),
        ("draft", "publish", "published", "Published."),
        ("published", "unpublish", "draft", "Unpublished. It is a draft again."),
        ("published", "bin", "binned", "Put in the bin."),
        ("draft", "bin", "binned", "Put in the bin."),
        ("binned", "restore", "draft", "Taken out of the bin. It is a draft again."),
    ],
)
def test_each_button_does_what_it_says(
    curator: Client, state: str, action: str, then: str, words: str
) -> None:
    article = make_article(state=state)
    answer = press(curator, curator.get(desk_of(article)), action)
    article.refresh_from_db()
    assert (article.state, said(answer)[0]) == (then, words)


@pytest.mark.parametrize(
    ("state", "action"),
    [
        ("draft", "publish"),
        ("published", "unpublish"),
        ("published", "bin"),
        ("binned", "restore"),
    ],
)
def test_each_button_can_be_taken_back(curator: Client, state: str, action: str) -> None:
    article = make_article(state=state)
    before = Article.objects.values().get()
    undo(curator, press(curator, curator.get(desk_of(article)), action))
    assert Article.objects.values().get() == before


def test_undoing_leads_to_the_article(curator: Client) -> None:
    article = make_article()
    answer = undo(curator, press(curator, curator.get(desk_of(article)), "unpublish"))
    assert (answer.status_code, answer.headers["Location"]) == (303, desk_of(article))


def test_undoing_into_the_bin_leads_to_the_shelves(curator: Client) -> None:
    article = make_article(state="binned")
    answer = undo(curator, press(curator, curator.get(desk_of(article)), "restore"))
    assert answer.headers["Location"] == "/desk/filed/"


def test_a_field_is_changed_and_changed_back(curator: Client) -> None:
    article = make_article()
    answer = press(curator, curator.get(desk_of(article)), "save", title="Shorter")
    assert (Article.objects.get().title, said(answer)[0]) == ("Shorter", "Changes saved.")
    undo(curator, answer)
    assert Article.objects.get().title == article.title


def test_a_field_can_be_emptied(curator: Client) -> None:
    article = make_article(published=False)
    page = curator.get(desk_of(article))
    press(curator, page, "save", posted_on="", source="", byline="", time_line="")
    article.refresh_from_db()
    emptied = (article.posted_on, article.source, article.byline, article.source_time)
    assert emptied == (None, None, "", None)


def test_a_switch_and_a_field_are_one_stroke(curator: Client) -> None:
    article = make_article()
    page = curator.get(desk_of(article))
    rows = form_on(page)["row"]
    answer = press(curator, page, "save", title="Shorter", keep=rows)
    assert [cut.stands for cut in cuts_of(article)] == [False]
    undo(curator, answer)
    assert [cut.stands for cut in cuts_of(article)] == [True]
    assert Article.objects.get().title == article.title


def test_undoing_twice_is_as_good_as_once(curator: Client) -> None:
    article = make_article()
    answer = press(curator, curator.get(desk_of(article)), "save", title="Shorter")
    undo(curator, answer)
    undo(curator, answer)
    assert Article.objects.get().title == article.title


def test_publishing_without_a_headline_says_what_is_missing(curator: Client) -> None:
    article = make_article(published=False)
    page = press(curator, curator.get(desk_of(article)), "publish", title="")
    errors = page.context["editing"].form.errors
    assert (page.status_code, errors) == (
        422,
        {"title": ["Give it a headline before you publish it."]},
    )


def test_what_readers_need_cannot_be_taken_from_a_published_article(curator: Client) -> None:
    article = make_article()
    page = press(curator, curator.get(desk_of(article)), "save", posted_on="")
    assert (page.status_code, Article.objects.get().posted_on) == (422, date(2025, 3, 4))


def test_an_article_that_lacks_something_can_still_be_binned(curator: Client) -> None:
    article = make_article(published=False, title="", posted_on=None)
    press(curator, curator.get(desk_of(article)), "bin")
    assert Article.objects.get().state == "binned"


def test_what_was_refused_stays_as_it_was_typed(curator: Client) -> None:
    article = make_article(published=False)
    page = press(curator, curator.get(desk_of(article)), "publish", title="", byline="By me")
    assert form_on(page)["byline"] == ["By me"]


def test_a_waiting_date_shows_its_own_fields_and_loses_none(curator: Client) -> None:
    waiting = make_waiting(visibility="members")
    press(curator, curator.get(desk_of(waiting)), "save", introduction="Soon.")
    post = Article.objects.get()
    assert (post.introduction, post.visibility) == ("Soon.", "members")


def test_a_note_too_tangled_to_read_is_refused(curator: Client) -> None:
    article = make_article()
    page = press(curator, curator.get(desk_of(article)), "save", introduction="[" * 500)
    assert page.context["editing"].form.errors == {
        "introduction": ["There are too many brackets, stars or levels in this. Simplify it."]
    }


def test_all_rows_share_the_text_they_are_of() -> None:
    article = make_article()
    rows = Editing(article).rows
    assert {id(row.cut.revision) for row in rows if row.cut} == {id(article.revision)}
