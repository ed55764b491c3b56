"""Two sequences side by side: which items of one are which of the other, in time that is bounded.

Items that occur once in both are anchors, the longest run of them in order is kept, and what lies
between two anchors is looked at again in the same way (Cohen's patience diff). What is then left
in small gaps is compared by its longest common subsequence; large gaps are left open.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

MOST_CELLS = 10_000
"""Comparisons in one gap, a hundred items by a hundred: the whole stays linear in the length."""
DEEPEST = 30
"""Rounds of looking for anchors between anchors."""

Items = Sequence[Hashable]


class Gap(NamedTuple):
    """A stretch of each sequence, ends not included."""

    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def cells(self) -> int:
        return (self.old_end - self.old) * (self.new_end - self.new)


def aligned(old: Items, new: Items) -> list[tuple[int, int]]:
    """Pairs of equal items, by their numbers, both rising."""
    pairs: list[tuple[int, int]] = []
    waiting = [(Gap(0, len(old), 0, len(new)), 0)]
    while waiting:
        gap, depth = waiting.pop()
        gap = _trimmed(old, new, gap, pairs)
        if not gap.cells:
            continue
        anchors = _anchors(old, new, gap) if depth < DEEPEST else []
        if anchors:
            pairs += anchors
            waiting += [(each, depth + 1) for each in between(anchors, gap)]
        elif gap.cells <= MOST_CELLS:
            pairs += _common(old, new, gap)
    return sorted(pairs)


def between(pairs: Sequence[tuple[int, int]], whole: Gap) -> Iterator[Gap]:
    """The gaps before, between and after the pairs, empty ones too."""
    at, at_new = whole.old, whole.new
    for first, second in [*pairs, (whole.old_end, whole.new_end)]:
        yield Gap(at, first, at_new, second)
        at, at_new = first + 1, second + 1


def _trimmed(old: Items, new: Items, gap: Gap, pairs: list[tuple[int, int]]) -> Gap:
    """The gap without the equal items at its ends, which become pairs."""
    start, end, start_new, end_new = gap
    while start < end and start_new < end_new and old[start] == new[start_new]:
        pairs.append((start, start_new))
        start, start_new = start + 1, start_new + 1
    while start < end and start_new < end_new and old[end - 1] == new[end_new - 1]:
        end, end_new = end - 1, end_new - 1
        pairs.append((end, end_new))
    return Gap(start, end, start_new, end_new)


def _anchors(old: Items, new: Items, gap: Gap) -> list[tuple[int, int]]:
    """The longest rising run of items that are alone of their kind on both sides."""
    here, there = old[gap.old : gap.old_end], new[gap.new : gap.new_end]
    times, times_new = Counter(here), Counter(there)
    places = {item: at for at, item in enumerate(there, gap.new) if times_new[item] == 1}
    pairs = [
        (at, places[item])
        for at, item in enumerate(here, gap.old)
        if times[item] == 1 and item in places
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """By patience sorting: the top of each pile, and for each card the one it lies right of."""
    tops: list[int] = []
    cards: list[int] = []
    before: list[int] = []
    for card, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        before.append(cards[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        cards[pile : pile + 1] = [card]
    found = []
    card = cards[-1] if cards else -1
    while card >= 0:
        found.append(pairs[card])
        card = before[card]
    return found[::-1]


def _common(old: Items, new: Items, gap: Gap) -> Iterator[tuple[int, int]]:
    """The longest common subsequence of a small gap, by the textbook's table."""
    rows = [[0] * (gap.new_end - gap.new + 1)]
    for at in range(gap.old_end - 1, gap.old - 1, -1):
        below, row = rows[-1], [0]
        for place in range(gap.new_end - 1, gap.new - 1, -1):
            same = old[at] == new[place]
            row.append(below[len(row) - 1] + 1 if same else max(below[len(row)], row[-1]))
        rows.append(row)
    at, place = gap.old, gap.new
    while at < gap.old_end and place < gap.new_end:
        if old[at] == new[place]:
            yield at, place
            at, place = at + 1, place + 1
        elif _left(rows, gap, at + 1, place) >= _left(rows, gap, at, place + 1):
            at += 1
        else:
            place += 1


def _left(rows: Sequence[Sequence[int]], gap: Gap, at: int, place: int) -> int:
    """How many items the rest of both sides has in common."""
    return rows[gap.old_end - at][gap.new_end - place]


def heaviest_rising(pairs: Iterable[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Of weighted pairs, ordered by their first number, those that rise and weigh most in all."""
    frontier: list[tuple[int, float, int]] = [(-1, 0.0, -1)]
    chain: list[tuple[int, int, int]] = []
    for _, row in groupby(pairs, key=lambda pair: pair[0]):
        for first, second, weight in sorted(row, reverse=True):
            at = bisect_left(frontier, (second,)) - 1
            total, card = frontier[at][1] + weight, len(chain)
            chain.append((first, second, frontier[at][2]))
            end = at + 1
            while end < len(frontier) and frontier[end][1] <= total:
                end += 1
            if end > at + 1 or at + 1 == len(frontier) or frontier[at + 1][0] > second:
                frontier[at + 1 : end] = [(second, total, card)]
    found = []
    card = frontier[-1][2]
    while card >= 0:
        first, second, card = chain[card]
        found.append((first, second))
    return found[::-1]
