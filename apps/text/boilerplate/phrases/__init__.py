"""What leftovers say: phrases as data, each with a kind, a weight and the reason a reader is given."""

from apps.text.boilerplate.phrases import (
    asking,
    credits,
    following,
    linking,
    other_languages,
    signing_up,
)
from apps.text.boilerplate.phrases.phrase import Phrase, by_cue

PHRASES: tuple[Phrase, ...] = (
    *asking.PHRASES,
    *signing_up.PHRASES,
    *following.PHRASES,
    *linking.PHRASES,
    *credits.PHRASES,
    *other_languages.PHRASES,
)
CUES = by_cue(PHRASES)
"""Phrases under the letters that must be in a text before their pattern is worth trying."""
