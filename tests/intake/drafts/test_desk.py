"""Bringing a text in: look, type over, flip switches, file."""

from datetime import date

import pytest
from django.test import Client

from apps.articles.models import Article, Edit
from apps.cleaning.models import Decision
from tests.builders import SEED, STORY, cuts_of, make_article
from tests.intake.desk import draft_on, errors_on, form_on, paste, press, row_with

pytestmark = pytest.mark.django_db

LONGER = STORY + "\nOne more line came in while we looked at it, with words enough to be read.\n"


def states() -> list[str]:
    return [article.state for article in Article.objects.order_by("pk")]


def test_the_desk_begins_empty(curator: Client) -> None:
    assert set(form_on(curator.get("/desk/"))) == {"csrfmiddlewaretoken", "text"}


def test_a_look_files_nothing(curator: Client) -> None:
    page = paste(curator, STORY)
    assert (page.status_code, Article.objects.count()) == (200, 0)


def test_a_look_shows_what_the_text_says_of_itself(curator: Client) -> None:
    fields = form_on(paste(curator, STORY))
    names = ("posted_on", "title", "source", "byline", "time_line", "visibility")
    assert [fields[f"e0-{name}"] for name in names] == [
        ["03/04/2025"],
        ["A small press learns to print by moonlight"],
        ["The Mill Post"],
        ["By Ada Field"],
        ["09:30 GMT Tuesday, 04 March 2025"],
        ["public"],
    ]


def test_htmx_gets_the_look_alone(curator: Client) -> None:
    page = curator.post("/desk/", {"text": STORY}, headers={"HX-Request": "true"})
    assert page.text.strip().startswith('<div\n  id="look"')
    assert "<html" not in page.text


def test_the_look_counts_the_golden_words(curator: Client) -> None:
    entry = draft_on(paste(curator, SEED)).entries[0]
    assert (entry.kept_words, draft_on(paste(curator, SEED)).cut_words) == (371, 408)


def test_a_field_typed_over_stays(curator: Client) -> None:
    page = press(curator, paste(curator, STORY), "look", e0_title="Our own headline", text=LONGER)
    assert form_on(page)["e0-title"] == ["Our own headline"]


def test_a_field_emptied_by_hand_stays_empty(curator: Client) -> None:
    page = press(curator, paste(curator, STORY), "look", e0_byline="", text=LONGER)
    assert form_on(page)["e0-byline"] == [""]


def test_a_field_left_alone_follows_the_text(curator: Client) -> None:
    changed = STORY.replace("A small press", "A large press")
    page = press(curator, paste(curator, STORY), "look", text=changed)
    assert form_on(page)["e0-title"] == ["A large press learns to print by moonlight"]


def test_what_was_typed_is_what_is_filed(curator: Client) -> None:
    page = press(curator, paste(curator, STORY), "look", e0_title="Our own headline", text=LONGER)
    press(curator, page, "publish")
    assert Article.objects.get().title == "Our own headline"


def test_a_switch_is_remembered_by_the_words_of_its_row(curator: Client) -> None:
    page = paste(curator, STORY)
    kept = [key for key in form_on(page)["e0-keep"] if key != row_with(page, "Nobody is paid")]
    moved = STORY.replace("The press stands", "A line above.\nThe press stands")
    page = press(curator, page, "look", e0_keep=kept, text=moved)
    out = [row.lines[0][:14] for row in draft_on(page).entries[0].rows if not row.kept]
    assert out == ["For more Guard", "Nobody is paid"]


def test_a_switch_put_back_is_kept_and_logged(curator: Client) -> None:
    page = paste(curator, STORY)
    kept = [*form_on(page)["e0-keep"], row_with(page, "follow this channel")]
    press(curator, page, "publish", e0_keep=kept)
    assert [cut.stands for cut in cuts_of(Article.objects.get())] == [False]
    assert Decision.objects.get().made_by == curator.person


def test_a_switch_left_alone_is_no_decision(curator: Client) -> None:
    press(curator, paste(curator, STORY), "publish")
    assert Decision.objects.count() == 0


def test_another_role_given_by_hand_holds(curator: Client) -> None:
    page = paste(curator, STORY)
    key = row_with(page, "Volunteers in a mill town")
    roles = {f"e0-role-{key}": "body"}
    looked = curator.post("/desk/", {**form_on(page), **roles, "action": "look"})
    assert form_on(looked)["e0-standfirst"] == [""]


@pytest.mark.parametrize(("action", "state"), [("draft", "draft"), ("publish", "published")])
def test_each_button_files_in_its_state(curator: Client, action: str, state: str) -> None:
    press(curator, paste(curator, STORY), action)
    assert states() == [state]


def test_a_published_article_is_where_one_goes_next(curator: Client) -> None:
    answer = press(curator, paste(curator, STORY), "publish")
    there = (answer.status_code, answer.headers["Location"])
    assert there == (303, Article.objects.get().get_absolute_url())


def test_a_draft_leads_to_the_shelves(curator: Client) -> None:
    answer = press(curator, paste(curator, STORY), "draft")
    assert answer.headers["Location"] == "/desk/filed/"


def test_the_original_is_filed_byte_for_byte(curator: Client) -> None:
    press(curator, paste(curator, STORY), "publish")
    assert Article.objects.get().revision.original == STORY


def test_filing_is_taken_back_as_a_whole(curator: Client) -> None:
    press(curator, paste(curator, SEED), "publish")
    answer = curator.post(f"/desk/undo/{Edit.objects.first().stroke}/")
    assert (states(), answer.headers["Location"]) == (["binned"] * 3, "/desk/filed/")


def test_a_page_of_three_posts_is_filed_as_three(curator: Client) -> None:
    press(curator, paste(curator, SEED), "publish")
    filed = [(post.posted_on, post.is_waiting) for post in Article.objects.newest_first()]
    assert filed == [
        (date(2025, 1, 9), False),
        (date(2024, 6, 9), True),
        (date(2024, 4, 29), True),
    ]


def test_a_post_whose_box_is_empty_is_left_out(curator: Client) -> None:
    press(curator, paste(curator, SEED), "publish", e0_file=[], e2_file=[])
    assert [article.posted_on for article in Article.objects.all()] == [date(2024, 6, 9)]


def test_read_as_one_a_page_is_one_post(curator: Client) -> None:
    press(curator, paste(curator, SEED, whole="on"), "draft", whole="on")
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("missing", "sentence"),
    [
        ("e0_posted_on", "Give it a post date: readers find it by its day."),
        ("e0_title", "Give it a headline before you publish it."),
    ],
)
def test_publishing_asks_for_what_readers_need(
    curator: Client, missing: str, sentence: str
) -> None:
    page = press(curator, paste(curator, STORY), "publish", **{missing: ""})
    assert (page.status_code, errors_on(page), Article.objects.count()) == (422, [sentence], 0)


def test_publishing_asks_for_something_to_read(curator: Client) -> None:
    page = press(curator, paste(curator, STORY), "publish", e0_keep=[])
    sentence = "Nothing is left to read: every passage is taken out. Put back what belongs."
    assert sentence in errors_on(page)
    assert Article.objects.count() == 0


@pytest.mark.parametrize("missing", ["e0_posted_on", "e0_title"])
def test_a_draft_may_lack_what_readers_need(curator: Client, missing: str) -> None:
    press(curator, paste(curator, STORY), "draft", **{missing: ""})
    assert states() == ["draft"]


def test_an_impossible_day_typed_by_hand_is_explained(curator: Client) -> None:
    page = press(curator, paste(curator, STORY), "draft", e0_posted_on="02/30/2025")
    assert errors_on(page) == ["Month 2 of 2025 has no day 30."]


def test_the_same_text_twice_is_known(curator: Client) -> None:
    article = make_article()
    entry = draft_on(paste(curator, "\n" + STORY)).entries[0]
    assert (entry.known, entry.is_filed) == (article, False)


def test_a_known_text_is_filed_again_only_when_asked(curator: Client) -> None:
    make_article()
    page = paste(curator, STORY)
    press(curator, page, "publish")
    press(curator, page, "publish", e0_file="on")
    assert states() == ["published", "published"]


def test_a_known_text_in_the_bin_is_new(curator: Client) -> None:
    make_article(state="binned")
    assert draft_on(paste(curator, STORY)).entries[0].known is None
