"""Which phrases are worth trying on a text: those of whose cues it holds one, in one pass.

Most words of most texts hold no cue, and a word is looked at once and remembered.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from apps.text.boilerplate.phrases import PHRASES
from apps.text.boilerplate.phrases.phrase import OPENING, Phrase

GRAM = 3
"""Letters by which the cues that a word may hold are looked up."""
REMEMBERED = 1 << 15
"""Words."""
LONGEST_REMEMBERED = 24
"""Letters. Longer words are rarely met again."""


def phrases_near(text: str) -> Iterator[Phrase]:
    """The phrases that may stand in a folded text, in the order in which they are written."""
    found = {place for cue, place in _SHORT if cue in text}
    for word in set(text.split()):
        found.update(_near(word) if len(word) <= LONGEST_REMEMBERED else _places(word))
    if _OPENS.match(text):
        found.update(_OPENING)
    for place in sorted(found):
        phrase = PHRASES[place]
        seen = place in _SEEN_WHOLE or any(cue in text for cue in phrase.cues)
        if seen and (not phrase.also or any(cue in text for cue in phrase.also)):
            yield phrase


def _places(word: str) -> tuple[int, ...]:
    """The places in `PHRASES` of those of whose cues the word holds the longest part."""
    grams = {word[at : at + GRAM] for at in range(len(word) - GRAM + 1)}
    parts = (part for gram in grams & _BY_GRAM.keys() for part in _BY_GRAM[gram])
    return tuple({place for part, place in parts if part in word})


_near = lru_cache(maxsize=REMEMBERED)(_places)


def _part(cue: str) -> str:
    """The longest part of a cue without spaces: it stands whole in one word of the text."""
    return max(cue.split(), key=len, default="")


def _by_gram(cues: Iterable[tuple[str, int]]) -> dict[str, list[tuple[str, int]]]:
    found: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for cue, place in cues:
        found[_part(cue)[:GRAM]].append((_part(cue), place))
    return dict(found)


_CUES = [(cue, place) for place, phrase in enumerate(PHRASES) for cue in phrase.cues if cue]
_SHORT = [(cue, place) for cue, place in _CUES if len(_part(cue)) < GRAM]
_BY_GRAM = _by_gram((cue, place) for cue, place in _CUES if len(_part(cue)) >= GRAM)
_SEEN_WHOLE = frozenset(
    place
    for place, phrase in enumerate(PHRASES)
    if all(_part(cue) == cue and len(cue) >= GRAM for cue in phrase.cues)
)
"""Phrases whose cues are parts of words: a word that holds such a part holds the cue."""
_OPENING = tuple(place for place, phrase in enumerate(PHRASES) if phrase.cues == ("",))
"""Phrases without a cue: all of them open a text, so that one look at its start rules them out."""
_OPENS = re.compile(
    OPENING
    + "(?:"
    + "|".join(PHRASES[place].pattern.pattern.removeprefix(OPENING) for place in _OPENING)
    + ")"
)
