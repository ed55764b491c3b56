"""What leftovers say: phrases as data, each with its kind, weight and reason."""

from apps.text.boilerplate.phrases import (
    advertising,
    appeals_abroad,
    asking,
    authors,
    credits,
    following,
    leaning,
    linking,
    pages_abroad,
    signing_up,
    subscribing,
)
from apps.text.boilerplate.phrases.phrase import Phrase, by_cue

PHRASES: tuple[Phrase, ...] = (
    *asking.PHRASES,
    *leaning.PHRASES,
    *subscribing.PHRASES,
    *signing_up.PHRASES,
    *following.PHRASES,
    *linking.PHRASES,
    *credits.PHRASES,
    *authors.PHRASES,
    *advertising.PHRASES,
    *appeals_abroad.PHRASES,
    *pages_abroad.PHRASES,
)
CUES = by_cue(PHRASES)
"""Phrases under the letters that must be in a text before their pattern is worth trying."""

Cues = tuple[tuple[str, tuple[Phrase, ...]], ...]


def worth_trying(text: str) -> Cues:
    """The phrases whose cue occurs anywhere in a folded text: a small part of them, as a rule."""
    return tuple((cue, group) for cue, group in CUES.items() if cue in text)
