"""Guessing passwords: one account is closed to it soon, a class behind one address is not."""

from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from config import settings as house
from tests.builders import PASSWORD, make_keeper, make_reader

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def limits(settings: Any) -> None:
    """The limits of the house, which other tests do without."""
    settings.ACCOUNT_RATE_LIMITS = house.ACCOUNT_RATE_LIMITS
    cache.clear()


def sign_in(client: Client, email: str, password: str) -> int:
    return client.post("/sign-in/", {"login": email, "password": password}).status_code


def test_after_five_guesses_even_the_right_password_has_to_wait(visitor: Client) -> None:
    priya = make_reader("priya@example.org")
    for guess in range(5):
        sign_in(visitor, priya.email, f"guess {guess}")
    answer = visitor.post("/sign-in/", {"login": priya.email, "password": PASSWORD})
    assert "Too many tries. Wait five minutes, then try again." in answer.text


def test_a_class_behind_one_address_signs_in_at_once() -> None:
    people = [make_reader(f"reader{number}@example.org") for number in range(40)]
    assert {sign_in(Client(), each.email, PASSWORD) for each in people} == {302}


def test_the_back_office_has_no_door_of_its_own(visitor: Client) -> None:
    form = {"username": make_keeper().email, "password": PASSWORD}
    answer = visitor.post("/keep/login/", form)
    assert answer.headers["Location"] == "/sign-in/?next=%2Fkeep%2Flogin%2F"
