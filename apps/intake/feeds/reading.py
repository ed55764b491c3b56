"""A feed as we understand it: what it is called, and the articles that it lists, newest first."""

import html
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Final
from urllib.parse import urljoin

from apps.intake.fetching import Refused
from apps.intake.fetching.addresses import read_address
from apps.intake.files import Limits, NotReadable, in_child
from apps.intake.files.charsets import decode
from apps.intake.files.child import BROKEN, TOO_HEAVY, TOO_MUCH, TOO_SLOW
from apps.intake.files.sheets import one_line, storable
from apps.text.addresses import MOST_CHARACTERS, NotAnAddress, same_page
from apps.text.words import gettext_noop

ACCEPT: Final = (
    "application/atom+xml,application/rss+xml,application/feed+json;q=0.9,application/xml;q=0.8,"
    "text/xml;q=0.8,application/json;q=0.7,*/*;q=0.5"
)
WITHIN: Final = Limits(seconds=10.0)
EARLIEST: Final = datetime(1990, 1, 1, tzinfo=UTC)
AHEAD: Final = timedelta(days=2)
FULL_TEXT: Final = 500
"""Code points of HTML in an item that may be its whole article and not only its summary."""
LONGEST: Final = 1_000_000

TOO_BIG = gettext_noop("This feed is too large for us to read.")
IN_PIECES = gettext_noop("This feed is broken: we cannot read it.")
TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Listed:
    """One article that a feed lists; `key` stays the same from one look to the next."""

    key: str
    url: str
    title: str
    published: datetime | None
    html: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Read:
    """`left_out` items have no address on the web."""

    title: str
    site: str
    items: tuple[Listed, ...]
    left_out: int


def read_feed(data: bytes, *, url: str, charset: str = "") -> Read:
    """RSS, Atom or JSON Feed, found at `url`. Raises NotReadable."""
    try:
        text = decode(data, charset=charset, is_markup=True)
        found = in_child("apps.intake.feeds.parsing:read", text.encode(), limits=WITHIN)
    except NotReadable as trouble:
        if trouble.message in {TOO_SLOW, TOO_HEAVY, TOO_MUCH}:
            raise NotReadable(TOO_BIG) from trouble
        if trouble.message == BROKEN:
            raise NotReadable(IN_PIECES) from trouble
        raise
    listed = [_listed(item, base=url) for item in found["items"]]
    once: dict[str, Listed] = {}
    for each in listed:
        if each:
            once.setdefault(each.key, each)
    newest = sorted(once.values(), key=_when, reverse=True)
    left_out = sum(1 for each in listed if each is None)
    site = _on_the_web(found["site"], base=url)
    return Read(_title(found["title"]), site, tuple(newest), left_out)


def _when(item: Listed) -> datetime:
    return item.published or EARLIEST


def _listed(item: dict[str, Any], *, base: str) -> Listed | None:
    url = _on_the_web(item["link"], base=base) or _on_the_web(item["id"], base="")
    if not url:
        return None
    return Listed(
        key=_key(item["id"].strip(), url),
        url=url,
        title=_title(item["title"])[:300],
        published=_moment(item),
        html=item["html"] if FULL_TEXT <= len(item["html"]) <= LONGEST else "",
    )


def _key(identity: str, url: str) -> str:
    try:
        said = identity or same_page(url)
    except NotAnAddress:
        said = url
    return sha256(said.encode("utf-8", "replace")).hexdigest()


def _on_the_web(link: str, *, base: str) -> str:
    """The address of a link; empty for one that leads nowhere we would go."""
    link = storable(link).strip()
    if not link:
        return ""
    try:
        url = urljoin(base, link)
        read_address(url)
    except (ValueError, Refused):
        return ""
    return url if len(url) <= MOST_CHARACTERS else ""


def _title(words: dict[str, Any]) -> str:
    text = str(words["text"])
    if words["is_html"]:
        text = html.unescape(TAG.sub("", text))
    return one_line(text)


def _moment(item: dict[str, Any]) -> datetime | None:
    """When it was published, where the feed says it and it can be true."""
    try:
        if seconds := item.get("seconds"):
            moment = datetime.fromtimestamp(int(seconds), UTC)
        else:
            moment = datetime.fromisoformat(str(item.get("day") or ""))
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return moment if EARLIEST <= moment <= datetime.now(UTC) + AHEAD else None
