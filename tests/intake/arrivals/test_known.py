"""What is here already asks: open what is there, take it as the new text, or keep both."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from apps.articles.models import Article
from apps.cleaning.actions import decide
from apps.intake.arrivals.actions import expect_file, expect_url
from apps.intake.arrivals.models import Arrival
from apps.intake.pipeline import take_new_text
from apps.text.parsing import read_plain
from tests.builders import SEED, STORY, cuts_of, make_article
from tests.intake.desk import draft_on, paste, press
from tests.intake.websites import PARAGRAPHS, Website, page

pytestmark = pytest.mark.django_db

MORE = """\
In the winter the ink freezes in its pots, and somebody has to warm it over a lamp before noon.
The children of the town are let in on Saturdays, and each of them may set one line of type.
What they set is printed as it is, with all of its mistakes, in a corner of the last page.
The mill itself is to be sold in the spring, and nobody knows where the press could go then.
"""
LONG = STORY.replace("Nobody is paid", f"{MORE}Nobody is paid")
EDITED = LONG.replace("four people meet there", "five people meet there")


def file(text: str, name: str = "story.txt") -> Arrival:
    found = expect_file(name=name, data=text.encode(), by=None)
    found.refresh_from_db()
    return found


def answer(client: Client, came: Arrival, action: str) -> str:
    address = f"/desk/coming-in/{came.pk}/answer/"
    return client.post(address, {"action": action}).headers["Location"]


def known(came: Arrival) -> tuple[str, Article | None, str]:
    return came.stage, came.known_as, came.known_by


def test_the_same_text_is_known() -> None:
    assert known(file(LONG)) == ("ready", None, "")
    Arrival.objects.all().delete()
    article = make_article(text=LONG)
    assert known(file(LONG)) == ("known", article, "text")


def test_nearly_the_same_words_are_known() -> None:
    article = make_article(text=LONG)
    assert known(file(EDITED)) == ("known", article, "words")


def test_the_same_address_is_known_whatever_stands_there(website: Website) -> None:
    article = make_article(url=f"{website.url}/story/?utm_source=letter")
    came = expect_url(url=f"{website.url}/story", by=None)
    came.refresh_from_db()
    assert known(came) == ("known", article, "address")


def test_a_page_of_posts_that_was_filed_is_known_by_its_bytes(curator: Client) -> None:
    came = file(SEED)
    press(curator, curator.get(f"/desk/?arrival={came.pk}"), "publish")
    assert known(file(SEED))[::2] == ("known", "text")


def test_another_story_is_new() -> None:
    make_article(text=LONG)
    assert file(SEED).stage == "ready"


def test_what_is_in_the_bin_is_not_there() -> None:
    make_article(state="binned")
    assert file(EDITED).stage == "ready"


def test_taking_the_new_text_keeps_what_staff_decided(curator: Client) -> None:
    article = make_article(text=LONG)
    decide(
        cuts=cuts_of(article), stands=False, by=curator.person, stroke=article.edits.get().stroke
    )
    there = answer(curator, file(EDITED), "revise")
    article.refresh_from_db()
    assert there == f"/desk/articles/{article.pk}/texts/"
    assert (article.revision.number, [cut.stands for cut in cuts_of(article)]) == (2, [False])


def test_taking_the_new_text_is_undone_as_one(curator: Client) -> None:
    article, came = make_article(text=LONG), file(EDITED)
    answer(curator, came, "revise")
    came.refresh_from_db()
    curator.post(f"/desk/undo/{came.stroke}/")
    article.refresh_from_db()
    came.refresh_from_db()
    assert (article.revision.number, came.stage, came.article) == (1, "known", None)


def test_keeping_both_leads_to_the_look_and_asks_no_more(curator: Client) -> None:
    make_article(text=LONG)
    came = file(EDITED)
    there = answer(curator, came, "both")
    look = curator.get(there)
    assert (there, draft_on(look).entries[0].known) == (f"/desk/?arrival={came.pk}", None)
    press(curator, look, "draft")
    assert Article.objects.count() == 2


def test_what_is_different_is_shown_in_words(curator: Client) -> None:
    make_article(text=LONG)
    shown = curator.get(file(EDITED).get_absolute_url()).text
    assert ("<del>" in shown, "<ins>" in shown, "What is different" in shown) == (True,) * 3


def test_a_paste_that_is_nearly_there_gets_the_same_three_answers(curator: Client) -> None:
    article = make_article(text=LONG)
    look = paste(curator, EDITED)
    assert (draft_on(look).entries[0].known, draft_on(look).filed_count) == (article, 0)
    assert look.text.count('name="e0-answer"') == 3


def test_a_paste_becomes_the_new_text(curator: Client) -> None:
    article = make_article(text=LONG)
    look = press(curator, paste(curator, EDITED), "look", e0_answer="revise")
    press(curator, look, "draft")
    article.refresh_from_db()
    assert (Article.objects.count(), article.revision.number, article.state) == (1, 2, "published")


def test_what_only_brings_a_new_text_has_one_button_that_says_so(curator: Client) -> None:
    make_article(text=LONG)
    look = press(curator, paste(curator, EDITED), "look", e0_answer="revise").text
    assert ("Take the new text" in look, 'value="publish"' in look) == (True, False)


def test_a_paste_is_kept_beside_what_is_there(curator: Client) -> None:
    make_article(text=LONG)
    look = press(curator, paste(curator, EDITED), "look", e0_answer="both")
    press(curator, look, "draft")
    assert Article.objects.count() == 2


def test_the_very_same_text_is_no_new_text(curator: Client) -> None:
    make_article(text=LONG)
    look = press(curator, paste(curator, LONG), "look", e0_answer="revise")
    assert (look.text.count('name="e0-answer"'), draft_on(look).filed_count) == (2, 0)


def test_looking_again_at_an_unchanged_original_says_so(curator: Client, website: Website) -> None:
    article = publish_from(curator, website)
    there = curator.post(f"/desk/articles/{article.pk}/original/").headers["Location"]
    assert "The original has not changed" in curator.get(there).text


def test_looking_again_at_a_changed_original_shows_what_changed(
    curator: Client, website: Website
) -> None:
    article = publish_from(curator, website)
    website.pages["/story"] = page(*PARAGRAPHS[:2], "Nobody is paid for it any more.")
    there = curator.post(f"/desk/articles/{article.pk}/original/").headers["Location"]
    shown = curator.get(there).text
    assert ("The original has changed." in shown, "Take the new text" in shown) == (True, True)


def test_looking_again_fetches_anew_what_waits_for_an_answer(
    curator: Client, website: Website
) -> None:
    article = publish_from(curator, website)
    expect_url(url=article.url, by=None)
    website.pages["/story"] = page(*PARAGRAPHS[:2], "Nobody is paid for it any more.")
    there = curator.post(f"/desk/articles/{article.pk}/original/").headers["Location"]
    assert "The original has changed." in curator.get(there).text


def test_the_texts_of_an_article_are_listed_and_compared(curator: Client) -> None:
    article = make_article(text=LONG)
    answer(curator, file(EDITED), "revise")
    listed = curator.get(f"/desk/articles/{article.pk}/texts/").text
    changes = f"/desk/articles/{article.pk}/texts/1-2/"
    assert (changes in listed, "<ins>" in curator.get(changes).text) == (True, True)


def test_the_list_of_texts_takes_as_many_queries_for_one_as_for_ten(
    curator: Client, count_queries: Callable[[Client, str], int]
) -> None:
    article = make_article(text=LONG)
    address = f"/desk/articles/{article.pk}/texts/"
    one = count_queries(curator, address)
    for number in range(10):
        reading = read_plain(f"{LONG}\nLine {number}")
        take_new_text(article=article, reading=reading, by=None, stroke=uuid4())
    assert count_queries(curator, address) == one


@pytest.mark.parametrize("pair", ["1-1", "1-9", "0-1"])
def test_texts_that_are_not_there_are_not_found(curator: Client, pair: str) -> None:
    article = make_article(text=LONG)
    assert curator.get(f"/desk/articles/{article.pk}/texts/{pair}/").status_code == 404


def test_an_article_without_an_address_is_not_looked_at_again(curator: Client) -> None:
    article = make_article(text=LONG)
    curator.post(f"/desk/articles/{article.pk}/original/")
    assert Arrival.objects.count() == 0


def publish_from(curator: Client, website: Website) -> Article:
    came = expect_url(url=f"{website.url}/story", by=None)
    press(curator, curator.get(f"/desk/?arrival={came.pk}"), "draft")
    return Article.objects.get()
