"""Piles of accents: putting the marks over one letter in order takes the square of their number."""

from typing import TYPE_CHECKING
from unicodedata import combining

if TYPE_CHECKING:
    from lxml.html import HtmlElement

STEP = 50
"""Marks over one letter: no language needs a dozen, and stream-safe text has 30 (UAX 15)."""


def has_piles(root: "HtmlElement") -> bool:
    """True where a letter of the page has over twice STEP marks; letters between are leapt over."""
    text = "".join(root.itertext())
    return any(
        all(map(combining, text[at : at + STEP]))
        for at in range(0, len(text), STEP)
        if combining(text[at]) and at + STEP <= len(text)
    )
