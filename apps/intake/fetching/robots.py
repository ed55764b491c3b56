"""What a site asks of machines in its robots.txt (RFC 9309), for what no person asked us to get."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from apps.intake.fetching.addresses import read_address
from apps.intake.fetching.answers import Fetched
from apps.intake.fetching.bounds import ROBOTS
from apps.intake.fetching.policies import PRODUCT
from apps.intake.fetching.refusals import Refused
from apps.intake.fetching.requesting import fetch as go_there

OUR_NAME: Final = PRODUCT.partition("/")[0].lower()
OURS: Final = frozenset({OUR_NAME, "*"})
"""Names under which rules are kept. A hostile file gives thousands of names thousands of rules."""
KEPT_FOR: Final = 24 * 60 * 60.0
"""Seconds, as the standard advises."""
MOST_SITES: Final = 500
MOST_LINES: Final = 5_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A path that begins with `pattern`, in which * is anything and a final $ the end."""

    allows: bool
    pattern: str

    def matches(self, target: str) -> bool:
        pieces = self.pattern.removesuffix("$").split("*")
        if not target.startswith(pieces[0]):
            return False
        at = len(pieces[0])
        for piece in pieces[1:]:
            found = target.find(piece, at)
            if found < 0:
                return False
            at = found + len(piece)
        if not self.pattern.endswith("$"):
            return True
        return at == len(target) or (len(pieces) > 1 and target.endswith(pieces[-1]))


Rules = tuple[Rule, ...]
_lock = threading.Lock()
_known: dict[str, tuple[float, Rules]] = {}


def may_fetch(url: str, *, fetch: Callable[..., Fetched] = go_there) -> bool:
    """Whether a machine may get this page. Raises a Refused where the site could not be asked."""
    address = read_address(url)
    rules = _rules_of(address.origin, fetch)
    target = unquote(address.target)
    matching = [rule for rule in rules if rule.matches(target)]
    if not matching:
        return True
    longest = max(len(rule.pattern) for rule in matching)
    return any(rule.allows for rule in matching if len(rule.pattern) == longest)


def _rules_of(origin: str, fetch: Callable[..., Fetched]) -> Rules:
    now = time.monotonic()
    with _lock:
        until, rules = _known.get(origin, (0.0, ()))
    if until > now:
        return rules
    rules = _ask(origin, fetch)
    with _lock:
        if len(_known) >= MOST_SITES:
            _known.clear()
        _known[origin] = (now + KEPT_FOR, rules)
    return rules


def _ask(origin: str, fetch: Callable[..., Fetched]) -> Rules:
    """A site without the file allows everything; one in trouble is asked again later."""
    try:
        answer = fetch(f"{origin}/robots.txt", limits=ROBOTS, accept="text/plain,*/*;q=0.5")
    except Refused as refused:
        if refused.may_pass:
            raise
        return ()
    return read_robots(answer.body.decode("utf-8", "replace"))


def read_robots(text: str) -> Rules:
    """The rules for us by name, else those for everybody."""
    found: dict[str, list[Rule]] = {}
    naming, agents = False, set[str]()
    for name, value in _lines(text):
        if name == "user-agent":
            agents = agents if naming else set()
            naming = True
            if value.lower() in OURS:
                agents.add(value.lower())
                found.setdefault(value.lower(), [])
        elif name in {"allow", "disallow"}:
            naming = False
            for agent in agents if value else ():
                found[agent].append(Rule(name == "allow", unquote(value)))
    return tuple(found.get(OUR_NAME, found.get("*", [])))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.lstrip("\ufeff").splitlines()[:MOST_LINES]:
        name, colon, value = line.partition("#")[0].partition(":")
        if colon:
            yield name.strip().lower(), value.strip()
