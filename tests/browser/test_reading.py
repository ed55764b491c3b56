"""A visitor reads the seed article, and looks at what was taken out of it."""

import re

import pytest
from playwright.sync_api import Page, expect

from apps.articles.models import Article
from tests.browser.measures import CHARACTERS_A_LINE

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def article(page: Page, site: str, seed_article: Article) -> Page:
    page.goto(site + seed_article.get_absolute_url())
    return page


def test_a_visitor_comes_from_the_home_page_to_the_article(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_role("link", name="Elon Musk says all human data").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Elon Musk says all human data for AI training ‘exhausted’"
    )


def test_the_appeal_is_not_to_be_seen(article: Page) -> None:
    expect(article.get_by_text("Can you support the Guardian today?")).to_be_hidden()


def test_the_counts_are_those_of_the_seed(article: Page) -> None:
    expect(article.locator("#cleaned")).to_contain_text("3 passages, 408 words")
    expect(article.locator(".dateline")).to_contain_text("371 words")


def test_a_seam_opens_with_its_words_and_its_reason(article: Page) -> None:
    article.get_by_text("394 words removed, fundraising appeal").click()
    expect(article.get_by_text("Can you support the Guardian today?", exact=False)).to_be_visible()
    expect(article.get_by_text("Why we took it out").last).to_be_visible()


def test_one_button_shows_everything_in_place_and_hides_it_again(article: Page) -> None:
    article.get_by_role("button", name="Show in place").click()
    expect(article.locator("details.seam[open]")).to_have_count(3)
    article.get_by_role("button", name="Hide again").click()
    expect(article.locator("details.seam[open]")).to_have_count(0)


def test_the_key_x_shows_everything_and_says_so(article: Page) -> None:
    article.keyboard.press("x")
    expect(article.locator("details.seam[open]")).to_have_count(3)
    expect(article.locator("#say")).to_have_text("Removed passages shown in place.")


def test_keys_walk_through_the_text(article: Page) -> None:
    article.locator("details.seam summary").first.focus()
    article.keyboard.press("j")
    expect(article.locator(".passage").first).to_be_focused()
    article.keyboard.press("j")
    expect(article.locator(".passage").nth(1)).to_be_focused()
    article.keyboard.press("k")
    expect(article.locator(".passage").first).to_be_focused()


def test_the_list_of_keys_opens_and_closes_from_the_keyboard(article: Page) -> None:
    article.keyboard.press("?")
    expect(article.get_by_role("dialog", name="Keyboard")).to_be_visible()
    article.keyboard.press("Escape")
    expect(article.get_by_role("dialog", name="Keyboard")).to_be_hidden()


def test_a_line_holds_about_sixty_four_characters(article: Page) -> None:
    article.evaluate("document.fonts.ready")
    assert 60 <= article.evaluate(CHARACTERS_A_LINE) <= 68


def test_the_citation_can_be_taken_away(article: Page) -> None:
    with article.expect_download() as download:
        article.get_by_role("link", name="BibTeX").click()
    assert re.fullmatch(r"elon-musk-says.*\.bib", download.value.suggested_filename)


def test_without_javascript_the_seams_open_all_the_same(
    plain_page: Page, site: str, seed_article: Article
) -> None:
    plain_page.goto(site + seed_article.get_absolute_url())
    plain_page.get_by_text("10 words removed, channel promotion").click()
    expect(plain_page.get_by_text("Follow the Guardian")).to_be_visible()
    expect(plain_page.get_by_role("button", name="Show in place")).to_be_hidden()
