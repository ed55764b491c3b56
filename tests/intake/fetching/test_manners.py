"""We ask one host one thing at a time, and machines keep out of where they are not wanted."""

import time
from collections.abc import Callable
from functools import partial

import pytest

from apps.intake.fetching import Fetched, Policy, fetch, robots
from apps.intake.fetching.allowances import read_allowances
from apps.intake.fetching.pauses import MOST_HOSTS, Pauses
from apps.intake.fetching.refusals import ManyWaiting, SiteInTrouble
from apps.intake.fetching.robots import may_fetch, read_robots
from tests.sites import Site
from tests.text.stopwatch import seconds


def test_a_host_is_given_a_moment_between_two_questions() -> None:
    pauses = Pauses()
    began = time.monotonic()
    for host in ("a.org", "b.org", "a.org"):
        pauses.wait_for_turn(host, pause=0.1)
    assert 0.1 <= time.monotonic() - began < 0.2


def test_a_question_that_would_wait_too_long_is_put_off() -> None:
    pauses = Pauses()
    pauses.wait_for_turn("a.org", pause=60)
    with pytest.raises(ManyWaiting) as refused:
        pauses.wait_for_turn("a.org", pause=60)
    assert refused.value.may_pass
    assert 59 < (refused.value.after or 0) <= 60


def test_the_hosts_that_are_remembered_do_not_grow_without_end() -> None:
    pauses = Pauses()
    for number in range(MOST_HOSTS + 10):
        pauses.wait_for_turn(f"{number}.org", pause=60)
    assert len(pauses._free_at) == MOST_HOSTS


RULES = """\
User-agent: Gloss
User-agent: Other
Disallow: /private
Allow: /private/open$
Disallow: /*/feed*.xml$  # not for machines
Disallow:

User-agent: *
Disallow: /
"""


@pytest.mark.parametrize(
    ("path", "welcome"),
    [
        ("/", True),
        ("/private/page", False),
        ("/private/open", True),
        ("/private/open/on", False),
        ("/a/feed-2.xml", False),
        ("/a/feed.xml?x=1", True),
        ("/%70rivate", False),
    ],
)
def test_the_longest_rule_that_matches_counts(site: Site, path: str, welcome: bool) -> None:
    site.says("/robots.txt", RULES)
    assert may_fetch(site.url + path, fetch=going(site)) is welcome


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("", 0),
        ("User-agent: *\nDisallow: /", 1),
        ("User-agent: gloss\nDisallow:\n\nUser-agent: *\nDisallow: /", 0),
        ("\ufeffuser-AGENT : *\nnonsense\nallow: /a\ndisallow: /b", 2),
        ("Disallow: /", 0),
    ],
)
def test_the_rules_for_us_are_found(text: str, rules: int) -> None:
    assert len(read_robots(text)) == rules


def test_a_rule_full_of_stars_takes_no_time() -> None:
    (rule,) = read_robots("User-agent: *\nDisallow: /" + "*a" * 2000 + "b$")
    began = time.monotonic()
    assert not rule.matches("/" + "a" * 4000)
    assert time.monotonic() - began < 0.1


@pytest.mark.parametrize("name", ["*", "others"])
def test_thousands_of_names_with_thousands_of_rules_cost_a_moment(name: str) -> None:
    text = f"User-agent: {name}\n" * 2_500 + "Disallow: /a\n" * 2_500
    assert seconds(lambda: read_robots(text)) < 0.5


def test_a_site_without_rules_allows_everything(site: Site) -> None:
    assert may_fetch(site.url + "/a", fetch=going(site))


def test_a_site_in_trouble_is_asked_again_later(site: Site) -> None:
    site.says("/robots.txt", status=500)
    with pytest.raises(SiteInTrouble):
        may_fetch(site.url + "/a", fetch=going(site))


def test_the_rules_are_read_once(site: Site) -> None:
    site.says("/robots.txt", RULES)
    assert [may_fetch(f"{site.url}/{page}", fetch=going(site)) for page in "ab"] == [True, True]
    assert site.paths_asked() == ["/robots.txt"]


@pytest.fixture(autouse=True)
def forget() -> None:
    robots._known.clear()


def going(site: Site) -> Callable[..., Fetched]:
    """The fetcher, with leave to go to the site."""
    return partial(fetch, policy=Policy(allowed=read_allowances([site.place]), pause=0))
