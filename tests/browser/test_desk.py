"""The curator's minute: paste, look, one switch, publish, and back again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import Page, expect

from apps.accounts.models import User
from apps.articles.models import Article

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]
SEED = Path(settings.BASE_DIR, "seeds/2025-technology.txt").read_text(encoding="utf-8")
NEWER = SEED.replace("01/09/2025", "02/10/2025")


@pytest.fixture
def desk(page: Page, site: str, curator: User, sign_in: SignIn) -> Page:
    sign_in(page, curator)
    page.goto(f"{site}/desk/")
    return page


@pytest.fixture
def new_there(site: str) -> None:
    """The seed's article is not in the room: the desk has nothing to ask about its text."""
    Article.objects.filter(title__startswith="Elon Musk").update(state="binned")


@pytest.mark.usefixtures("new_there")
def test_pasting_shows_how_it_will_read(desk: Page) -> None:
    desk.get_by_label("The article, as you found it").fill(NEWER)
    expect(desk.get_by_role("heading", name="02/10/2025: how it will read")).to_be_visible()
    expect(desk.locator("desk-tally")).to_contain_text("Removed 408 words")
    expect(desk.get_by_label("The article, as you found it")).to_be_focused()


@pytest.mark.usefixtures("new_there")
def test_a_switch_moves_its_row_and_the_sums_follow(desk: Page) -> None:
    desk.get_by_label("The article, as you found it").fill(NEWER)
    row = desk.locator(".sort > li", has_text="Business live")
    row.get_by_role("switch").check()
    expect(row).not_to_have_class("is-out")
    expect(desk.locator("desk-tally")).to_contain_text("Removed 404 words")


@pytest.mark.usefixtures("new_there")
def test_paste_look_switch_publish_and_undo(desk: Page, site: str) -> None:
    desk.get_by_label("The article, as you found it").fill(NEWER)
    desk.locator(".sort > li", has_text="Business live").get_by_role("switch").check()
    desk.get_by_role("button", name="Publish").click()
    expect(desk.locator("#cleaned")).to_contain_text("2 passages, 404 words")
    expect(desk.get_by_role("status")).to_contain_text("1 post published.")
    desk.get_by_role("button", name="Undo").click()
    expect(desk.get_by_role("heading", name="Filed")).to_be_visible()
    assert not Article.objects.published().exclude(revision=None).exists()


@pytest.mark.usefixtures("new_there")
def test_an_unfolded_paragraph_shows_its_words(desk: Page) -> None:
    desk.get_by_label("The article, as you found it").fill(NEWER)
    desk.locator(".fold > details > summary").last.click()
    expect(desk.get_by_text("High-quality data, and control over it").last).to_be_visible()


@pytest.mark.usefixtures("new_there")
def test_what_was_typed_over_stays_when_the_text_changes(desk: Page) -> None:
    desk.get_by_label("The article, as you found it").fill(NEWER)
    desk.get_by_role("textbox", name="Headline").fill("A headline of our own")
    with desk.expect_response("**/desk/"):
        desk.get_by_label("The article, as you found it").fill(NEWER + "\n03/03/2023")
    expect(desk.get_by_role("textbox", name="Headline")).to_have_value("A headline of our own")


def test_a_published_article_is_changed_and_changed_back(desk: Page, site: str) -> None:
    article = Article.objects.get(title__startswith="Elon Musk")
    desk.goto(f"{site}/desk/articles/{article.pk}/")
    desk.get_by_role("textbox", name="Headline").fill("Shorter")
    desk.get_by_role("button", name="Publish changes").click()
    expect(desk.get_by_role("heading", level=1)).to_have_text("Shorter")
    desk.get_by_role("button", name="Undo").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("Elon Musk")


def test_putting_a_passage_back_while_reading_and_undoing_it(desk: Page, site: str) -> None:
    article = Article.objects.get(title__startswith="Elon Musk")
    desk.goto(site + article.get_absolute_url())
    desk.get_by_text("10 words removed, channel promotion").click()
    desk.get_by_role("button", name="Put back 10 words").click()
    expect(desk.locator("#cleaned")).to_contain_text("2 passages, 398 words")
    expect(desk.locator(".passage", has_text="follow this channel")).to_be_focused()
    desk.get_by_role("button", name="Undo").click()
    expect(desk.locator("#cleaned")).to_contain_text("3 passages, 408 words")
    expect(desk.get_by_text("10 words removed, channel promotion")).to_be_visible()


@pytest.mark.usefixtures("new_there")
def test_the_whole_journey_works_without_javascript(
    plain_page: Page, site: str, curator: User, sign_in: SignIn
) -> None:
    sign_in(plain_page, curator)
    plain_page.goto(f"{site}/desk/")
    plain_page.get_by_label("The article, as you found it").fill(NEWER)
    plain_page.get_by_role("button", name="See how it will read").click()
    plain_page.locator(".sort > li", has_text="Business live").get_by_role("switch").check()
    plain_page.get_by_role("button", name="Publish").click()
    expect(plain_page.locator("#cleaned")).to_contain_text("2 passages, 404 words")


def test_a_text_that_is_nearly_here_is_asked_about(desk: Page) -> None:
    desk.get_by_label("The article, as you found it").fill(NEWER)
    desk.get_by_label("Take this as the new text of that article").check()
    desk.get_by_role("button", name="Take the new text").click()
    expect(desk.get_by_role("heading", level=1)).to_contain_text("Texts of Elon Musk")
    desk.get_by_role("button", name="Undo").click()
    expect(desk.get_by_text("Undone.").first).to_be_visible()
    assert Article.objects.get(title__startswith="Elon Musk").revision.number == 1


@pytest.mark.usefixtures("new_there")
def test_the_whole_journey_works_from_the_keyboard(desk: Page) -> None:
    desk.get_by_label("The article, as you found it").focus()
    desk.keyboard.insert_text(NEWER)
    expect(desk.locator("desk-tally")).to_contain_text("Removed 408 words")
    switch = desk.locator(".sort > li", has_text="Business live").get_by_role("switch")
    for _press in range(60):
        desk.keyboard.press("Tab")
        if switch.evaluate("each => each === document.activeElement"):
            break
    desk.keyboard.press("Space")
    expect(desk.locator("desk-tally")).to_contain_text("Removed 404 words")
    desk.get_by_role("button", name="Publish").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("#cleaned")).to_contain_text("2 passages, 404 words")
