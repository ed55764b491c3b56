"""Finding passages of one text again in another, by their words."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable

from apps.text.document import Block, Document, Span

NEARLY = 0.8
"""Blocks with at least this share of their words in common are the same passage, edited."""
UNMISTAKABLE = 8
"""Words. So many in a row are that passage, wherever they stand."""
AROUND = 200
"""Code points before and after a passage that tell which of several like it is meant."""


def find_again(spans: Iterable[Span], *, old: Document, new: Document) -> dict[Span, Span]:
    """By passage of the old text, where it stands in the new; what is not there is left out.

    The same words in the same order are looked for first; whole blocks are also found when few of
    their words have changed. No two passages are given one place.
    """
    places: dict[Span, Span] = {}
    ordered = sorted(spans)
    for find in (_same_words, _nearly_the_same):
        for span in ordered:
            if span in places:
                continue
            free = [
                each
                for each in find(span, old, new)
                if not any(each.overlaps(taken) for taken in places.values())
            ]
            if free:
                places[span] = max(free, key=lambda each: _likeness(span, each, old, new))
    return places


def _same_words(span: Span, old: Document, new: Document) -> list[Span]:
    """Every stretch of the same words. A short block is found as a block, never within another."""
    words = span.of(old.text).split()
    if not words:
        return []
    written = r"\s+".join(re.escape(word) for word in words)
    edges = r"(?<!\w)" * words[0][0].isalnum(), r"(?!\w)" * words[-1][-1].isalnum()
    found = [Span(*match.span()) for match in re.finditer(written.join(edges), new.text)]
    if len(words) < UNMISTAKABLE and _blocks_of(span, old):
        return [each for each in found if _blocks_of(each, new)]
    return found


def _blocks_of(span: Span, document: Document) -> int:
    """How many blocks the span is; none where it is not made of whole ones."""
    first = bisect_left(document.spans, Span(span.start, span.start))
    last = bisect_right(document.spans, span.end, key=lambda each: each.start) - 1
    whole = first <= last and document.stretch(first, last) == span
    return last - first + 1 if whole else 0


def _nearly_the_same(span: Span, old: Document, new: Document) -> list[Span]:
    """Stretches of as many blocks with nearly the same words; none for parts of a block.

    What stands elsewhere in the old text as it is was another passage then, and still is.
    """
    size = _blocks_of(span, old)
    if not size:
        return []
    wanted = Counter(span.of(old.text).split())
    others = {
        _key(block)
        for block, each in zip(old.blocks, old.spans, strict=True)
        if not each.overlaps(span)
    }
    starts = range(len(new.blocks) - size + 1)
    return [
        place
        for n in starts
        if _share(wanted, (place := new.stretch(n, n + size - 1)).of(new.text)) >= NEARLY
        and not any(_key(block) in others for block in new.blocks[n : n + size])
    ]


def _key(block: Block) -> str:
    return " ".join(block.text.split())


def _share(wanted: Counter[str], text: str) -> float:
    """Words in common over all words, from 0 to 1; lengths too far apart are not counted."""
    words = text.split()
    total = wanted.total() + len(words)
    if not total or 2 * min(wanted.total(), len(words)) < NEARLY * total:
        return 0.0
    return 2 * (wanted & Counter(words)).total() / total


def _likeness(span: Span, place: Span, old: Document, new: Document) -> tuple[int, int]:
    """How much alike the words around are; of equals, the earlier place."""
    before = _words(old.text[max(0, span.start - AROUND) : span.start])
    after = _words(old.text[span.end : span.end + AROUND])
    around = _words(new.text[max(0, place.start - AROUND) : place.start]) & before
    follows = _words(new.text[place.end : place.end + AROUND]) & after
    return (around.total() + follows.total(), -place.start)


def _words(text: str) -> Counter[str]:
    return Counter(text.casefold().split())
