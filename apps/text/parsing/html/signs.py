"""What speaks for and against each block of a page being part of its article."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from apps.text.document import Kind
from apps.text.parsing.html.blocks import Piece
from apps.text.parsing.html.wording import MOST_LOOKED_AT, Wording, words_of

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
SHORT = 4
PROSE = 10
"""Words: fewer than SHORT are a label, from PROSE on with a full stop they are a sentence."""
LOOSELY_LINKED = 0.3
HEAVILY_LINKED = 0.4
SCORED = 8
"""Words that a paragraph needs to speak for the element around it."""
SHARES = (1.0, 0.5, 1 / 6)
"""How much of a paragraph's score its parent, grandparent and great-grandparent get."""


class Signs(NamedTuple):
    """One block's signs, each from 0 to 1; the weights of `finding` have the same fields."""

    advised: float
    near: float
    linked: float
    advised_linked: float
    scorned: float
    advised_scorned: float
    framed: float
    praised: float
    quoted: float
    region: float
    short: float
    kin: float
    kin_prose: float
    kin_prose_left_out: float
    within: float
    first: float
    last: float
    short_item: float
    stated: float
    bias: float = 1.0


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


def signs_of(pieces: Sequence[Piece], *, advice: Wording, statement: Wording) -> list[Signs]:
    """The signs of each block. `advice` is the body that another program found, `statement` the
    one that the page states for machines; either may be empty."""
    words = [words_of(piece.text) for piece in pieces]
    counts = [len(each) for each in words]
    advised = [float(advice.holds(each)) for each in words]
    weights = [count * said for count, said in zip(counts, advised, strict=True)]
    around = _around(pieces, counts=counts, weights=weights)
    kin = _kin(pieces, weights=weights)
    body = [at for at, weight in enumerate(weights) if weight > SHORT]
    first, last = (body[0], body[-1]) if body else (0, len(pieces))
    found = []
    for at, piece in enumerate(pieces):
        said, nearby = advised[at], [*advised[max(0, at - 2) : at], *advised[at + 1 : at + 3]]
        setting = around.settings[piece.element]
        linked = piece.linked / max(1, len(piece.text))
        scorned = float(setting.scorned > around.container.scorned)
        prose = float(counts[at] >= PROSE and linked < LOOSELY_LINKED and _is_sentence(piece))
        short, region = float(counts[at] < SHORT), float(around.regional[piece.element])
        found.append(
            Signs(
                advised=said,
                near=sum(nearby) / 4,
                linked=linked,
                advised_linked=said * linked,
                scorned=scorned,
                advised_scorned=said * scorned,
                framed=float(setting.framed > around.container.framed),
                praised=min(3, setting.praised) / 3,
                quoted=float(piece.kind is Kind.QUOTATION),
                region=region,
                short=short,
                kin=kin[at],
                kin_prose=kin[at] * prose,
                kin_prose_left_out=kin[at] * prose * region * (1 - said),
                within=float(first < at < last and around.contained[piece.element]),
                first=said * (at <= first),
                last=said * (at >= last - 1),
                short_item=short * (piece.kind is Kind.LIST_ITEM),
                stated=float(statement.holds(words[at])),
            )
        )
    return found


def _is_sentence(piece: Piece) -> bool:
    return bool(ENDS.search(piece.text[:MOST_LOOKED_AT]))


def _around(pieces: Sequence[Piece], *, counts: Sequence[int], weights: Sequence[float]) -> Around:
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
        if count < SCORED or piece.linked > HEAVILY_LINKED * len(piece.text):
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


def _kin(pieces: Sequence[Piece], *, weights: Sequence[float]) -> list[float]:
    """For each block, the share of all advised words that stand in blocks built like it."""
    built = [_build(piece) for piece in pieces]
    shares: dict[tuple[str, ...], float] = defaultdict(float)
    for build, weight in zip(built, weights, strict=True):
        shares[build] += weight
    total = sum(weights) or 1
    return [shares[build] / total for build in built]


def _build(piece: Piece) -> tuple[str, ...]:
    parent = piece.element.getparent()
    pair = (piece.element,) if parent is None else (piece.element, parent)
    names = (" ".join(sorted(each.get("class", "").split())[:3]) for each in pair)
    return (piece.kind, *(str(each.tag) for each in pair), *names)
