"""What is coming in hinders nobody: every state, small and wide, by day and by night."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from playwright.sync_api import Page

from apps.accounts.models import User
from apps.intake.arrivals.actions import expect_file, expect_url
from apps.intake.arrivals.models import Arrival
from apps.intake.pipeline import take_new_text
from apps.text.parsing import read_plain
from tests.browser.measures import OVERFLOW, SMALL_TARGETS
from tests.browser.test_every_page import violations
from tests.builders import STORY, make_article

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SignIn = Callable[[Page, User], None]

MORE = "".join(f"In week {n} they printed {n} pages, and {n} people read them.\n" for n in range(9))
LONG = STORY.replace("Nobody is paid", f"{MORE}Nobody is paid")
EDITED = LONG.replace("four people", "five people")
OTHER = "\n".join(
    f"On day {n} of June otter {n} swam past lock {n} of the canal." for n in range(5)
)


def file(text: str) -> Arrival:
    return expect_file(name="story.txt", data=text.encode(), by=None)


@pytest.fixture
def addresses(site: str) -> list[str]:
    """A page for every state that an arrival can be in, and every page about texts."""
    empty = [f"{site}/desk/coming-in/"]
    article = make_article(text=LONG, url="https://example.org/story")
    ready, known = file(OTHER), file(LONG)
    waiting = expect_url(url="https://example.org/waiting", by=None, hand_out=False)
    failed = expect_url(url="http://127.0.0.1:9/" + "long-" * 40, by=None)
    take_new_text(article=article, reading=read_plain(EDITED), by=None, stroke=uuid4())
    stages = Arrival.objects.order_by("pk").values_list("stage", flat=True)
    assert list(stages) == ["ready", "known", "waiting", "failed"]
    pages = [f"coming-in/{each.pk}/" for each in (known, waiting, failed)]
    texts = [f"articles/{article.pk}/texts/", f"articles/{article.pk}/texts/1-2/"]
    desk = ["coming-in/", f"?arrival={ready.pk}", f"articles/{article.pk}/", *pages, *texts]
    return empty + [f"{site}/desk/{each}" for each in desk]


@pytest.mark.parametrize("theme", ["paper", "night"])
@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_hinders_a_curator(
    page: Page, site: str, curator: User, sign_in: SignIn, addresses: list[str], theme: str,
    width: int,
) -> None:  # fmt: skip
    sign_in(page, curator)
    page.context.add_cookies([{"name": "reading", "value": f"theme={theme}", "url": site}])
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for address in addresses:
        page.goto(address)
        found[address] = violations(page)
    assert {address: each for address, each in found.items() if each} == {}


def test_nothing_scrolls_sideways_or_is_too_small_to_press(
    page: Page, curator: User, sign_in: SignIn, addresses: list[str]
) -> None:
    sign_in(page, curator)
    page.set_viewport_size({"width": 320, "height": 780})
    found = {}
    for address in addresses:
        page.goto(address)
        found[address] = (page.evaluate(OVERFLOW), page.evaluate(SMALL_TARGETS))
    assert {address: each for address, each in found.items() if each != (0, [])} == {}
