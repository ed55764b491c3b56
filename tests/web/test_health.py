"""Whether the house is standing."""

import pytest
from django.db import OperationalError, connection
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("address", "answer"), [("/healthz", "ok"), ("/readyz", "ready")])
def test_the_site_says_that_it_stands(visitor: Client, address: str, answer: str) -> None:
    page = visitor.get(address)
    assert (page.status_code, page.text) == (200, answer)


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_nobody_keeps_the_answer(visitor: Client, address: str) -> None:
    assert "no-store" in visitor.get(address).headers["Cache-Control"]


@pytest.mark.parametrize(("address", "status"), [("/healthz", 200), ("/readyz", 500)])
def test_without_a_database_only_readiness_fails(address: str, status: int) -> None:
    client = Client(raise_request_exception=False)

    def refuse(*args: object) -> None:
        raise OperationalError("no database")

    with connection.execute_wrapper(refuse):
        assert client.get(address).status_code == status
