"""Which phrases are worth trying on a text: those of whose cues it holds one, in one pass.

Most words of most texts hold no cue, and a word is looked at once and remembered.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from apps.text.boilerplate.phrases.phrase import OPENING, Phrase

GRAM = 3
"""Letters by which the cues that a word may hold are looked up."""
REMEMBERED = 1 << 15
"""Words."""
LONGEST_REMEMBERED = 24
"""Letters. Longer words are rarely met again."""


class Index:
    """Phrases by their cues. It remembers words, never what was found in a text."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = tuple(phrases)
        self._places = self._by_cue()
        self._short = tuple(cue for cue in self._places if len(_part(cue)) < GRAM)
        self._by_gram = self._long_cues()
        self._opening = tuple(at for at, phrase in enumerate(self._phrases) if not phrase.cues)
        self._opens = _any_opening(self._phrases[at] for at in self._opening)
        self._plain: set[str] = set()
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._cues_of)

    def near(self, text: str) -> Iterator[Phrase]:
        """The phrases that may stand in a folded text, in their order."""
        places: set[int] = set()
        cues = set(self._short)
        for word in set(text.split()) - self._plain:
            known = len(word) <= LONGEST_REMEMBERED
            here, longer = self._remembered(word) if known else self._cues_of(word)
            places |= here
            cues.update(longer)
        for cue in filter(text.__contains__, cues):
            places.update(self._places[cue])
        if self._opening and self._opens.match(text):
            places.update(self._opening)
        for place in sorted(places):
            phrase = self._phrases[place]
            if not phrase.also or any(map(text.__contains__, phrase.also)):
                yield phrase

    def _cues_of(self, word: str) -> tuple[frozenset[int], tuple[str, ...]]:
        """Phrases of which the word holds a whole cue, and cues of which it holds the longest part.

        The latter have a space in them: whether they stand in a text, only the text can say.
        """
        by_gram, starts = self._by_gram, range(len(word) - GRAM + 1)
        near = {found for at in starts if (found := by_gram.get(word[at : at + GRAM]))}
        cues = {cue for found in near for part, cue in found if part in word} if near else set()
        if not cues and len(self._plain) < REMEMBERED and len(word) <= LONGEST_REMEMBERED:
            self._plain.add(word)
        whole = {cue for cue in cues if cue == _part(cue)}
        here = frozenset(place for cue in whole for place in self._places[cue])
        return here, tuple(cues - whole)

    def _by_cue(self) -> dict[str, tuple[int, ...]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for place, phrase in enumerate(self._phrases):
            for cue in phrase.cues:
                found[cue].append(place)
        return {cue: tuple(places) for cue, places in found.items()}

    def _long_cues(self) -> dict[str, tuple[tuple[str, str], ...]]:
        found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for cue in self._places:
            if len(_part(cue)) >= GRAM:
                found[_part(cue)[:GRAM]].append((_part(cue), cue))
        return {gram: tuple(cues) for gram, cues in found.items()}


def _part(cue: str) -> str:
    """The longest part of a cue without spaces: it stands whole in one word of the text."""
    return max(reversed(cue.split()), key=len, default="")


def _any_opening(phrases: Iterable[Phrase]) -> re.Pattern[str]:
    """Phrases without a cue open a text: one look at its start rules all of them out."""
    rest = (phrase.pattern.pattern.removeprefix(OPENING) for phrase in phrases)
    return re.compile(OPENING + "(?:" + "|".join(rest) + ")")
