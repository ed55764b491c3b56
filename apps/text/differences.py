"""What has changed from one version of a text to the next, as somebody would read it.

Blocks are aligned first, then the words of those that were changed. Formatting and roles are not
compared. A block that was moved is removed in one place and added in another.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from apps.text.alignment import MOST_CELLS, Gap, aligned, between, heaviest_rising
from apps.text.document import Document

ALIKE = 0.4
"""The share of their words that two blocks have in common if one was made of the other."""
WORDS_COMPARED = 200
"""Different words of a block that tell what it is about."""
BAND = 25
"""Blocks up or down within which a changed block is looked for."""
MOST_PAIRS = 100_000
"""Pairs of blocks compared for likeness in one gap: half a second."""

EAST = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Writing without spaces: each sign is a word here."""
TOKEN = re.compile(rf"[{EAST}]|[^\W{EAST}]+|\s+|[^\w\s]")
LETTER = re.compile(r"[^\W_]")


class Fate(StrEnum):
    """What became of a block, or of a stretch of words in it; only blocks are changed."""

    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a block that were all kept, all removed or all added."""

    text: str
    fate: Fate


@dataclass(frozen=True, slots=True)
class Change:
    """One block: its number in the old document and in the new one, None where it is not in it."""

    fate: Fate
    pieces: tuple[Piece, ...]
    old: int | None = None
    new: int | None = None

    @property
    def before(self) -> str:
        """The text of the old block."""
        return "".join(piece.text for piece in self.pieces if piece.fate is not Fate.ADDED)

    @property
    def after(self) -> str:
        """The text of the new block."""
        return "".join(piece.text for piece in self.pieces if piece.fate is not Fate.REMOVED)


def differences(old: Document, new: Document) -> tuple[Change, ...]:
    """Every block of both, in reading order: what was removed stands before what was added.

    Kept and removed pieces make the old text, kept and added ones the new text. Time is linear in
    the length of both; where there is too much to compare, more is called removed and added.
    """
    texts, texts_new = ([block.text for block in each.blocks] for each in (old, new))
    return tuple(_changes(texts, texts_new))


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    pairs = aligned(old, new)
    for gap in between(pairs, Gap(0, len(old), 0, len(new))):
        yield from _in_gap(old, new, gap)
        if gap.old_end < len(old) and gap.new_end < len(new):
            text = old[gap.old_end]
            yield Change(Fate.KEPT, (Piece(text, Fate.KEPT),), gap.old_end, gap.new_end)


def _in_gap(old: Sequence[str], new: Sequence[str], gap: Gap) -> Iterator[Change]:
    """Blocks without their equal on the other side: pairs of alike ones, and the rest."""
    pairs = heaviest_rising(_likely(old, new, gap)) if gap.cells else []
    for rest in between(pairs, gap):
        for at in range(rest.old, rest.old_end):
            yield Change(Fate.REMOVED, (Piece(old[at], Fate.REMOVED),), old=at)
        for at in range(rest.new, rest.new_end):
            yield Change(Fate.ADDED, (Piece(new[at], Fate.ADDED),), new=at)
        if (rest.old_end, rest.new_end) != (gap.old_end, gap.new_end):
            first, second = rest.old_end, rest.new_end
            pieces = tuple(_pieces(old[first], new[second]))
            yield Change(Fate.CHANGED, pieces, first, second)


def _likely(old: Sequence[str], new: Sequence[str], gap: Gap) -> Iterator[tuple[int, int, float]]:
    """Pairs of blocks that are alike, and how much: all of a small gap, else near its diagonal."""
    height, width = gap.old_end - gap.old, gap.new_end - gap.new
    reach = width if gap.cells <= MOST_CELLS else BAND + width // height
    if height * min(width, 2 * reach) > MOST_PAIRS:
        return
    words = [_words(new[at]) for at in range(gap.new, gap.new_end)]
    for at in range(height):
        mine, middle = _words(old[gap.old + at]), at * width // height
        for place in range(max(0, middle - reach), min(width, middle + reach + 1)):
            likeness = _likeness(mine, words[place])
            if likeness >= ALIKE:
                yield gap.old + at, gap.new + place, likeness


def _words(text: str) -> frozenset[str]:
    found = dict.fromkeys(word for word in TOKEN.findall(text.casefold()) if LETTER.search(word))
    return frozenset(list(found)[:WORDS_COMPARED])


def _likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of their words in common, 0 to 1 (Dice 1945)."""
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


def _pieces(old: str, new: str) -> Iterator[Piece]:
    """The words of a changed block, in stretches. Kept words between changes hold a letter."""
    tokens, tokens_new = TOKEN.findall(old), TOKEN.findall(new)
    removed: list[str] = []
    added: list[str] = []
    kept: list[str] = []
    for gap in between(aligned(tokens, tokens_new), Gap(0, len(tokens), 0, len(tokens_new))):
        if gap.old < gap.old_end or gap.new < gap.new_end:
            if LETTER.search("".join(kept)) or not (removed or added):
                yield from _stretch(removed, added, kept)
                removed, added = [], []
            else:
                removed += kept
                added += kept
            kept = []
            removed += tokens[gap.old : gap.old_end]
            added += tokens_new[gap.new : gap.new_end]
        kept += tokens[gap.old_end : gap.old_end + 1]
    yield from _stretch(removed, added, kept)


def _stretch(removed: Iterable[str], added: Iterable[str], kept: Iterable[str]) -> Iterator[Piece]:
    """What was removed, what was added in its place, and the kept words after them."""
    fates = (Fate.REMOVED, removed), (Fate.ADDED, added), (Fate.KEPT, kept)
    for fate, tokens in fates:
        if text := "".join(tokens):
            yield Piece(text, fate)
