"""Somebody else's website to fetch from."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from tests.intake.websites import Website, open_website, page


@pytest.fixture
def website(settings: Settings) -> Iterator[Website]:
    """A site with one article, at /story."""
    with open_website(settings) as site:
        site.pages["/story"] = page()
        yield site
