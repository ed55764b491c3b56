"""Readers and staff at the cleaning: reports and answers, sentences taken out, side by side."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning.models import Cut
from apps.cleaning.reports.actions import report
from apps.cleaning.reports.models import Report, What
from tests.browser.measures import OVERFLOW, SMALL_TARGETS
from tests.browser.test_every_page import violations

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]
OPENED = """() => {
  for (const each of document.querySelectorAll("details")) each.open = true;
  scrollTo(0, document.body.scrollHeight);
}"""
"""Everything open, and the tools under the thumb out of the way."""
FIRST = "Artificial intelligence companies have run out of data"


@pytest.fixture
def address(site: str, seed_article: Article) -> str:
    return site + seed_article.get_absolute_url()


@pytest.fixture
def tidy(page: Page, address: str, curator: User, sign_in: SignIn) -> Page:
    sign_in(page, curator)
    page.goto(address)
    page.get_by_role("link", name="Edit the cleaning").first.click()
    return page


def passage(page: Page, words: str = FIRST) -> Locator:
    return page.locator(".passage", has_text=words)


def tick(page: Page, number: int) -> None:
    """Open the sentences of the passage about Musk's warning and tick one of them."""
    held = passage(page, "The cumulative sum of human knowledge")
    held.get_by_text("Take out some words").click()
    held.get_by_role("checkbox").nth(number).check()


def test_a_visitor_comes_to_the_side_by_side_page_and_back(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("link", name="What was removed:").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What was removed")
    expect(page.locator(".removal")).to_have_count(3)
    page.get_by_role("link", name="Its place in the article : 3").click()
    expect(page.get_by_text("394 words removed, fundraising appeal")).to_be_in_viewport()
    expect(page.get_by_text("Why you can rely on the Guardian")).to_be_visible()


def test_print_says_where_the_words_can_be_read(page: Page, address: str) -> None:
    page.goto(address)
    notice = page.locator("#notice")
    expect(notice.get_by_text("Every word of it can be read at")).to_be_hidden()
    page.emulate_media(media="print")
    expect(notice.get_by_text(f"{address}removed/")).to_be_visible()
    expect(notice.get_by_role("link")).to_be_hidden()


def test_columns_stand_side_by_side_where_there_is_room(page: Page, address: str) -> None:
    page.goto(f"{address}removed/")
    row = page.locator(".side").nth(1)
    came, remains = (row.locator(f".side__{each}").bounding_box() for each in ("was", "kept"))
    assert came
    assert remains
    assert (round(came["y"]), round(came["height"])) == (
        round(remains["y"]),
        round(remains["height"]),
    )
    page.set_viewport_size({"width": 360, "height": 780})
    expect(row.locator(".side__kept")).to_be_hidden()


def test_a_sentence_is_taken_out_and_put_back_by_undoing(tidy: Page) -> None:
    tick(tidy, 1)
    tidy.get_by_role("button", name="Take out what is ticked").locator("visible=true").click()
    expect(tidy.locator("#cleaned")).to_contain_text("4 passages")
    expect(tidy.locator("summary", has_text="taken out by staff")).to_be_focused()
    tidy.get_by_role("button", name="Undo").click()
    expect(tidy.locator("#cleaned")).to_contain_text("3 passages, 408 words")
    expect(passage(tidy, "The cumulative sum of human knowledge")).to_have_count(1)
    expect(tidy.locator("details.seam")).to_have_count(3)


def test_a_passage_is_taken_out_twice_and_undone_twice_on_one_page(tidy: Page) -> None:
    for _time in range(2):
        passage(tidy).get_by_role("button", name="Take out paragraph").click()
        expect(passage(tidy)).to_have_count(0)
        tidy.get_by_role("button", name="Undo").click()
        expect(passage(tidy)).to_be_focused()
    expect(tidy.locator("#cleaned")).to_contain_text("3 passages, 408 words")


def test_a_sentence_is_taken_out_from_the_keyboard_alone(tidy: Page) -> None:
    held = passage(tidy, "The cumulative sum of human knowledge")
    held.get_by_text("Take out some words").focus()
    for key in ("Enter", "Tab", "Space", "Tab", "Tab", "Enter"):
        tidy.keyboard.press(key)
    expect(tidy.locator("#cleaned")).to_contain_text("4 passages")
    tidy.keyboard.press("Control+z")
    expect(tidy.locator("#cleaned")).to_contain_text("3 passages, 408 words")


def test_a_sentence_is_taken_out_without_javascript(
    plain_page: Page, address: str, curator: User, sign_in: SignIn
) -> None:
    sign_in(plain_page, curator)
    plain_page.goto(f"{address}?tidy=1")
    tick(plain_page, 0)
    plain_page.get_by_role("button", name="Take out what is ticked").locator("visible=true").click()
    expect(plain_page.locator("#cleaned")).to_contain_text("4 passages")
    plain_page.get_by_role("button", name="Undo").first.click()
    expect(plain_page.locator("#cleaned")).to_contain_text("3 passages, 408 words")
    expect(plain_page.locator(".tidying")).to_be_visible()


def test_a_reader_reports_a_leftover_and_staff_agree(
    page: Page, site: str, address: str, reader: User, curator: User, sign_in: SignIn
) -> None:
    sign_in(page, reader)
    page.goto(address)
    page.get_by_role("link", name="Tell staff which passage").click()
    page.get_by_label(FIRST).check()
    page.get_by_label("What is it?").fill("It is the caption of a film.")
    page.get_by_role("button", name="Tell staff").click()
    expect(page.get_by_text("You said that this is a leftover. Staff will look.")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, curator)
    page.goto(f"{site}/desk/look/")
    expect(page.get_by_text("It is the caption of a film.")).to_be_visible()
    page.get_by_role("button", name="Take out").click()
    expect(page.get_by_role("status")).to_contain_text("Agreed. Taken out.")
    expect(page.get_by_role("heading", name="What readers say")).to_be_focused()
    assert Cut.objects.get(kind="by-hand").stands


def test_a_reader_reports_a_seam_where_it_is(
    page: Page, address: str, reader: User, sign_in: SignIn
) -> None:
    sign_in(page, reader)
    page.goto(address)
    page.get_by_text("10 words removed, channel promotion").click()
    page.get_by_text("This should not have been removed").locator("visible=true").click()
    page.get_by_label("Why? You need not say.").locator("visible=true").fill("It is the point.")
    page.get_by_role("button", name="Tell staff").locator("visible=true").click()
    expect(page.locator(".told")).to_be_focused()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".told")).to_have_count(0)
    assert Report.objects.count() == 0


def test_a_report_is_made_without_javascript(
    plain_page: Page, address: str, reader: User, sign_in: SignIn
) -> None:
    sign_in(plain_page, reader)
    plain_page.goto(address)
    plain_page.get_by_text("4 words removed, link to another page").click()
    plain_page.get_by_text("This should not have been removed").locator("visible=true").click()
    plain_page.get_by_role("button", name="Tell staff").locator("visible=true").click()
    assert Report.objects.get().words == ""


def test_decisions_follow_one_another_from_the_keyboard(
    page: Page, site: str, seed_article: Article, curator: User, sign_in: SignIn
) -> None:
    Cut.objects.update(confidence="check")
    sign_in(page, curator)
    page.goto(f"{site}/desk/look/")
    page.get_by_role("button", name="Leave it out : Business").focus()
    page.keyboard.press("Enter")
    second = page.locator(".needs > li").first
    expect(second).to_contain_text("10 words removed, channel promotion")
    expect(second).to_be_focused()
    expect(page.locator("#needs-count")).to_have_text("2")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".needs > li")).to_have_count(3)


def needing_a_look(article: Article, reader: User) -> list[str]:
    """Something in every section; gives the addresses that have to do with the article."""
    Cut.objects.update(confidence="check")
    revision, place = article.revision, article.get_absolute_url()
    spans = [revision.cuts.all()[2].span]
    report(revision=revision, spans=spans, what=What.BELONGS, words="It is.", by=reader)
    here = [f"{place}{each}" for each in ("removed/", "?tidy=1", "report/")]
    return [*here, "/desk/look/", f"/desk/sources/{article.source_id}/card/"]


@pytest.mark.parametrize("theme", ["paper", "night"])
@pytest.mark.parametrize("width", [320, 360, 820, 1440])
def test_nothing_hinders_anyone_on_these_pages(
    page: Page, site: str, seed_article: Article, curator: User, reader: User, sign_in: SignIn,
    theme: str, width: int,
) -> None:  # fmt: skip
    addresses = needing_a_look(seed_article, reader)
    page.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    page.set_viewport_size({"width": width, "height": 900})
    sign_in(page, curator)
    found = {}
    for address in addresses:
        page.goto(site + address)
        page.evaluate(OPENED)
        small = page.evaluate(SMALL_TARGETS) if width == 360 else []
        found[address] = (violations(page), max(0, page.evaluate(OVERFLOW)), small)
    assert found == dict.fromkeys(found, ([], 0, []))
