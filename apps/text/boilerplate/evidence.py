"""The first pass: what can be seen in one block alone, each sign with the words it rests on."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from apps.text.boilerplate.brand import Brand
from apps.text.boilerplate.cues import Index
from apps.text.boilerplate.line_shapes import signs_of_shape
from apps.text.boilerplate.passages import Passage
from apps.text.boilerplate.phrases import PHRASES
from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY
from apps.text.boilerplate.signals import Signal
from apps.text.boilerplate.verdicts import Leftover
from apps.text.boilerplate.voices import Voices, voices_in

ENOUGH = 3
"""Weight from which a block is a leftover: one certain sign, or a likely one and a hint."""
LONG_WORDS = 70
"""A longer paragraph has room for a stray phrase: it needs one sign more."""
APPEALS = (
    Leftover.FUNDRAISING,
    Leftover.SUBSCRIPTION,
    Leftover.NEWSLETTER,
    Leftover.SOCIAL,
    Leftover.APP,
)
"""Kinds that ask the reader for something. They come mixed, so their signs count together."""
_OF_PAGES = (
    Leftover.AD,
    Leftover.AFFILIATE,
    Leftover.COOKIE,
    Leftover.REPUBLISH,
    Leftover.SHARE,
)
"""Kinds in whose words articles report of pages and of those who make them."""
_INDEX = Index(PHRASES)
_REPORTS = re.compile(
    r"\b(?:said|says|told|according to|announced|argued|asked|added|wrote|tweeted|reported"
    r"|sagt|sagte|sagten|erklärte|betonte|berichtete|erzählte|rief|riet|urteilten|laut"
    r"|a (?:déclaré|dit|précisé|expliqué|affirmé|annoncé|ajouté)|affirme|raconte|estime|rappelle"
    r"|selon l\w{0,2}|dijo|dice|afirmó|explicó|señaló|aseguró|anunció|recordó|pidió|según"
    r"|, cuenta)\b"
)
SHARE_OF_A_REPORT = 2
"""Weight taken from what asks or is the page's in a paragraph that reports what somebody said."""


def reports(passage: Passage) -> bool:
    """True when the passage tells what somebody said."""
    return bool(_REPORTS.search(passage.bare))


@dataclass(frozen=True, slots=True)
class Look:
    """A passage with its signs, who speaks in it, and what they weigh together."""

    passage: Passage
    signals: tuple[Signal, ...]
    brand: Brand
    kind: Leftover | None
    weight: int

    @property
    def voices(self) -> Voices:
        """Heard when asked: most passages never are."""
        return voices_in(self.passage, brand=self.brand)

    @property
    def is_leftover(self) -> bool:
        return self.weight >= ENOUGH

    def weight_of(self, *kinds: Leftover) -> int:
        return sum(signal.weight for signal in self.signals if signal.kind in kinds)


def look_at(passage: Passage, *, brand: Brand) -> Look:
    """Read one passage by itself. `brand` is the publisher, as the passage may name it."""
    if not passage.folded or not passage.words:
        return Look(passage, (), brand, None, 0)
    signals = (*signs_of_shape(passage, brand=brand), *_phrases_in(passage))
    kind, weight = _weigh(passage, signals=signals, brand=brand) if signals else (None, 0)
    return Look(passage, signals, brand, kind, weight)


def _phrases_in(passage: Passage) -> Iterator[Signal]:
    for phrase in _INDEX.near(passage.bare):
        found = phrase.pattern.search(passage.bare)
        if found:
            yield Signal(phrase.kind, phrase.weight, phrase.why, _tight(passage, found=found))


def _tight(passage: Passage, *, found: re.Match[str]) -> tuple[int, int]:
    start, end = found.span()
    words = bare_edges(passage.text[start:end])
    return start + words[0], start + words[1]


def bare_edges(text: str) -> tuple[int, int]:
    """Where the words of a text begin and end, without marks and spaces around them."""
    left = len(text) - len(text.lstrip(" \t\r\n.,;:!?-–—|•*…"))
    right = len(text.rstrip(" \t\r\n,;:-–—|…"))
    return (left, right) if left < right else (0, len(text))


def _weigh(
    passage: Passage, *, signals: tuple[Signal, ...], brand: Brand
) -> tuple[Leftover | None, int]:
    by_kind = _weights(signals)
    appeal = _appeal_weight(passage, by_kind=by_kind, brand=brand)
    asking = max(APPEALS, key=lambda kind: by_kind[kind])
    if passage.is_prose and reports(passage):
        by_kind.subtract(dict.fromkeys(_OF_PAGES, SHARE_OF_A_REPORT))
    telling = max(
        (kind for kind in by_kind if kind not in APPEALS),
        key=lambda kind: by_kind[kind],
        default=Leftover.OTHER,
    )
    kind, weight = (asking, appeal) if appeal >= by_kind[telling] else (telling, by_kind[telling])
    if passage.words > LONG_WORDS and weight <= CERTAIN:
        weight -= 1
    return (kind, weight) if weight > 0 else (None, 0)


def _weights(signals: tuple[Signal, ...]) -> Counter[Leftover]:
    """The weight of each kind: what says the same thing counts up to one certain sign."""
    by_reason: defaultdict[tuple[Leftover, str], int] = defaultdict(int)
    for signal in signals:
        by_reason[signal.kind, signal.why] += signal.weight
    total: Counter[Leftover] = Counter()
    for (kind, _), weight in by_reason.items():
        total[kind] += min(weight, CERTAIN)
    return total


def _appeal_weight(passage: Passage, *, by_kind: Counter[Leftover], brand: Brand) -> int:
    weight = sum(by_kind[kind] for kind in APPEALS)
    if weight == 0:
        return 0
    voices = voices_in(passage, brand=brand)
    if voices.you and (voices.we or voices.brand):
        weight += LIKELY
    elif voices.you or voices.imperative or (voices.we and voices.brand and weight >= LIKELY):
        weight += HINT
    elif passage.is_prose and not (voices.we or voices.brand):
        weight -= HINT
    if reports(passage):
        weight -= SHARE_OF_A_REPORT
    return weight
