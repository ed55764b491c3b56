"""A browser for each persona, and how hypothesis looks for trouble here."""

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import settings

from apps.accounts.models import User
from tests import builders

settings.register_profile("gloss", deadline=None, derandomize=True)
settings.load_profile("gloss")

# What the browser tests need lives in tests/browser/conftest.py.


class PersonClient(Client):
    """The browser of somebody who is signed in."""

    def __init__(self, person: User) -> None:
        super().__init__()
        self.person = person
        self.force_login(person)


@pytest.fixture
def visitor(db: None) -> Client:
    return Client()


@pytest.fixture
def reader(db: None) -> PersonClient:
    return PersonClient(builders.make_reader())


@pytest.fixture
def stranger(db: None) -> PersonClient:
    return PersonClient(builders.make_stranger())


@pytest.fixture
def curator(db: None) -> PersonClient:
    return PersonClient(builders.make_curator())


@pytest.fixture
def keeper(db: None) -> PersonClient:
    return PersonClient(builders.make_keeper())


@pytest.fixture
def everybody(
    visitor: Client,
    reader: PersonClient,
    stranger: PersonClient,
    curator: PersonClient,
    keeper: PersonClient,
) -> dict[str, Client]:
    """All personas by name, to walk an access matrix with."""
    return {
        "visitor": visitor,
        "reader": reader,
        "stranger": stranger,
        "curator": curator,
        "keeper": keeper,
    }


@pytest.fixture
def stroke() -> UUID:
    return uuid4()


@pytest.fixture
def count_queries(db: None) -> Callable[[Client, str], int]:
    """How many queries a page takes."""

    def queries_of(client: Client, address: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    return queries_of
