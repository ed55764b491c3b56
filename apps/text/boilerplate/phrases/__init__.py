"""What leftovers say: phrases as data, each with its kind, weight and reason."""

from apps.text.boilerplate.phrases import (
    advertising,
    appeals_abroad,
    asking,
    asking_french,
    asking_german,
    asking_spanish,
    authors,
    credits,
    following,
    leaning,
    linking,
    pages_abroad,
    pages_french,
    pages_german,
    pages_spanish,
    signing_up,
    subscribing,
)
from apps.text.boilerplate.phrases.phrase import Phrase

_WRITTEN: tuple[Phrase, ...] = (
    *asking.PHRASES,
    *leaning.PHRASES,
    *subscribing.PHRASES,
    *signing_up.PHRASES,
    *following.PHRASES,
    *authors.PHRASES,
    *linking.PHRASES,
    *credits.PHRASES,
    *advertising.PHRASES,
    *appeals_abroad.PHRASES,
    *pages_abroad.PHRASES,
    *asking_german.PHRASES,
    *pages_german.PHRASES,
    *asking_french.PHRASES,
    *pages_french.PHRASES,
    *asking_spanish.PHRASES,
    *pages_spanish.PHRASES,
)
PHRASES = tuple(sorted(_WRITTEN, key=lambda phrase: not phrase.leads))
"""In the order in which they are tried: those that lead, then as they are written."""
