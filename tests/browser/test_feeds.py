"""A curator adds a feed, sees it fare and lays it aside: by mouse, by keys, without a script."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect
from pytest_django.fixtures import Settings

from apps.accounts.models import User
from apps.intake.feeds.models import Feed
from apps.intake.fetching import robots
from tests.browser.measures import OVERFLOW, SMALL_TARGETS
from tests.browser.test_every_page import violations
from tests.builders import make_feed
from tests.intake.feeds.writing import RSS, article, item, rss
from tests.sites import Site, open_site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]


@pytest.fixture
def press(settings: Settings) -> Iterator[Site]:
    """A site with a feed of one story, and one that is in trouble."""
    robots._known.clear()
    with open_site() as opened:
        settings.FETCH_ALLOWED = [opened.place]
        story = item(opened.says("/1", article("Moonlight")))
        opened.says("/feed", rss([story], title="The Mill Post"), media_type=RSS)
        opened.says("/bad", status=500)
        yield opened


@pytest.fixture
def feeds(page: Page, site: str, press: Site, curator: User, sign_in: SignIn) -> Page:
    sign_in(page, curator)
    page.goto(f"{site}/desk/feeds/")
    return page


def add(page: Page, address: str) -> None:
    page.get_by_label("Address of the feed, or of its web site").fill(address)
    page.get_by_role("button", name="Add", exact=True).click()


def test_a_feed_is_added_and_brings_its_story(feeds: Page, press: Site) -> None:
    add(feeds, press.url + "/feed")
    row = feeds.get_by_role("listitem").filter(has_text="The Mill Post")
    expect(row).to_contain_text("1 article brought")
    expect(feeds.get_by_role("status")).to_contain_text("Added: The Mill Post.")
    feeds.get_by_role("link", name="Coming in").click()
    expect(feeds.get_by_role("heading", name="Moonlight")).to_be_visible()


def test_what_cannot_be_added_stays_in_its_field(feeds: Page) -> None:
    add(feeds, "http://169.254.169.254/")
    field = feeds.get_by_label("Address of the feed, or of its web site")
    expect(feeds.locator("#id_address_error")).to_contain_text("inside our own network")
    expect(field).to_have_value("http://169.254.169.254/")


def test_a_feed_is_looked_at_paused_and_removed_with_keys(feeds: Page, press: Site) -> None:
    make_feed(press.url + "/bad", title="Bad News")
    feeds.reload()
    feeds.get_by_role("button", name="Look now Bad News").press("Enter")
    expect(feeds.get_by_text("it answered with error 500")).to_be_visible()
    feeds.get_by_role("button", name="Pause Bad News").press("Enter")
    expect(feeds.get_by_role("button", name="Resume Bad News")).to_be_focused()
    feeds.get_by_role("button", name="Remove Bad News").press("Enter")
    expect(feeds.get_by_text("No feed yet.")).to_be_visible()
    feeds.get_by_role("button", name="Undo").press("Enter")
    expect(feeds.get_by_role("button", name="Resume Bad News")).to_be_visible()


def test_all_of_it_works_without_a_script(
    plain_page: Page, site: str, press: Site, curator: User
) -> None:
    plain_page.goto(f"{site}/sign-in/?next=/desk/feeds/")
    plain_page.get_by_label("E-mail").fill(curator.email)
    plain_page.get_by_label("Password", exact=True).fill("a long enough password")
    plain_page.get_by_role("main").get_by_role("button", name="Sign in").click()
    plain_page.goto(f"{site}/desk/feeds/")
    add(plain_page, press.url + "/feed")
    plain_page.get_by_role("button", name="Pause The Mill Post").click()
    expect(plain_page.get_by_role("button", name="Resume The Mill Post")).to_be_visible()
    assert not Feed.objects.get().is_on


@pytest.mark.parametrize("theme", ["paper", "night"])
@pytest.mark.parametrize("width", [320, 360, 1440])
def test_nothing_hinders_a_curator_on_the_page_of_feeds(
    feeds: Page, site: str, press: Site, theme: str, width: int
) -> None:
    feeds.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    feeds.set_viewport_size({"width": width, "height": 900})
    well = make_feed(press.url + "/feed", title="The Mill Post")
    trouble = "The site is in trouble: it answered with error %(code)s."
    wrong = {"trouble": trouble, "trouble_values": {"code": 500}, "failures": 3}
    make_feed("https://" + "long-name." * 9 + "example/feed", title="Bad News", **wrong)
    add(feeds, "https://localhost/")
    expect(feeds.locator("#id_address_error")).to_be_visible()
    found = [violations(feeds), feeds.evaluate(OVERFLOW), feeds.evaluate(SMALL_TARGETS)]
    feeds.goto(f"{site}/desk/feeds/{well.pk}/")
    found += [violations(feeds), feeds.evaluate(OVERFLOW), feeds.evaluate(SMALL_TARGETS)]
    assert found == [[], 0, []] * 2
