"""The desk tells people what happened and where to go, whichever way they use it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from apps.accounts.models import User
from apps.articles.models import Article

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]
STORY = """03/04/2025
What the robots did next
A class in Ohio watches four machines sort the recycling of a whole town for a week
The machines began on Monday morning, before anybody else had come to work in the hall.
They were done by Friday, and nobody in the town had noticed that anything was different."""

CUT_OFF = """clips => clips.filter(each => each.scrollHeight > each.clientHeight + 1)
  .filter(each => !each.closest("details, .txt")?.querySelector("summary"))
  .map(each => each.textContent.trim().slice(0, 60))"""
"""Passages that show less than they hold, with nothing beside them that opens them."""


@pytest.fixture
def desk(page: Page, site: str, curator: User, sign_in: SignIn) -> Page:
    sign_in(page, curator)
    page.goto(f"{site}/desk/")
    page.get_by_label("The article, as you found it").fill(STORY)
    page.locator("desk-rows").wait_for()
    return page


def test_a_line_taken_for_the_wrong_thing_is_put_right(desk: Page) -> None:
    row = desk.locator(".sort > li", has_text="What the robots did next")
    row.get_by_role("combobox").focus()
    with desk.expect_response("**/desk/"):
        row.get_by_role("combobox").select_option("Curator’s note")
    expect(desk.get_by_role("textbox", name="Curator’s note")).to_have_value(
        "What the robots did next"
    )
    expect(row.get_by_role("combobox")).to_be_focused()


def test_what_is_missing_is_named_and_led_to(desk: Page) -> None:
    desk.get_by_role("textbox", name="Headline").fill("")
    desk.get_by_label("Post date").fill("31/12/2024")
    desk.get_by_role("button", name="Publish").click()
    expect(desk.locator("#errors")).to_be_focused()
    desk.get_by_role("link", name="Post date: There is no month 31").click()
    expect(desk.get_by_label("Post date")).to_be_focused()


def test_what_was_typed_is_still_there_after_a_mistake(desk: Page) -> None:
    desk.get_by_role("textbox", name="Standfirst").fill("Typed by hand")
    desk.get_by_label("Post date").fill("soon")
    desk.get_by_role("button", name="Publish").click()
    expect(desk.get_by_role("textbox", name="Standfirst")).to_have_value("Typed by hand")
    expect(desk.get_by_label("Post date")).to_have_value("soon")


def test_the_look_is_announced(desk: Page) -> None:
    expect(desk.locator("#say")).to_contain_text("1 post. Kept")


def test_what_was_done_is_announced_and_undone_by_a_key(desk: Page) -> None:
    desk.get_by_role("button", name="Save as draft").click()
    expect(desk.locator("#say")).to_contain_text("1 draft saved.")
    desk.keyboard.press("Control+z")
    expect(desk.get_by_text("Undone.").first).to_be_visible()
    assert Article.objects.filter(state="binned").count() == 1


def test_emptying_the_box_is_no_mistake(desk: Page) -> None:
    desk.get_by_label("The article, as you found it").fill("")
    expect(desk.get_by_text("Paste something to begin. What you see here")).to_be_visible()


def test_folded_paragraphs_open_to_their_switches(desk: Page, site: str) -> None:
    article = Article.objects.get(title__startswith="Elon Musk")
    desk.goto(f"{site}/desk/articles/{article.pk}/")
    fold = desk.locator(".fold").first
    fold.get_by_text("Show each paragraph").click()
    fold.get_by_role("switch").first.uncheck()
    expect(desk.locator("desk-tally")).to_contain_text("Removed 432 words")


def test_no_passage_is_cut_off_without_a_way_to_open_it(
    page: Page, site: str, curator: User, sign_in: SignIn
) -> None:
    sign_in(page, curator)
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(f"{site}/desk/")
    text = "".join(f"{STORY}\n{'Nobody spoke. ' * words}\n" for words in (10, 20, 40))
    page.get_by_label("The article, as you found it").fill(text)
    page.locator("desk-rows details", has_text="Read all").first.wait_for()
    shut = page.locator(".sort .clip:visible").evaluate_all(CUT_OFF)
    assert shut == []
