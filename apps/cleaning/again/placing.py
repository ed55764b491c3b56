"""Finding passages of one text again in another, by their words."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from apps.text.document import Block, Document, Span

NEARLY = 0.8
"""Blocks with at least this share of their words in common are the same passage, edited."""
UNMISTAKABLE = 8
"""Words. So many in a row are that passage, wherever they stand."""
AROUND = 200
"""Code points before and after a passage that tell which of several like it is meant."""
MOST_WEIGHED = 100
"""Places with the same words, free and in order, among which the most likely one is looked for."""
MOST_COMPARED = 100
"""Places at which an edited passage is looked for: those first that share its rarest words."""


def find_again(spans: Iterable[Span], *, old: Document, new: Document) -> dict[Span, Span]:
    """By passage of the old text, where it stands in the new; what is not there is left out.

    The same words in the same order are looked for first; whole blocks are also found when few of
    their words have changed. No two passages are given one place. Time is bounded.
    """
    places: dict[Span, Span] = {}
    taken: list[Span] = []
    search = _Search(old, new)
    ordered = sorted(set(spans))
    for find in (search.same_words, search.nearly_the_same):
        for span in ordered:
            if span in places:
                continue
            free = list(
                islice((each for each in find(span) if _is_free(each, taken)), MOST_WEIGHED)
            )
            if free:
                place = max(free, key=lambda each: search.likeness(span, each))
                places[span] = place
                taken.insert(bisect_left(taken, place), place)
    return places


def _is_free(place: Span, taken: list[Span]) -> bool:
    """Whether none of what is taken, in order and disjoint, shares a code point with it."""
    at = bisect_left(taken, place)
    return not any(place.overlaps(each) for each in taken[max(0, at - 1) : at + 1])


class _Search:
    """Two texts, with what is known of both before the first passage is looked for."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, new
        self.keys = Counter(map(_key, old.blocks))
        self.new_keys = [_key(block) for block in new.blocks]
        self.standing: defaultdict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self.new_keys):
            for word in set(key.split()):
                self.standing[word].append(number)
        self._spaced, self._at = _with_single_spaces(new.text)
        self.found = cache(self._found)
        self.around = cache(self._around)

    def same_words(self, span: Span) -> Iterator[Span]:
        """Stretches of the same words. A short block is found as a block, never within another."""
        words = span.of(self.old.text).split()
        if not words:
            return
        blocks_only = len(words) < UNMISTAKABLE and _blocks_of(span, self.old) > 0
        for each in self.found(" ".join(words)):
            if not blocks_only or _blocks_of(each, self.new):
                yield each

    def _found(self, wording: str) -> tuple[Span, ...]:
        """Where these words stand, however they are spaced; none of it within a longer word."""
        text, found, at = self._spaced, [], 0
        while (start := text.find(wording, at)) >= 0:
            end = start + len(wording)
            whole = _parts(text[start], text[max(0, start - 1) : start])
            if not (whole and _parts(text[end - 1], text[end : end + 1])):
                at = start + 1
                continue
            found.append(Span(self._at[start], self._at[end - 1] + 1))
            at = end
        return tuple(found)

    def nearly_the_same(self, span: Span) -> Iterator[Span]:
        """Stretches of as many blocks with nearly the same words; none for parts of a block.

        What stands elsewhere in the old text as it is was another passage then, and still is.
        """
        size = _blocks_of(span, self.old)
        if not size:
            return
        first = bisect_left(self.old.spans, Span(span.start, span.start))
        touched = self.old.blocks[first : first + size]
        own = Counter(map(_key, touched))
        wanted = Counter(span.of(self.old.text).split())
        for n in self._likely(wanted, size=size):
            keys = self.new_keys[n : n + size]
            if any(self.keys[key] > own[key] for key in keys):
                continue
            if _share(wanted, " ".join(keys)) >= NEARLY:
                yield self.new.stretch(n, n + size - 1)

    def _likely(self, wanted: Counter[str], *, size: int) -> list[int]:
        """Where such a stretch may begin: what is nearly the same lacks a third of the words at
        most, so that one of any words that are more than a third stands in it."""
        seldom = sorted(wanted, key=lambda word: len(self.standing.get(word, ())))
        last = len(self.new.blocks) - size
        starts: dict[int, None] = {}
        left = wanted.total() / 3
        for word in seldom:
            near = (n - k for n in self.standing.get(word, ()) for k in range(size))
            room = MOST_COMPARED - len(starts)
            starts |= dict.fromkeys(islice((n for n in near if 0 <= n <= last), room))
            left -= wanted[word]
            if left < 0 or room <= 0:
                break
        return sorted(starts)

    def likeness(self, span: Span, place: Span) -> tuple[int, int]:
        """How much alike the words around are; of equals, the earlier place."""
        before, after = self.around(span, is_old=True)
        before_it, after_it = self.around(place, is_old=False)
        return ((before & before_it).total() + (after & after_it).total(), -place.start)

    def _around(self, span: Span, *, is_old: bool) -> tuple[Counter[str], Counter[str]]:
        text = (self.old if is_old else self.new).text
        before, after = (
            text[max(0, span.start - AROUND) : span.start],
            text[span.end : span.end + AROUND],
        )
        return _words(before), _words(after)


def _with_single_spaces(text: str) -> tuple[str, list[int]]:
    """A text with one space for each stretch of white space, and where each sign of it stands."""
    places = [
        at for at, char in enumerate(text) if not (char.isspace() and text[at - 1 : at].isspace())
    ]
    return "".join(" " if text[at].isspace() else text[at] for at in places), places


def _parts(edge: str, beside: str) -> bool:
    """Whether a wording may end with the one sign beside the other: not within a word."""
    return not (edge.isalnum() and beside.replace("_", "a").isalnum())


def _blocks_of(span: Span, document: Document) -> int:
    """How many blocks the span is; none where it is not made of whole ones."""
    first = bisect_left(document.spans, Span(span.start, span.start))
    last = bisect_right(document.spans, span.end, key=lambda each: each.start) - 1
    whole = first <= last and document.stretch(first, last) == span
    return last - first + 1 if whole else 0


def _key(block: Block) -> str:
    return " ".join(block.text.split())


def _share(wanted: Counter[str], text: str) -> float:
    """Words in common over all words, from 0 to 1; lengths too far apart are not counted."""
    words = text.split()
    total = wanted.total() + len(words)
    if not total or 2 * min(wanted.total(), len(words)) < NEARLY * total:
        return 0.0
    return 2 * (wanted & Counter(words)).total() / total


def _words(text: str) -> Counter[str]:
    return Counter(text.casefold().split())
