"""The house's settings decide where its fetcher may go; the fetcher itself needs none."""

import subprocess
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured
from pytest_django.fixtures import Settings

from apps.intake.fetching import fetch
from apps.intake.fetching.refusals import InsideOurNetwork
from apps.intake.house import fetching_policy
from tests.architecture.house import ROOT
from tests.sites import Site


def test_the_setting_lets_us_go_to_a_place_inside(site: Site, settings: Settings) -> None:
    settings.FETCH_ALLOWED = [site.place]
    assert fetch(site.says("/", "inside")).body == b"inside"


def test_without_the_setting_we_go_nowhere_inside(site: Site) -> None:
    with pytest.raises(InsideOurNetwork):
        fetch(site.url.replace(str(site.port), "80"))


def test_sites_are_told_the_address_of_the_house(settings: Settings) -> None:
    settings.ALLOWED_HOSTS, settings.SECURE_SSL_REDIRECT = [".room.example.org"], True
    assert fetching_policy().agent == "Gloss/0.1 (+https://room.example.org/)"


def test_a_setting_that_cannot_be_read_is_named(settings: Settings) -> None:
    settings.FETCH_ALLOWED = ["http://wiki/"]
    with pytest.raises(ImproperlyConfigured, match="FETCH_ALLOWED: 'http://wiki/' is not"):
        fetching_policy()


def test_the_fetcher_loads_no_django() -> None:
    program = "import sys, apps.intake.fetching; print('django' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
