"""What speaks for and against each block of a page being part of its article."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from apps.text.document import Kind
from apps.text.parsing.html.pieces import Piece
from apps.text.parsing.html.surroundings import Around, around
from apps.text.parsing.html.wording import MOST_LOOKED_AT, Wording, words_of

ENDS = re.compile(r"[.!?…。！？]")
SHORT = 4
PROSE = 10
"""Words: fewer than SHORT are a label, from PROSE on with a full stop they are a sentence."""
LOOSELY_LINKED = 0.3
"""The share of links that a sentence of the article stays under."""
NEARBY = 2
"""Blocks before and behind that are a block's neighbours."""


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
    caption_within: float
    sentence_left_out: float
    first: float
    last: float
    short_item: float
    stated: float
    bias: float = 1.0


class Sheet(NamedTuple):
    """What was counted over all blocks, a value a block."""

    counts: list[int]
    advised: list[float]
    stated: list[float]
    kin: list[float]
    around: Around
    first: int
    last: int


def signs_of(pieces: Sequence[Piece], *, advice: Wording, statement: Wording) -> list[Signs]:
    """The signs of each block. `advice` is the body that another program found, `statement` the
    one that the page states for machines; either may be empty."""
    words = [words_of(piece.text) for piece in pieces]
    counts = [len(each) for each in words]
    advised = [float(advice.holds(each)) for each in words]
    weights = [count * said for count, said in zip(counts, advised, strict=True)]
    body = [at for at, weight in enumerate(weights) if weight > SHORT]
    sheet = Sheet(
        counts,
        advised,
        [float(statement.holds(each)) for each in words],
        _kin(pieces, weights=weights),
        around(pieces, counts=counts, weights=weights),
        *((body[0], body[-1]) if body else (0, len(pieces))),
    )
    return [_signs(piece, at=at, sheet=sheet) for at, piece in enumerate(pieces)]


def _signs(piece: Piece, *, at: int, sheet: Sheet) -> Signs:
    element, said, kin = piece.element, sheet.advised[at], sheet.kin[at]
    setting, container = sheet.around.settings[element], sheet.around.container
    linked, scorned = _linked(piece), float(setting.scorned > container.scorned)
    short, region = float(sheet.counts[at] < SHORT), float(sheet.around.regional[element])
    prose, is_caption = _is_prose(piece, words=sheet.counts[at]), piece.kind is Kind.FIGURE
    within = sheet.first < at < sheet.last and sheet.around.contained[element]
    return Signs(
        advised=said,
        near=_near(sheet.advised, at=at),
        linked=linked,
        advised_linked=said * linked,
        scorned=scorned,
        advised_scorned=said * scorned,
        framed=float(setting.framed > container.framed),
        praised=min(3, setting.praised) / 3,
        quoted=float(piece.kind is Kind.QUOTATION),
        region=region,
        short=short,
        kin=kin,
        kin_prose=kin * prose,
        kin_prose_left_out=kin * prose * region * (1 - said),
        within=float(within),
        caption_within=float(within and is_caption),
        sentence_left_out=prose * region * within * (1 - said) * (not is_caption),
        first=said * (at <= sheet.first),
        last=said * (at >= sheet.last - 1),
        short_item=short * (piece.kind is Kind.LIST_ITEM),
        stated=sheet.stated[at],
    )


def _near(advised: Sequence[float], *, at: int) -> float:
    """The share of a block's neighbours that are advised."""
    before, behind = advised[max(0, at - NEARBY) : at], advised[at + 1 : at + 1 + NEARBY]
    return (sum(before) + sum(behind)) / (2 * NEARBY)


def _linked(piece: Piece) -> float:
    return piece.linked / max(1, len(piece.text))


def _is_prose(piece: Piece, *, words: int) -> bool:
    if words < PROSE or _linked(piece) >= LOOSELY_LINKED:
        return False
    return bool(ENDS.search(piece.text[:MOST_LOOKED_AT]))


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
