"""What stands around a page's blocks: named parts, the container of the body, the best region."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from apps.text.parsing.html.pieces import Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SCORNED = re.compile(
    r"comment|disqus|shar(?:e|ing)|social|related|recommend|more-?(?:stories|from|on)|"
    r"read-?(?:more|next)|also|foot|nav|menu|side(?:bar|-)|aside|promo|newsletter|subscri|"
    r"sign-?up|author|\bbio\b|byline|tags?\b|meta|widget|advert|\bads?\b|banner|cookie|consent|"
    r"popular|trending|breadcrumb|pager|pagination|popup|modal|toolbar|rating|login|hidden|"
    r"visually|sr-only|print|donat|sponsor|teaser|carousel|credit|copyright|disclaimer",
    re.IGNORECASE,
)
"""Parts of a page that are not its article, as those who build pages name them."""
PRAISED = re.compile(r"article|body|content|entry|main|post|story|text|blog", re.IGNORECASE)
FRAMES = frozenset("nav aside footer header form button".split())
ENDS = re.compile(r"[.!?…。！？]")

NAMED = ("class", "id", "role", "itemprop")
LONGEST_NAMES = 300
"""Code points of names that are looked at on one element."""
MOST_OF_THE_BODY = 0.85
"""The container is the smallest element that holds this share of the advised words."""
HEAVILY_LINKED = 0.4
PARAGRAPH = 8
"""Words that a paragraph needs, and the share of links in it that it may not have, to speak for
the elements around it."""
SHARES = (1.0, 0.5, 1 / 6)
"""How much of a paragraph's score its parent, grandparent and great-grandparent get."""


class Setting(NamedTuple):
    """What the names and kinds of an element and all those around it add up to."""

    scorned: int
    praised: int
    framed: int


class Around(NamedTuple):
    """The page seen from the blocks: their elements, the container of the body, the best region."""

    settings: dict["HtmlElement", Setting]
    container: Setting
    contained: dict["HtmlElement", bool]
    regional: dict["HtmlElement", bool]


def around(pieces: Sequence[Piece], *, counts: Sequence[int], weights: Sequence[float]) -> Around:
    elements = _outermost_first(piece.element for piece in pieces)
    settings = _settings(elements)
    container = _container(elements, pieces=pieces, weights=weights)
    region = _best_region(pieces, counts=counts)
    return Around(
        settings,
        settings[container] if container is not None else Setting(0, 0, 0),
        _inside(elements, container),
        _inside(elements, region),
    )


def _outermost_first(elements: Iterable["HtmlElement"]) -> list["HtmlElement"]:
    """The elements and all those around them, each once, none before its parent."""
    seen: dict[HtmlElement, None] = {}
    for element in elements:
        path, at = [], element
        while at is not None and at not in seen:
            path.append(at)
            at = at.getparent()
        seen.update(dict.fromkeys(reversed(path)))
    return list(seen)


def _settings(elements: Sequence["HtmlElement"]) -> dict["HtmlElement", Setting]:
    settings: dict[HtmlElement, Setting] = {}
    for element in elements:
        outer = settings.get(element.getparent(), Setting(0, 0, 0))
        if element.tag in {"html", "body"}:
            settings[element] = outer
            continue
        names = " ".join(filter(None, map(element.get, NAMED)))[:LONGEST_NAMES]
        scorned, praised = _judged(names)
        settings[element] = Setting(
            outer.scorned + scorned, outer.praised + praised, outer.framed + (element.tag in FRAMES)
        )
    return settings


@lru_cache(maxsize=4096)
def _judged(names: str) -> tuple[bool, bool]:
    return bool(SCORNED.search(names)), bool(PRAISED.search(names))


def _container(
    elements: Sequence["HtmlElement"], *, pieces: Sequence[Piece], weights: Sequence[float]
) -> "HtmlElement | None":
    """The smallest element that holds most of the advised words."""
    held: dict[HtmlElement, float] = defaultdict(float)
    for piece, weight in zip(pieces, weights, strict=True):
        held[piece.element] += weight
    enough = MOST_OF_THE_BODY * (sum(weights) or 1)
    for element in reversed(elements):
        if held[element] >= enough:
            return element
        held[element.getparent()] += held[element]
    return None


def _best_region(pieces: Sequence[Piece], *, counts: Sequence[int]) -> "HtmlElement | None":
    """The element whose paragraphs have most commas and letters, as in Arc90's Readability."""
    scores: dict[HtmlElement, float] = defaultdict(float)
    for piece, count in zip(pieces, counts, strict=True):
        if count < PARAGRAPH or piece.linked > HEAVILY_LINKED * len(piece.text):
            continue
        score = 1 + piece.text.count(",") + min(len(piece.text) / 100, 3)
        at = piece.element
        for share in SHARES:
            at = at.getparent()
            if at is None:
                break
            scores[at] += share * score
    return max(scores, key=lambda element: scores[element]) if scores else None


def _inside(
    elements: Sequence["HtmlElement"], top: "HtmlElement | None"
) -> dict["HtmlElement", bool]:
    inside: dict[HtmlElement, bool] = {}
    for element in elements:
        inside[element] = element is top or inside.get(element.getparent(), False)
    return inside
