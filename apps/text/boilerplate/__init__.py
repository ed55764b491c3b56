"""Finds what is not the article inside an article's body, by its language and its place.

Two passes: signs in each block alone (`evidence`, with the phrases as data in `phrases/`), then a
second look at blocks together (`authors`, `link_lists`, `appeals`, `bare_links`, `edges`). Then
what is left is read for sentences of the page within a paragraph (`glued`). Verdicts carry their
reasons; nothing is deleted.
"""

from apps.text.boilerplate.examination import examine
from apps.text.boilerplate.verdicts import (
    NAMES,
    Confidence,
    Findings,
    Leftover,
    Reason,
    Spared,
    Verdict,
    kept_and_cut,
)

__all__ = [
    "NAMES",
    "Confidence",
    "Findings",
    "Leftover",
    "Reason",
    "Spared",
    "Verdict",
    "examine",
    "kept_and_cut",
]
