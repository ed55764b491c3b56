"""The feeds of a web site: at the very address, named in the page, or where sites put them."""

import re
import time
from dataclasses import dataclass
from html import unescape
from typing import Final
from urllib.parse import urljoin

from apps.intake.feeds.reading import ACCEPT, Read, read_feed
from apps.intake.feeds.shape import NO_FEED
from apps.intake.fetching import FEED, Fetched, Limits, Refused, fetch
from apps.intake.fetching.addresses import read_address
from apps.intake.fetching.refusals import NotAnAddress, NotFound
from apps.intake.files import NotReadable
from apps.intake.files.charsets import decode
from apps.intake.files.sheets import one_line
from apps.text.addresses import MOST_CHARACTERS
from apps.text.words import gettext_noop

SECONDS: Final = 15.0
"""As long as a person waits for a page."""
USUAL_PLACES: Final = ("/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/rss")
HEAD: Final = 300_000
"""Code points of a page in which it names its feeds."""
MOST: Final = 10

NONE_FOUND = gettext_noop(
    "We found no feed there. Look on the site for a link that says RSS, Atom or feed, and give "
    "its address."
)
LINK = re.compile(r"<(?:link|a)\s([^<>]{1,2000})>", re.IGNORECASE)
PROPERTY = re.compile(r"""(?<![\w-])([\w-]++)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
KINDS: Final = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A feed, or what its site says is one."""

    address: str
    title: str = ""
    site: str = ""


def find_feeds(url: str) -> tuple[Candidate, ...]:
    """One that was read, or several that the page names. Raises Refused and NotReadable."""
    ends = time.monotonic() + SECONDS
    page = _fetch(url, ends)
    if feed := _as_feed(page):
        return (feed,)
    named = named_in(decode(page.body, charset=page.charset, is_markup=True), base=page.url)
    if len(named) > 1:
        return named
    places = [each.address for each in named] or _usual_places(page.url)
    for place in places:
        try:
            if feed := _as_feed(_fetch(place, ends)):
                return (feed,)
        except (Refused, NotReadable) as trouble:
            if named or (isinstance(trouble, Refused) and not isinstance(trouble, NotFound)):
                raise
    raise NotReadable(NONE_FOUND)


def named_in(html: str, *, base: str) -> tuple[Candidate, ...]:
    """The feeds that a page names in its head: each once, in its order."""
    found: dict[str, Candidate] = {}
    for tag in LINK.finditer(html[:HEAD]):
        said = {
            name.lower(): unescape(quoted or single or bare)
            for name, quoted, single, bare in PROPERTY.findall(tag[1])
        }
        is_feed = said.get("type", "").strip().lower() in KINDS
        if not is_feed or "alternate" not in said.get("rel", "alternate").lower().split():
            continue
        try:
            address = read_address(urljoin(base, said.get("href", ""))).url
        except (Refused, ValueError):
            continue
        if len(address) > MOST_CHARACTERS:
            continue
        found.setdefault(address, Candidate(address, one_line(said.get("title", ""))[:200], base))
    return tuple(found.values())[:MOST]


def _fetch(url: str, ends: float) -> Fetched:
    left = max(ends - time.monotonic(), 0.1)
    limits = Limits(FEED.bytes, min(left, SECONDS), FEED.redirects)
    return fetch(url, limits=limits, accept=ACCEPT)


def _as_feed(page: Fetched) -> Candidate | None:
    """None for what is no feed at all. Raises NotReadable for a broken one."""
    try:
        read: Read = read_feed(page.body, url=page.url, charset=page.charset)
    except NotReadable as trouble:
        if trouble.message == NO_FEED:
            return None
        raise
    address = page.moved or read_address(page.asked).url
    if len(address) > MOST_CHARACTERS:
        raise NotAnAddress
    return Candidate(address, read.title[:200], read.site)


def _usual_places(url: str) -> list[str]:
    origin = read_address(url).origin
    return [origin + place for place in USUAL_PLACES]
