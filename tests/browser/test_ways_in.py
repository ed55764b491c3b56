"""The curator's minute for an address and a file: send for it, look, publish, look again."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings

from apps.accounts.models import User
from apps.articles.models import Article
from apps.intake.arrivals.models import Arrival
from tests.builders import STORY
from tests.intake.websites import PARAGRAPHS, Website, open_website, page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]
BOX = "The article, as you found it"
TITLE = "A small press learns to print by moonlight"
FILE = {"name": "story.txt", "mimeType": "text/plain", "buffer": STORY.encode()}


@pytest.fixture
def website(settings: Settings) -> Iterator[Website]:
    with open_website(settings) as site:
        site.pages["/story"] = page()
        yield site


@pytest.fixture
def desk(page: Page, site: str, curator: User, sign_in: SignIn) -> Page:
    sign_in(page, curator)
    page.goto(f"{site}/desk/")
    return page


def publish(desk: Page) -> None:
    desk.get_by_label("Post date").fill("03/04/2025")
    desk.get_by_role("button", name="Publish").click()
    expect(desk.get_by_role("heading", level=1)).to_have_text(TITLE)


def test_an_address_becomes_an_article(desk: Page, website: Website) -> None:
    desk.get_by_label(BOX).fill(f"{website.url}/story")
    desk.get_by_role("button", name="Fetch it").click()
    expect(desk.get_by_role("heading", name="How it will read")).to_be_visible()
    publish(desk)
    assert Article.objects.get(title=TITLE).url == f"{website.url}/story"


def test_a_file_becomes_an_article(desk: Page) -> None:
    desk.get_by_label("Or choose files").set_input_files(FILE)
    desk.get_by_role("button", name="Take in the files").click()
    expect(desk.get_by_role("heading", name=TITLE)).to_be_visible()
    publish(desk)


def test_a_dropped_file_is_chosen(desk: Page) -> None:
    dropped = desk.evaluate_handle(
        """() => { const all = new DataTransfer();
        all.items.add(new File(["x"], "a.txt", { type: "text/plain" })); return all; }"""
    )
    desk.dispatch_event("drop-files textarea", "drop", {"dataTransfer": dropped})
    expect(desk.get_by_label("Or choose files")).to_be_focused()
    assert desk.get_by_label("Or choose files").input_value().endswith("a.txt")


def test_filing_is_undone_and_the_look_is_back(desk: Page) -> None:
    desk.get_by_label("Or choose files").set_input_files(FILE)
    desk.get_by_role("button", name="Take in the files").click()
    desk.get_by_role("button", name="Save as draft").click()
    desk.get_by_role("button", name="Undo").click()
    desk.get_by_role("link", name="Coming in").click()
    expect(desk.get_by_text("Ready for your look")).to_be_visible()


def test_a_row_moves_by_itself_and_then_asks_no_more(desk: Page, site: str) -> None:
    row = Arrival.objects.create(way="address", asked="https://example.org/a", asked_key="a")
    desk.goto(f"{site}/desk/coming-in/")
    expect(desk.get_by_text("Waiting its turn")).to_be_visible()
    Arrival.objects.filter(pk=row.pk).update(stage="failed", trouble="There is nothing.")
    expect(desk.locator("#tray-rows").get_by_text("There is nothing.")).to_be_visible()
    expect(desk.locator("#tray-poll[hx-get]")).to_have_count(0)


def test_what_failed_is_dismissed_and_that_is_undone(desk: Page, website: Website) -> None:
    desk.get_by_label(BOX).fill(f"{website.url}/a\n{website.url}/b")
    desk.get_by_role("button", name="Fetch all 2").click()
    expect(desk.get_by_text("There is no page at that address.")).to_have_count(2)
    desk.get_by_role("button", name="Dismiss").first.click()
    expect(desk.get_by_role("button", name="Take it up again")).to_be_visible()
    desk.get_by_role("button", name="Undo").click()
    expect(desk.get_by_role("button", name="Take it up again")).to_have_count(0)


def test_a_changed_original_becomes_the_new_text(desk: Page, site: str, website: Website) -> None:
    desk.get_by_label(BOX).fill(f"{website.url}/story")
    desk.get_by_role("button", name="Fetch it").click()
    publish(desk)
    website.pages["/story"] = page(*PARAGRAPHS[:2], "Nobody is paid for it any more.")
    desk.goto(f"{site}/desk/articles/{Article.objects.get(title=TITLE).pk}/")
    desk.get_by_role("button", name="Look again at the original").click()
    desk.get_by_role("button", name="Take the new text").click()
    desk.get_by_role("link", name="What changed since text 1").click()
    expect(desk.locator("ins")).to_have_count(1)


def test_an_address_comes_in_without_javascript(
    plain_page: Page, site: str, curator: User, sign_in: SignIn, website: Website
) -> None:
    sign_in(plain_page, curator)
    plain_page.goto(f"{site}/desk/")
    plain_page.get_by_label(BOX).fill(f"{website.url}/story")
    plain_page.get_by_role("button", name="See how it will read").click()
    publish(plain_page)


def test_a_file_comes_in_without_javascript(
    plain_page: Page, site: str, curator: User, sign_in: SignIn
) -> None:
    sign_in(plain_page, curator)
    plain_page.goto(f"{site}/desk/")
    plain_page.get_by_label("Or choose files").set_input_files(FILE)
    plain_page.get_by_role("button", name="Take in the files").click()
    publish(plain_page)


def test_an_address_comes_in_from_the_keyboard(desk: Page, website: Website) -> None:
    desk.get_by_label(BOX).focus()
    desk.keyboard.insert_text(f"{website.url}/story")
    fetch_it = desk.get_by_role("button", name="Fetch it")
    expect(fetch_it).to_be_visible()
    for _press in range(12):
        desk.keyboard.press("Tab")
        if fetch_it.evaluate("each => each === document.activeElement"):
            break
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("heading", name="How it will read")).to_be_visible()
