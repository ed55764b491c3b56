"""The pages of sources in a browser: nothing hinders anyone, and the keyboard reaches all."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from apps.accounts.models import User
from tests.browser.measures import OVERFLOW, SMALL_TARGETS
from tests.browser.test_every_page import violations
from tests.cleaning.finding.test_memory import INVITES, PAPER, SURE, TELLS, post, put_back

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]

LONG = " ".join(f"The bell of the {number}th floor rings as often as it is high." for number in
                range(4, 12))  # fmt: skip


@pytest.fixture
def desk(page: Page, site: str, curator: User, sign_in: SignIn) -> Page:
    """A curator's browser, where a source repeats itself and another is young."""
    for number in range(6):
        post(number, SURE, INVITES, TELLS, LONG, title=f"Voyage {number}")
    put_back(post(7, SURE))
    post(8, source="A young paper")
    sign_in(page, curator)
    return page


@pytest.mark.parametrize("theme", ["paper", "night"])
@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_hinders_a_curator(desk: Page, site: str, theme: str, width: int) -> None:
    desk.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    desk.set_viewport_size({"width": width, "height": 900})
    found = []
    for name in (PAPER, "A young paper"):
        desk.goto(f"{site}/desk/sources/")
        found += violations(desk)
        desk.get_by_role("link", name=name).click()
        for summary in desk.locator("main summary").all():
            summary.click()
        found += violations(desk)
    assert found == []


@pytest.mark.parametrize("width", [320, 360, 1440])
def test_the_page_of_a_source_fits_and_can_be_pressed(desk: Page, site: str, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 900})
    desk.goto(f"{site}/desk/sources/")
    measured = [(desk.evaluate(OVERFLOW) > 0, desk.evaluate(SMALL_TARGETS))]
    desk.get_by_role("link", name=PAPER).click()
    measured += [(desk.evaluate(OVERFLOW) > 0, desk.evaluate(SMALL_TARGETS))]
    assert measured == [(False, [])] * 2


def test_from_the_desk_to_an_article_by_the_keyboard_alone(desk: Page, site: str) -> None:
    desk.goto(f"{site}/desk/")
    for name in ("Sources", PAPER):
        desk.get_by_role("link", name=name, exact=True).focus()
        desk.keyboard.press("Enter")
        expect(desk.get_by_role("heading", level=1)).to_have_text(name)
    desk.get_by_text("In 7 articles").first.focus()
    desk.keyboard.press("Enter")
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("button", name="Publish changes")).to_be_visible()
