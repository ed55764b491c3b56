"""A browser, a site with the seed article in it, and people who are signed in."""

import os
from collections.abc import Callable, Iterator
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from apps.accounts.models import Role, User
from apps.articles.models import Article
from tests.browsers import find_chromium, launch_arguments

PASSWORD = "a long enough password"

expect.set_options(timeout=15_000)  # a busy machine is slow, not wrong


@pytest.fixture(scope="session", autouse=True)
def _database_beside_an_event_loop() -> Iterator[None]:
    """Playwright keeps an event loop in the test's thread; Django would refuse the database."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    yield
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return {
        **browser_type_launch_args,
        "executable_path": find_chromium(),
        "args": launch_arguments(),
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    return {
        **browser_context_args,
        "viewport": {"width": 1440, "height": 900},
        "reduced_motion": "reduce",
    }


@pytest.fixture
def site(transactional_db: None, live_server: LiveServer) -> str:
    """The address of a site with the seed document filed in it."""
    call_command("seed", stdout=StringIO())
    return live_server.url


@pytest.fixture
def seed_article(site: str) -> Article:
    return Article.objects.get(title__startswith="Elon Musk")


@pytest.fixture
def curator(transactional_db: None) -> User:
    return User.objects.create_user("curator@example.org", PASSWORD, role=Role.CURATOR)


@pytest.fixture
def reader(transactional_db: None) -> User:
    return User.objects.create_user("reader@example.org", PASSWORD, role=Role.READER)


@pytest.fixture
def sign_in(site: str) -> Callable[[Page, User], None]:
    """Sign someone in the way they would."""

    def through_the_door(page: Page, person: User) -> None:
        page.goto(f"{site}/sign-in/")
        page.get_by_label("E-mail").fill(person.email)
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_role("main").get_by_role("button", name="Sign in").click()
        page.get_by_role("button", name="Sign out").wait_for()

    return through_the_door


@pytest.fixture
def plain_page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[Page]:
    """A page in a browser with JavaScript off."""
    context: BrowserContext = browser.new_context(**browser_context_args, java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def troubles(page: Page) -> list[str]:
    """What the page complains of: errors, refused policies, requests to somebody else."""
    heard: list[str] = []
    page.on("console", lambda said: heard.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on(
        "request",
        lambda sent: None if "//localhost" in sent.url or sent.url.startswith("data:")
        else heard.append(f"asked {sent.url}"),
    )  # fmt: skip
    return heard
