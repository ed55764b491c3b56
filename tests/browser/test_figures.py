"""Pictures on the reading page: in their place, at every width, hindering nobody."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Page

from apps.articles.models import Article
from apps.text.document import Picture as Shown
from tests.browser.measures import LAYOUT_SHIFT, OVERFLOW, SMALL_TARGETS
from tests.browser.test_every_page import violations
from tests.illustrations import BRIDGE, encoded, make_illustrated, make_kept

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def article(site: str, settings: Any, tmp_path: Path) -> Article:
    """One with a picture that is kept, and one that is not."""
    settings.MEDIA_ROOT = tmp_path
    away = Shown("https://pictures.example.org/town.jpg", alt="The town from above")
    found = make_illustrated(BRIDGE, away)
    image = Image.new("RGB", (800, 450), (196, 205, 200))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 300, 800, 450), fill=(70, 96, 110))
    draw.arc((150, 180, 650, 520), 180, 360, fill=(60, 60, 55), width=24)
    make_kept(found, data=encoded(image))
    settings.PICTURES = True
    return found


@pytest.mark.parametrize("theme", ["paper", "sepia", "night"])
@pytest.mark.parametrize("width", [320, 360, 1440])
def test_a_figure_hinders_nobody(
    page: Page, site: str, article: Article, theme: str, width: int
) -> None:
    page.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + article.get_absolute_url())
    page.wait_for_load_state("networkidle")
    found = (violations(page), page.evaluate(OVERFLOW), page.evaluate(SMALL_TARGETS))
    assert found == ([], 0, [])


def test_the_picture_is_seen_and_moves_nothing(page: Page, site: str, article: Article) -> None:
    page.goto(site + article.get_absolute_url())
    image = page.get_by_role("img", name="A bridge of stone")
    image.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('figure img').naturalWidth === 800")
    assert page.evaluate(LAYOUT_SHIFT) == 0


def test_a_picture_without_a_copy_is_a_line_with_a_link(
    page: Page, site: str, article: Article
) -> None:
    page.goto(site + article.get_absolute_url())
    figure = page.get_by_role("figure").nth(1)
    assert figure.get_by_role("link").get_attribute("href") == (
        "https://pictures.example.org/town.jpg"
    )
    assert figure.get_by_role("img").count() == 0


def test_nothing_is_asked_of_another_site(page: Page, site: str, article: Article) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site + article.get_absolute_url())
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if not url.startswith(site)] == []
