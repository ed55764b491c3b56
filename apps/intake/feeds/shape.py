"""What a feed's XML must look like before a parser of feeds may have it."""

import re
from typing import Final
from xml.parsers import expat

from apps.intake.files.sheets import NotReadable
from apps.text.words import gettext_noop

MOST_ITEMS: Final = 1_000
DEEPEST: Final = 100
"""Elements within one another. Feeds nest five; XHTML in an item some thirty."""

HAS_RULES = gettext_noop(
    "This feed brings its own rules for reading it (a DTD), which we do not follow."
)
TOO_DEEP = gettext_noop("This feed is nested too deeply to be one.")
NO_FEED = gettext_noop(
    "This is not a feed. Look on the site for a link that says RSS, Atom or feed."
)

PREAMBLE = re.compile(r"(?:\s++|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
RULES = re.compile(r"<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|\[)", re.IGNORECASE)
ROOT = re.compile(r"<(?:[\w.-]+:)?(?:rss|feed|rdf)\b", re.IGNORECASE)
ITEMS: Final = frozenset({"item", "entry"})


class _Enough(Exception):
    """The last item that we take has ended."""


class _Walk:
    """Which elements are open, and where the last wanted item ends (in bytes)."""

    def __init__(self) -> None:
        self.open: list[str] = []
        self.items = self.end = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._finish
        self.parser.StartDoctypeDeclHandler = self._has_rules

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        if self.items >= MOST_ITEMS and self._is_item(name):
            self.end = self.parser.CurrentByteIndex
            raise _Enough
        self.open.append(name)
        if len(self.open) > DEEPEST:
            raise NotReadable(TOO_DEEP)

    def _finish(self, name: str) -> None:
        self.open.pop()
        self.items += self._is_item(name)

    def _has_rules(self, *_details: object) -> None:
        raise NotReadable(HAS_RULES)

    @staticmethod
    def _is_item(name: str) -> bool:
        return name.rpartition(":")[2].lower() in ITEMS


def guarded(text: str) -> bytes:
    """The feed in UTF-8, without a declaration, cut after its first thousand items.

    Not every feed is well-formed XML, and feed parsers forgive; what comes before the first slip
    is looked at. Raises NotReadable.
    """
    start = PREAMBLE.match(text)
    at = start.end() if start else 0
    if RULES.match(text, at):
        raise NotReadable(HAS_RULES)
    if not ROOT.match(text, at):
        raise NotReadable(NO_FEED)
    data = text[at:].encode("utf-8")
    walk = _Walk()
    try:
        walk.parser.Parse(data, True)
    except _Enough:
        closing = "".join(f"</{name}>" for name in reversed(walk.open))
        return data[: walk.end] + closing.encode("utf-8")
    except expat.ExpatError:
        return data
    return data
