"""The desk's tabs: five ways in, and what holds for many articles under Sources."""

import re

import pytest
from django.test import Client

from tests.builders import make_article, make_feed
from tests.cleaning.rules.ruling import make_rule, source_of

pytestmark = pytest.mark.django_db

FIVE = ["Bring in", "Coming in", "Needs a look", "Filed", "Sources"]
UNDER = ["All sources", "Feeds", "Rules"]


def tabs(client: Client, address: str) -> tuple[list[str], list[str]]:
    """The tabs of a page in their order, and those that say that this is their page."""
    navs = re.findall(r'<nav\s+class="tabs.*?</nav>', client.get(address).text, re.DOTALL)
    links = [each for nav in navs for each in re.findall(r"<a(.*?)>(.*?)<", nav, re.DOTALL)]
    names = [name.strip() for _, name in links]
    return names, [name.strip() for attributes, name in links if "aria-current" in attributes]


@pytest.mark.parametrize(
    ("page", "name"),
    [("", "Bring in"), ("coming-in/", "Coming in"), ("look/", "Needs a look"), ("filed/", "Filed")],
)
def test_the_desk_has_five_tabs(curator: Client, page: str, name: str) -> None:
    assert tabs(curator, f"/desk/{page}") == (FIVE, [name])


@pytest.mark.parametrize("page", ["", "texts/"])
def test_an_article_stands_under_filed(curator: Client, page: str) -> None:
    assert tabs(curator, f"/desk/articles/{make_article().pk}/{page}") == (FIVE, ["Filed"])


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("sources/", "All sources"), ("sources/{source}/", "All sources"),
        ("sources/{source}/card/", "All sources"), ("feeds/", "Feeds"), ("feeds/{feed}/", "Feeds"),
        ("rules/", "Rules"), ("rules/kinds/", "Rules"), ("rules/{rule}/", "Rules"),
        ("sources/{source}/rules/", "Rules"), ("sources/{source}/rules/import/", "Rules"),
    ],
)  # fmt: skip
def test_what_holds_for_many_articles_stands_under_sources(
    curator: Client, page: str, name: str
) -> None:
    source, feed = source_of(make_article()), make_feed()
    keys = {"source": source.pk, "feed": feed.pk, "rule": make_rule(source).pk}
    found = tabs(curator, f"/desk/{page.format(**keys)}")
    assert found == ([*FIVE, *UNDER], ["Sources", name])
