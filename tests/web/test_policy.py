"""What every answer carries: the content policy, and the headers that keep the site its own."""

import pytest
from django.test import Client

from tests.builders import make_article

pytestmark = pytest.mark.django_db

POLICY = (
    "base-uri 'none'; connect-src 'self'; default-src 'none'; font-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; img-src 'self'; manifest-src 'self'; "
    "object-src 'none'; script-src 'self'; style-src 'self'"
)
PAGES = [
    "/", "/articles/{pk}-{slug}/", "/articles/{pk}/cite.bib", "/desk/", "/desk/filed/",
    "/desk/articles/{pk}/", "/settings/", "/keep/", "/healthz", "/readyz", "/nowhere/",
]  # fmt: skip
DOORS = ["/sign-in/", "/sign-up/", "/password/", "/password/sent/", "/inactive/"]


def policy_of(client: Client, address: str) -> str:
    """The policy's parts in the order of the alphabet; the header may have them in any."""
    policy = client.get(address).headers["Content-Security-Policy"]
    return "; ".join(sorted(part.strip() for part in policy.split(";")))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_carries_the_policy(keeper: Client, page: str) -> None:
    article = make_article()
    address = page.format(pk=article.pk, slug=article.slug)
    assert policy_of(keeper, address) == POLICY


@pytest.mark.parametrize("door", DOORS)
def test_every_door_carries_the_policy(visitor: Client, door: str) -> None:
    assert policy_of(visitor, door) == POLICY


def test_a_page_may_not_be_framed_and_tells_nobody_where_one_came_from(visitor: Client) -> None:
    headers = visitor.get("/").headers
    names = ("X-Frame-Options", "Referrer-Policy", "X-Content-Type-Options")
    assert [headers[name] for name in names] == ["DENY", "same-origin", "nosniff"]
