"""What is different between two texts: their blocks side by side, and the words within them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from apps.text.document import Block, Document

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
STILL_THE_SAME = 0.5
"""Blocks with at least this share of their words in common are one block that was changed."""
MOST_PAIRS = 400
"""Pairs of blocks that are compared in one changed stretch; longer ones are shown old, then new."""


class Change(StrEnum):
    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Words:
    """A run of a block's words that are in both texts, or only in the one."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One block of either text, or a block of each that belong together."""

    change: Change
    block: Block
    words: tuple[Words, ...]


def differences(old: Document, new: Document) -> tuple[Difference, ...]:
    """Both texts in reading order, block by block; what stands in both is there as well.

    White space within a block makes no difference. Time grows with the length of the texts.
    """
    ours, theirs = old.blocks, new.blocks
    matcher = SequenceMatcher(None, [_key(each) for each in ours], [_key(each) for each in theirs])
    found: list[Difference] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            found += [_whole(block, Change.SAME) for block in theirs[k:m]]
        else:
            found += _between(ours[i:j], theirs[k:m])
    return tuple(found)


def is_changed(found: Sequence[Difference]) -> bool:
    return any(each.change is not Change.SAME for each in found)


def _key(block: Block) -> str:
    return " ".join(block.text.split())


def _whole(block: Block, change: Change) -> Difference:
    return Difference(change, block, (Words(change, block.text),))


def _between(ours: Sequence[Block], theirs: Sequence[Block]) -> Iterator[Difference]:
    """A stretch that changed: blocks that belong together, and around them what came or went."""
    i = k = 0
    for ours_at, theirs_at in _pairs(ours, theirs):
        yield from (_whole(block, Change.REMOVED) for block in ours[i:ours_at])
        yield from (_whole(block, Change.ADDED) for block in theirs[k:theirs_at])
        yield _changed(ours[ours_at], theirs[theirs_at])
        i, k = ours_at + 1, theirs_at + 1
    yield from (_whole(block, Change.REMOVED) for block in ours[i:])
    yield from (_whole(block, Change.ADDED) for block in theirs[k:])


def _pairs(ours: Sequence[Block], theirs: Sequence[Block]) -> list[tuple[int, int]]:
    """Which blocks belong together, in order: for each, the likest of those that are left."""
    if len(ours) * len(theirs) > MOST_PAIRS:
        return []
    pairs, first = [], 0
    for number, block in enumerate(ours):
        shares = [(_share(block, theirs[at]), -at) for at in range(first, len(theirs))]
        share, at = max(shares, default=(0.0, 0))
        if share >= STILL_THE_SAME:
            pairs.append((number, -at))
            first = 1 - at
    return pairs


def _share(one: Block, other: Block) -> float:
    return SequenceMatcher(None, one.text.split(), other.text.split()).ratio()


def _changed(old: Block, new: Block) -> Difference:
    before, after = TOKEN.findall(old.text), TOKEN.findall(new.text)
    words: list[Words] = []
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            words.append(Words(Change.SAME, "".join(after[k:m])))
            continue
        words += [Words(Change.REMOVED, "".join(before[i:j]))] * (j > i)
        words += [Words(Change.ADDED, "".join(after[k:m]))] * (m > k)
    return Difference(Change.CHANGED, new, tuple(_joined(words)))


def _joined(words: Sequence[Words]) -> Iterator[Words]:
    """Without blanks alone between two changes: whole phrases read better than crumbs."""
    at = 0
    while at < len(words):
        gone, came, end = [], [], at
        while end < len(words) and (
            words[end].change is not Change.SAME
            or (end > at and end + 1 < len(words) and words[end].text.isspace())
        ):
            each = words[end]
            gone += [each.text] * (each.change is not Change.ADDED)
            came += [each.text] * (each.change is not Change.REMOVED)
            end += 1
        if end == at:
            yield words[at]
            end += 1
        else:
            yield from _phrase(gone, came)
        at = end


def _phrase(gone: list[str], came: list[str]) -> Iterator[Words]:
    if "".join(gone).strip():
        yield Words(Change.REMOVED, "".join(gone))
    if "".join(came):
        yield Words(Change.ADDED if "".join(came).strip() else Change.SAME, "".join(came))
