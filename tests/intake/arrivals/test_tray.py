"""The tray: everything that is coming in, where it stands in words, and what to do with it."""

from collections.abc import Callable

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from apps.articles.models import Article
from apps.intake.arrivals.actions import expect_file, expect_url
from apps.intake.arrivals.forms import MOST_FILES
from apps.intake.arrivals.models import Arrival
from tests.builders import SEED, STORY, make_article
from tests.intake.desk import press
from tests.intake.websites import Website, page

pytestmark = pytest.mark.django_db

TRAY = "/desk/coming-in/"


def text_file(name: str = "story.txt", text: str = STORY) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode(), "text/plain")


def other(number: int) -> str:
    """A story of its own."""
    words = " ".join(f"{word}{number}" for word in "otter river winter stone lantern".split())
    return f"Headline {number}\n" + "\n".join(
        f"In {words} they met at {hour}{number} and spoke of {words} again." for hour in range(4)
    )


def come_in(number: int, **more: object) -> Arrival:
    return expect_file(name=f"{number}.txt", data=other(number).encode(), by=None, **more)


def undo_on(client: Client) -> str:
    messages = client.get(TRAY).context["messages"]
    return next(each.extra_tags for each in messages)


def test_an_address_in_the_box_is_waited_for_on_its_own_page(
    curator: Client, website: Website
) -> None:
    answer = curator.post("/desk/", {"text": f"{website.url}/story", "action": "look"})
    assert answer.headers["Location"] == Arrival.objects.get().get_absolute_url()


def test_several_addresses_lead_to_the_tray(curator: Client, website: Website) -> None:
    website.pages["/other"] = page(title="Another story")
    text = f"{website.url}/story\n{website.url}/other\n"
    answer = curator.post("/desk/", {"text": text, "action": "send"})
    assert (answer.headers["Location"], Arrival.objects.count()) == (TRAY, 2)


def test_typing_an_address_sends_for_nothing(curator: Client, website: Website) -> None:
    look = curator.post("/desk/", {"text": f"{website.url}/story"}, headers={"HX-Request": "true"})
    assert ("This is an address." in look.text, Arrival.objects.count()) == (True, 0)


def test_a_text_with_an_address_in_it_is_a_text(curator: Client) -> None:
    page = curator.post("/desk/", {"text": STORY + "https://example.org/", "action": "look"})
    assert (page.status_code, Arrival.objects.count()) == (200, 0)


def test_files_come_in_several_at_once(curator: Client) -> None:
    files = [text_file(), text_file("seed.txt", SEED)]
    answer = curator.post("/desk/", {"text": "", "action": "send", "attached": files})
    names = list(Arrival.objects.order_by("pk").values_list("name", "by"))
    assert answer.headers["Location"] == TRAY
    assert names == [("story.txt", curator.person.pk), ("seed.txt", curator.person.pk)]


def test_too_many_files_are_refused_in_a_sentence(curator: Client) -> None:
    files = [text_file(f"{number}.txt") for number in range(MOST_FILES + 1)]
    page = curator.post("/desk/", {"text": "", "action": "send", "attached": files})
    assert "These are 21 files. The desk takes up to 20 at once." in page.text
    assert (page.status_code, Arrival.objects.count()) == (422, 0)


def test_too_many_addresses_are_refused_in_a_sentence(curator: Client) -> None:
    text = "\n".join(f"https://example.org/{number}" for number in range(51))
    page = curator.post("/desk/", {"text": text, "action": "send"})
    assert "These are 51 addresses. The desk takes up to 50 at once." in page.text
    assert Arrival.objects.count() == 0


def test_the_tray_says_where_each_thing_stands(curator: Client, website: Website) -> None:
    make_article()
    expect_file(name="known.txt", data=STORY.encode(), by=None)
    come_in(1)
    come_in(2, hand_out=False)
    expect_url(url=f"{website.url}/nothing", by=None)
    page = curator.get(TRAY).text
    for said in (
        "You have this already.",
        "Ready for your look",
        "Waiting its turn",
        "There is no page at that address.",
    ):
        assert said in page


def test_an_empty_tray_says_how_to_begin(curator: Client) -> None:
    assert "Nothing is coming in." in curator.get(TRAY).text


def test_the_tray_asks_again_only_while_something_moves(curator: Client) -> None:
    come_in(1)
    still = curator.get(TRAY).text
    come_in(2, hand_out=False)
    assert ("every 2s" in still, "every 2s" in curator.get(TRAY).text) == (False, True)


def test_only_rows_that_moved_are_drawn_again(curator: Client) -> None:
    moved, waiting = come_in(1, hand_out=False), come_in(2, hand_out=False)
    seen = f"{moved.pk}.waiting,{waiting.pk}.waiting,x.y,7"
    Arrival.objects.filter(pk=moved.pk).update(stage="dismissed")
    answer = curator.get(f"{TRAY}moved/?seen={seen}&after={waiting.pk}").text
    assert (f"arrival-{moved.pk}" in answer, f"arrival-{waiting.pk}" in answer) == (True, False)
    assert f"seen={waiting.pk}.waiting" in answer


def test_looking_shows_the_text_as_read_without_sending_it(curator: Client) -> None:
    came = come_in(1)
    page = curator.get(f"/desk/?arrival={came.pk}")
    assert "How it will read" in page.text
    assert ('<textarea name="text"' in page.text, f'value="{came.pk}"' in page.text) == (
        False,
        True,
    )


def test_filing_from_a_look_closes_the_arrival(curator: Client, website: Website) -> None:
    came = expect_url(url=f"{website.url}/story", by=None)
    press(curator, curator.get(f"/desk/?arrival={came.pk}"), "draft")
    came.refresh_from_db()
    article = Article.objects.get()
    assert (came.stage, came.article, article.url) == ("filed", article, f"{website.url}/story")


def test_filing_it_twice_files_it_once(curator: Client) -> None:
    page = curator.get(f"/desk/?arrival={come_in(1).pk}")
    answers = [press(curator, page, "draft").status_code for _press in range(2)]
    assert (answers, Article.objects.count()) == ([303, 404], 1)


def test_undoing_the_filing_brings_the_look_back(curator: Client) -> None:
    came = come_in(1)
    press(curator, curator.get(f"/desk/?arrival={came.pk}"), "draft")
    came.refresh_from_db()
    curator.post(f"/desk/undo/{came.stroke}/")
    came.refresh_from_db()
    assert (came.stage, came.article, Article.objects.get().state) == ("ready", None, "binned")


def test_undoing_the_filing_of_what_came_again_leaves_one(
    curator: Client, website: Website
) -> None:
    came = expect_url(url=f"{website.url}/story", by=None)
    press(curator, curator.get(f"/desk/?arrival={came.pk}"), "draft")
    came.refresh_from_db()
    expect_url(url=f"{website.url}/story", by=None)
    curator.post(f"/desk/undo/{came.stroke}/")
    stages = Arrival.objects.order_by("pk").values_list("stage", flat=True)
    assert list(stages) == ["dismissed", "known"]


def test_all_that_is_ready_is_saved_as_drafts(curator: Client) -> None:
    for number in range(3):
        come_in(number)
    curator.post(f"{TRAY}save-all/")
    assert list(Article.objects.values_list("state", flat=True)) == ["draft"] * 3
    assert not Arrival.objects.exclude(stage="filed").exists()


def test_saving_all_is_undone_as_one(curator: Client) -> None:
    for number in range(2):
        come_in(number)
    curator.post(f"{TRAY}save-all/")
    curator.post(undo_on(curator))
    assert set(Arrival.objects.values_list("stage", flat=True)) == {"ready"}


def test_dismissing_is_undone(curator: Client) -> None:
    came = come_in(1)
    curator.post(f"{TRAY}{came.pk}/answer/", {"action": "dismiss"})
    dismissed = Arrival.objects.get().stage
    curator.post(undo_on(curator))
    assert (dismissed, Arrival.objects.get().stage) == ("dismissed", "ready")


def test_an_answer_that_comes_too_late_says_so(curator: Client) -> None:
    came = come_in(1)
    for _press in range(2):
        curator.post(f"{TRAY}{came.pk}/answer/", {"action": "dismiss"})
    assert "That has changed meanwhile." in curator.get(TRAY).text


def test_the_tray_takes_as_many_queries_for_one_as_for_thirty(
    curator: Client, count_queries: Callable[[Client, str], int]
) -> None:
    come_in(0)
    one = count_queries(curator, TRAY)
    for number in range(1, 30):
        come_in(number, hand_out=False)
    assert count_queries(curator, TRAY) == one


def test_an_arrival_that_stands_where_it_stood_is_not_drawn_or_said_again(curator: Client) -> None:
    waiting = expect_url(url="https://example.org/waiting", by=None, hand_out=False)
    htmx = {"HX-Request": "true"}
    same = curator.get(waiting.get_absolute_url() + "?seen=waiting", headers=htmx)
    moved = curator.get(waiting.get_absolute_url() + "?seen=fetching", headers=htmx)
    assert (same.status_code, same.text) == (204, "")
    assert 'hx-swap-oob="innerHTML:#say"> Waiting its turn' in " ".join(moved.text.split())
