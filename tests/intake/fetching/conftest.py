"""A site on this machine, and leave to go there and nowhere else inside."""

from collections.abc import Iterator

import pytest

from apps.intake.fetching import Policy
from apps.intake.fetching.allowances import read_allowances
from tests.sites import Site, open_site


@pytest.fixture
def site() -> Iterator[Site]:
    with open_site() as opened:
        yield opened


@pytest.fixture
def policy(site: Site) -> Policy:
    return Policy(site="https://room.example.org/", allowed=read_allowances([site.place]), pause=0)
