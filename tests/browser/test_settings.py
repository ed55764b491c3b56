"""Reading settings: live, kept over a reload, and without JavaScript."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def open_settings(page: Page) -> None:
    page.get_by_role("button", name="Reading settings").first.click()


def test_a_choice_applies_at_once_and_survives_a_reload(page: Page, site: str) -> None:
    page.goto(site)
    open_settings(page)
    with page.expect_response("**/settings/"):
        page.get_by_role("dialog").get_by_label("Night").check()
    expect(page.locator("html")).to_have_attribute("data-theme", "night")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "night")


def test_the_server_draws_the_choice_so_nothing_flashes(page: Page, site: str) -> None:
    page.goto(site)
    open_settings(page)
    with page.expect_response("**/settings/"):
        page.get_by_role("dialog").get_by_label("Sepia").check()
    drawn = " ".join(page.request.get(site).text().split())
    assert '<html lang="en" data-theme="sepia" >' in drawn


def test_larger_text_keeps_its_line_length(page: Page, site: str) -> None:
    page.goto(site)
    open_settings(page)
    with page.expect_response("**/settings/"):
        page.get_by_role("dialog").get_by_label("Text size").select_option("150")
    page.get_by_role("button", name="Close settings").click()
    page.get_by_role("link", name="Elon Musk says all human data").click()
    expect(page.locator("#body")).to_have_css("font-size", "31.5px")


def test_without_javascript_the_settings_page_keeps_them(plain_page: Page, site: str) -> None:
    plain_page.goto(f"{site}/settings/?back=/")
    plain_page.get_by_role("main").get_by_text("Night").click()
    plain_page.get_by_role("main").get_by_role("button", name="Keep these settings").click()
    expect(plain_page).to_have_url(f"{site}/")
    expect(plain_page.locator("html")).to_have_attribute("data-theme", "night")


def test_keys_can_be_turned_off(page: Page, site: str) -> None:
    page.goto(f"{site}/settings/")
    page.get_by_role("main").get_by_text("Off", exact=True).click()
    page.get_by_role("main").get_by_role("button", name="Keep these settings").click()
    page.get_by_role("link", name="Elon Musk says all human data").click()
    page.keyboard.press("x")
    expect(page.locator("details.seam[open]")).to_have_count(0)
