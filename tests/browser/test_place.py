"""A reader's place is remembered, and offered on the home page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from apps.accounts.models import User
from apps.articles.models import Article
from apps.reader.models import ReadingPosition

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]


def test_the_place_is_kept_and_offered(
    page: Page, site: str, seed_article: Article, reader: User, sign_in: SignIn
) -> None:
    sign_in(page, reader)
    page.goto(site + seed_article.get_absolute_url())
    with page.expect_response("**/place/"):
        page.locator(".passage").nth(6).evaluate("each => each.scrollIntoView()")
    page.goto(site)
    expect(page.get_by_text("You stopped at paragraph")).to_be_visible()
    page.get_by_role("link", name="Go on reading").click()
    position = ReadingPosition.objects.get(reader=reader)
    expect(page).to_have_url(f"{site}{seed_article.get_absolute_url()}#p-{position.passage}")


def test_reaching_the_end_is_having_read_it(
    page: Page, site: str, seed_article: Article, reader: User, sign_in: SignIn
) -> None:
    sign_in(page, reader)
    page.goto(site + seed_article.get_absolute_url())
    with page.expect_response("**/place/"):
        page.keyboard.press("End")
    assert ReadingPosition.objects.get(reader=reader).is_finished


def test_a_visitor_is_offered_the_place_on_this_device(
    page: Page, site: str, seed_article: Article
) -> None:
    page.goto(site + seed_article.get_absolute_url())
    page.locator(".passage").nth(6).evaluate("each => each.scrollIntoView()")
    expect(page.locator("reading-place")).to_have_attribute("data-kept", "")
    page.goto(site + seed_article.get_absolute_url())
    expect(page.get_by_role("link", name="Go on at paragraph")).to_be_visible()
