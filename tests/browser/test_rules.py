"""From one passage to all like it: a rule with its preview, saved and undone; some words."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning.again.recleaning import mark_all
from apps.cleaning.models import Rule
from tests.browser.measures import OVERFLOW, SMALL_TARGETS
from tests.browser.test_every_page import violations

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]

QUALITY = "High-quality data, and control over it"
"""How a paragraph of the seed begins that stays."""


@pytest.fixture
def desk(page: Page, site: str, curator: User, sign_in: SignIn, seed_article: Article) -> Page:
    sign_in(page, curator)
    page.goto(f"{site}/desk/articles/{seed_article.pk}/")
    return page


def open_more(page: Page, words: str) -> None:
    """Press More on the row with those words, inside its fold if it is in one."""
    for fold in page.locator(".fold > details > summary").all():
        fold.click()
    page.locator("li[data-words]", has_text=words).locator(".rowmore summary").click()


def test_a_rule_from_a_passage_is_previewed_saved_and_undone(desk: Page) -> None:
    open_more(desk, QUALITY)
    desk.get_by_role("link", name="Always take this out in all of Guardian US").click()
    expect(desk.locator(".effect__sum")).to_contain_text("1 passage in 1 of 1 stored article.")
    desk.get_by_label("The passage begins with this").check()
    desk.get_by_label("The words").fill(QUALITY)
    expect(desk.locator(".ruleline")).to_contain_text(f"begins with “{QUALITY}”")
    desk.get_by_role("button", name="Save the rule").click()
    expect(desk.get_by_role("status").last).to_contain_text("Rule saved. 1 article changed.")
    desk.locator("#toasts").get_by_role("button", name="Undo").click()
    expect(desk.get_by_role("status").last).to_contain_text("Undone. 1 article changed.")
    assert Rule.objects.kept().count() == 0


def test_a_rule_from_a_seam_warns_of_nothing_and_leads_back(
    page: Page, site: str, curator: User, sign_in: SignIn, seed_article: Article
) -> None:
    sign_in(page, curator)
    page.goto(site + seed_article.get_absolute_url())
    seam = page.locator(".seam", has_text="channel promotion")
    seam.locator("summary").click()
    seam.get_by_role("link", name="Always take this out").click()
    expect(page.locator(".effect__sum")).to_contain_text("It changes nothing")
    page.get_by_role("button", name="Save the rule").click()
    expect(page).to_have_url(re.compile(r"/articles/\d+-"))


def test_one_sentence_is_taken_out_with_the_keyboard(desk: Page) -> None:
    open_more(desk, QUALITY)
    desk.get_by_role("link", name="Take out some words").focus()
    desk.keyboard.press("Enter")
    sentence = desk.get_by_role("checkbox").first
    sentence.focus()
    desk.keyboard.press("Space")
    desk.get_by_role("button", name="Take these words out").focus()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("status").last).to_contain_text("Words taken out.")
    desk.locator("#toasts").get_by_role("button", name="Undo").click()
    expect(desk.get_by_role("status").last).to_contain_text("Undone.")


def test_selected_words_of_a_row_come_along(desk: Page) -> None:
    open_more(desk, QUALITY)
    row = desk.locator("li[data-words]", has_text=QUALITY)
    row.locator(".txt p").evaluate(
        """each => { const range = document.createRange();
                     range.setStart(each.firstChild, 0); range.setEnd(each.firstChild, 17);
                     getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    row.get_by_role("link", name="Take out some words").click()
    expect(desk.get_by_label("From these words")).to_have_value("High-quality data")


def test_words_are_picked_out_of_the_passage(desk: Page) -> None:
    open_more(desk, QUALITY)
    desk.get_by_role("link", name="Take out some words").click()
    desk.locator("picked-words:defined").wait_for()
    desk.get_by_label("The passage").evaluate("each => each.setSelectionRange(0, 12)")
    expect(desk.get_by_label("From these words")).to_have_value("High-quality")


def test_it_works_without_a_script(
    plain_page: Page, site: str, curator: User, sign_in: SignIn, seed_article: Article
) -> None:
    sign_in(plain_page, curator)
    plain_page.goto(f"{site}/desk/sources/{seed_article.source_id}/rules/new/")
    plain_page.get_by_label("The passage begins with this").check()
    plain_page.get_by_label("The words").fill(QUALITY)
    plain_page.get_by_role("button", name="See what it would do").click()
    expect(plain_page.locator(".effect__sum")).to_contain_text("1 passage in 1 of 1")
    plain_page.get_by_role("button", name="Save the rule").click()
    expect(plain_page.locator(".messages")).to_contain_text("Rule saved. 1 article changed.")


def test_what_waits_is_cleaned_while_one_looks(
    desk: Page, site: str, seed_article: Article
) -> None:
    mark_all()
    desk.goto(f"{site}/desk/sources/{seed_article.source_id}/rules/")
    expect(desk.locator("#waiting")).to_contain_text("All articles are cleaned.")


@pytest.mark.parametrize("theme", ["paper", "night"])
@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_hinders_anyone_on_the_pages_of_rules(
    desk: Page, site: str, seed_article: Article, theme: str, width: int
) -> None:
    desk.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    desk.set_viewport_size({"width": width, "height": 900})
    ours = f"/desk/sources/{seed_article.source_id}/"
    cut = seed_article.revision.cuts.first().pk
    addresses = ["/desk/rules/", "/desk/rules/kinds/", f"{ours}rules/", f"{ours}kinds/",
                 f"{ours}rules/new/?cut={cut}", f"{ours}rules/import/", "/settings/"]  # fmt: skip
    found = {}
    for address in addresses:
        desk.goto(site + address)
        desk.wait_for_load_state("networkidle")
        found[address] = (violations(desk), desk.evaluate(OVERFLOW), desk.evaluate(SMALL_TARGETS))
    assert found == dict.fromkeys(addresses, ([], 0, []))
