"""What a page states about itself for machines in JSON-LD, however badly it is written."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Statement = dict[str, object]

ARTICLES = re.compile(r"(?:Article|Posting|Report|Review|Liveblog)$", re.IGNORECASE)
"""NewsArticle, TechArticle, BlogPosting and their kin in schema.org."""
LONGEST = 1_000_000
MOST = 200
"""Scripts of more code points and statements beyond so many are lists of other pages."""
DEEPEST = 6
TRAILING_COMMA = re.compile(r",(?=\s{0,40}[}\]])")
WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*.{0,20}?\*/|//\s?<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\]\]>|;)\s*$"
)
MARKUP = re.compile(r"<[^<>]{0,300}>")


def statements_in(root: "HtmlElement") -> list[Statement]:
    """All objects with a type, those within graphs and lists too, in the order of the page."""
    found: list[Statement] = []
    for script in root.iter("script"):
        if "ld+json" in script.get("type", "").lower() and script.text:
            found += _typed(_loaded(script.text[:LONGEST]), depth=0)
    return found[:MOST]


def article_among(statements: list[Statement]) -> Statement:
    """The statement about the article: the first with a headline; empty where there is none."""
    articles = [each for each in statements if any(map(ARTICLES.search, types_of(each)))]
    headed = (each for each in articles if text_in(each.get("headline")))
    return next(headed, articles[0] if articles else {})


def types_of(statement: Statement) -> list[str]:
    named = statement.get("@type")
    names = named if isinstance(named, list) else [named]
    return [name for name in names if isinstance(name, str)]


def text_in(value: object) -> str:
    """The first words of a value: itself, the name of an object, the first of a list."""
    if isinstance(value, str):
        return MARKUP.sub(" ", unescape(value))
    if isinstance(value, dict):
        return text_in(value.get("name") or value.get("@value") or "")
    return next((text for each in _listed(value) if (text := text_in(each))), "")


def texts_in(value: object) -> list[str]:
    """The same for each of a list."""
    if isinstance(value, list):
        return [text for each in value[:MOST] if (text := text_in(each))]
    return [text] if (text := text_in(value)) else []


def address_in(value: object) -> str:
    """The first address of a value: itself, an object's url or id, the first of a list."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return address_in(value.get("url") or value.get("@id") or value.get("contentUrl") or "")
    return next((text for each in _listed(value) if (text := address_in(each))), "")


def _listed(value: object) -> list[object]:
    """The members of a list that are no lists themselves."""
    return [each for each in value if not isinstance(each, list)] if isinstance(value, list) else []


def _loaded(script: str) -> object:
    for attempt in (script, TRAILING_COMMA.sub("", WRAPPING.sub("", WRAPPING.sub("", script)))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _typed(value: object, *, depth: int) -> Iterator[Statement]:
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for each in value[:MOST]:
            yield from _typed(each, depth=depth + 1)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for name in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _typed(value.get(name), depth=depth + 1)
