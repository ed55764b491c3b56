"""Lists of feeds as other readers write them (OPML 2.0), in and out."""

from collections.abc import Iterable
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from apps.intake.feeds.finding import Candidate
from apps.intake.feeds.models import Feed
from apps.intake.feeds.shape import DEEPEST, PREAMBLE, RULES
from apps.intake.fetching import Refused, policies
from apps.intake.fetching.addresses import read_address
from apps.intake.fetching.resolving import is_inside
from apps.intake.files import NotReadable
from apps.intake.files.charsets import decode
from apps.intake.files.sheets import one_line
from apps.text.addresses import MOST_CHARACTERS
from apps.text.words import gettext_noop

LARGEST: Final = 2 * 1024 * 1024
"""Bytes of a list."""
MOST: Final = 500
"""Feeds of a list."""

NO_LIST = gettext_noop(
    "This is not a list of feeds. Export your feeds as OPML from the other reader, and send that."
)
TOO_LONG = gettext_noop("This list is too long. It may name %(most)d feeds.")
HAS_RULES = gettext_noop("This list brings its own rules for reading it, which we do not follow.")


class _Outlines:
    """The feeds that a list names, and how many of its addresses are none."""

    def __init__(self) -> None:
        self.found: dict[str, Candidate] = {}
        self.left_out = self.depth = 0
        self.is_list = False

    def start(self, name: str, said: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise NotReadable(NO_LIST)
        self.is_list = self.is_list or name.lower() == "opml"
        named = {each.lower(): value for each, value in said.items()}
        if name.lower() == "outline" and "xmlurl" in named:
            self._add(named)

    def end(self, _name: str) -> None:
        self.depth -= 1

    def _add(self, said: dict[str, str]) -> None:
        try:
            address = read_address(said["xmlurl"])
        except Refused:
            self.left_out += 1
            return
        too_long = len(address.url) > MOST_CHARACTERS
        if too_long or is_inside(address, policy=policies.of_the_house()):
            self.left_out += 1
            return
        title = one_line(said.get("text") or said.get("title") or "")[:200]
        self.found.setdefault(address.url, Candidate(address.url, title))
        if len(self.found) > MOST:
            raise NotReadable(TOO_LONG, {"most": MOST})


def read_opml(data: bytes) -> tuple[tuple[Candidate, ...], int]:
    """The feeds of a list, and how many were left out: no web addresses. Raises NotReadable."""
    if len(data) > LARGEST:
        raise NotReadable(TOO_LONG, {"most": MOST})
    text = decode(data, is_markup=True)
    start = PREAMBLE.match(text)
    at = start.end() if start else 0
    if RULES.match(text, at):
        raise NotReadable(HAS_RULES)
    outlines, parser = _Outlines(), expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = outlines.start, outlines.end
    try:
        parser.Parse(text[at:].encode("utf-8"), True)
    except expat.ExpatError as trouble:
        raise NotReadable(NO_LIST) from trouble
    if not outlines.is_list:
        raise NotReadable(NO_LIST)
    return tuple(outlines.found.values()), outlines.left_out


def write_opml(feeds: Iterable[Feed], *, title: str) -> str:
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += [f"  <head><title>{_escaped(title)}</title></head>", "  <body>"]
    for feed in feeds:
        said = {"type": "rss", "text": str(feed), "xmlUrl": feed.address, "htmlUrl": feed.site}
        written = " ".join(f"{name}={quoteattr(value)}" for name, value in said.items() if value)
        lines.append(f"    <outline {written}/>")
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
