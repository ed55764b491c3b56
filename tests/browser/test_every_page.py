"""What holds on every page: nothing hinders anyone, scrolls sideways or comes from elsewhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from pytest_django.fixtures import Settings

from apps.accounts.models import User
from apps.articles.models import Article
from tests.browser.contents import Contents, fill
from tests.browser.measures import LAYOUT_SHIFT, OVERFLOW, SMALL_TARGETS

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]

OPEN = [
    "/",
    "{article}",
    "{article}removed/",
    "/sign-in/",
    "/settings/",
    "/password/",
    "/sign-up/",
    "/nowhere/",
]
STAFF = ["/desk/", "/desk/filed/", "/desk/articles/{pk}/", "{article}", "{article}?tidy=1#cite"]
THEMES = ["paper", "sepia", "night"]
WIDTHS = [360, 820, 1440]
EVERY_WIDTH = [320, 360, 640, 820, 1024, 1200, 1440, 1600]
SAMPLES = [(360, "night"), (1440, "paper")]
"""Of widths and themes, for the pages that few people open."""
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}


@pytest.fixture
def contents(seed_article: Article, reader: User, settings: Settings, tmp_path: Path) -> Contents:
    settings.MEDIA_ROOT = tmp_path
    found = fill(seed_article, reader=reader)
    settings.PICTURES = True
    return found


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found]


def hindrances(page: Page, site: str, addresses: list[str]) -> dict[str, list[str]]:
    """What axe finds, by address; a page that is not there hinders as well."""
    found = {}
    for address in addresses:
        answer = page.goto(site + address)
        there = answer is not None and answer.ok
        found[address] = violations(page) if there else ["is not there"]
    return {address: each for address, each in found.items() if each}


def sideways(page: Page, width: int) -> int:
    """How far the page can be scrolled sideways at that width, in px."""
    page.set_viewport_size({"width": width, "height": 900})
    over: int = page.evaluate(OVERFLOW)
    return over


def visit(page: Page, site: str, address: str, *, article: Article) -> None:
    page.goto(site + address.format(article=article.get_absolute_url(), pk=article.pk))
    page.evaluate("document.fonts.ready.then(() => 0)")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_hinders_a_visitor(
    page: Page, site: str, seed_article: Article, theme: str, width: int
) -> None:
    page.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for address in OPEN:
        visit(page, site, address, article=seed_article)
        found[address] = violations(page)
    assert found == {address: [] for address in OPEN}


@pytest.mark.parametrize("theme", ["paper", "night"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_hinders_a_curator(
    page: Page, site: str, seed_article: Article, curator: User, sign_in: SignIn, theme: str,
    width: int,
) -> None:  # fmt: skip
    sign_in(page, curator)
    page.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for address in STAFF:
        visit(page, site, address, article=seed_article)
        found[address] = violations(page)
    assert found == {address: [] for address in STAFF}


@pytest.mark.parametrize(("width", "theme"), SAMPLES)
def test_nothing_hinders_a_curator_anywhere_at_the_desk(
    page: Page, site: str, contents: Contents, curator: User, sign_in: SignIn, width: int,
    theme: str,
) -> None:  # fmt: skip
    sign_in(page, curator)
    page.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    page.set_viewport_size({"width": width, "height": 900})
    assert hindrances(page, site, [f"/desk/{each}" for each in contents.desk]) == {}


@pytest.mark.parametrize(("width", "theme"), SAMPLES)
def test_nothing_hinders_a_reader_who_is_signed_in(
    page: Page, site: str, contents: Contents, reader: User, sign_in: SignIn, width: int, theme: str
) -> None:
    sign_in(page, reader)
    page.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    page.set_viewport_size({"width": width, "height": 900})
    assert hindrances(page, site, contents.reader) == {}


@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_hinders_anyone_with_seams_settings_and_keys_open(
    page: Page, site: str, seed_article: Article, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    visit(page, site, "{article}", article=seed_article)
    page.keyboard.press("x")
    seams = violations(page)
    page.get_by_role("button", name="Reading settings").first.click()
    settings = violations(page)
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    assert (seams, settings, violations(page)) == ([], [], [])


@pytest.mark.parametrize("width", EVERY_WIDTH)
def test_no_page_scrolls_sideways(
    page: Page, site: str, seed_article: Article, curator: User, sign_in: SignIn, width: int
) -> None:
    sign_in(page, curator)
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for address in [*OPEN, *STAFF]:
        visit(page, site, address, article=seed_article)
        found[address] = page.evaluate(OVERFLOW)
    assert {address: over for address, over in found.items() if over > 0} == {}


def test_everything_that_can_be_pressed_is_large_enough(
    page: Page, site: str, seed_article: Article, curator: User, sign_in: SignIn
) -> None:
    sign_in(page, curator)
    page.set_viewport_size({"width": 360, "height": 780})
    found = {}
    for address in [*OPEN, *STAFF]:
        visit(page, site, address, article=seed_article)
        found[address] = page.evaluate(SMALL_TARGETS)
    assert {address: small for address, small in found.items() if small} == {}


def test_the_rest_of_the_site_fits_can_be_pressed_and_complains_of_nothing(
    page: Page, site: str, contents: Contents, curator: User, sign_in: SignIn, troubles: list[str]
) -> None:
    sign_in(page, curator)
    wrong = {}
    for address in [*contents.reader, *(f"/desk/{each}" for each in contents.desk)]:
        page.goto(site + address)
        over = {width: sideways(page, width) for width in EVERY_WIDTH}
        page.set_viewport_size({"width": 360, "height": 780})
        wrong[address] = (page.evaluate(SMALL_TARGETS), {each: n for each, n in over.items() if n})
    assert (troubles, {at: each for at, each in wrong.items() if each != ([], {})}) == ([], {})


@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_complains_asks_elsewhere_or_jumps(
    page: Page, site: str, seed_article: Article, troubles: list[str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    shifts = {}
    for address in OPEN[:-1]:
        visit(page, site, address, article=seed_article)
        page.wait_for_load_state("networkidle")
        shifts[address] = round(page.evaluate(LAYOUT_SHIFT), 4)
    assert (troubles, shifts) == ([], dict.fromkeys(OPEN[:-1], 0))
