"""Bounds on a page of HTML before it is parsed, and the errors of pages that cannot be read."""

import re

from apps.text.words import gettext_noop

LONGEST = 5_000_000
"""Code points: the heaviest news pages have 2 million, nearly all of it scripts."""
MOST_TAGS = 100_000
"""Start and end tags: reading one costs some 40 microseconds; long reports have 20,000."""
DEEPEST = 2_000
"""Tags opened and not closed again. The parser itself stops at 255 levels; sloppy pages leave
some hundreds open without nesting them."""
MOST_ATTRIBUTES = 100
"""In one tag: the parser compares each with all before it. Web components have some 30."""
SHORT_TAG = 2 * MOST_ATTRIBUTES
"""A tag of fewer code points cannot have more attributes."""

ATTRIBUTE = re.compile(
    r"""[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
)
TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*+)(?:[\s/=]++|{ATTRIBUTE.pattern})*+>?")
"""A tag as the HTML Standard's tokenizer takes it. No part of it gives back what it has matched,
so that it is read once (possessive quantifiers, Python 3.11)."""
RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())
"""Elements whose content is not markup, until their own end tag."""
NEVER_NESTED = RAW | frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th "
    "option thead tbody tfoot colgroup html head body".split()
)
"""Elements that are empty, or that the next of their kind closes."""


TOO_TANGLED = gettext_noop("This page is too tangled to read.")


class Unreadable(ValueError):
    """A page that is not read. `message` says why, in English, marked for translation."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


def check_html(html: str) -> None:
    """Raise Unreadable for what would cost more than seconds or some 400 MB; time is linear."""
    if len(html) > LONGEST:
        raise Unreadable(gettext_noop("This page is too large to read: it has over 5 MB of HTML."))
    at = tags = depth = 0
    while tag := TAG.search(html, at):
        tags, at, name = tags + 1, tag.end(), tag[2].lower()
        if name in RAW and not tag[1]:
            at = _end_of_raw(html, name=name, start=at)
        elif name not in NEVER_NESTED:
            depth = max(0, depth - 1) if tag[1] else depth + 1
        if tags > MOST_TAGS or depth > DEEPEST or _has_many_attributes(tag):
            raise Unreadable(TOO_TANGLED)


def _end_of_raw(html: str, *, name: str, start: int) -> int:
    at = html.find("</", start)
    while at >= 0 and html[at + 2 : at + 2 + len(name)].lower() != name:
        at = html.find("</", at + 2)
    return at if at >= 0 else len(html)


def _has_many_attributes(tag: re.Match[str]) -> bool:
    if tag.end() - tag.start() < SHORT_TAG:
        return False
    return len(ATTRIBUTE.findall(tag.string, tag.end(2), tag.end())) > MOST_ATTRIBUTES
