"""A site on this machine that the house may fetch from."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from apps.intake.fetching import robots
from tests.sites import Site, open_site


@pytest.fixture
def site(settings: Settings) -> Iterator[Site]:
    robots._known.clear()
    with open_site() as opened:
        settings.FETCH_ALLOWED = [opened.place]
        yield opened
