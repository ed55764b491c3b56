"""The wording of a text without regard to case, spacing, and the kind of quotes and dashes."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from apps.text.document import Span
from apps.text.normalizing import nfkc

BORDER = "\n"
"""Stands between the words of two blocks."""

UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
"""Soft hyphens and marks without width: part of a word for the eye, and so for us."""
UNPARTED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
"""Letters of scripts that put no space between words: each is taken for a word."""

_WORD = re.compile(rf"[{UNPARTED}]|(?:(?![{UNPARTED}_])[\w\u0300-\u036f{UNSEEN}])+|\S")
_UNSEEN = re.compile(f"[{UNSEEN}]")
_ALIKE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»＂", '"'),
        **dict.fromkeys("‘’‚‛ʼ´`＇", "'"),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    }
)


class Word(NamedTuple):
    """A word, or a mark between words: as it is compared, and where it stands in the document."""

    folded: str
    start: int
    end: int
    block: int


def words_in(text: str, *, at: int = 0, block: int = 0) -> Iterator[Word]:
    """The words and marks of one block in order; `at` is where the block begins."""
    for found in _WORD.finditer(text):
        if folded := _fold(found.group()):
            yield Word(folded, at + found.start(), at + found.end(), block)


@lru_cache(maxsize=65_536)
def _fold(word: str) -> str:
    plain = word.translate(_ALIKE)
    return plain if plain.isascii() and plain.islower() else _fold_any(plain)


def _fold_any(word: str) -> str:
    return _UNSEEN.sub("", nfkc(word).translate(_ALIKE).casefold())


def folded_lines(text: str) -> list[tuple[str, ...]]:
    """The words of each line as they are compared."""
    return [tuple(word.folded for word in words_in(line)) for line in text.split("\n")]


def normal_form(text: str) -> str:
    """Equal for wordings that are taken for the same."""
    return "\n".join(" ".join(line) for line in folded_lines(text) if line)


def tidied(text: str) -> str:
    """The same words, a line each block, without needless space."""
    lines = (" ".join(line.split()) for line in text.replace("\r", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def weight_of(text: str) -> int:
    """How much a wording says: its letters and digits; those that are a word each count twice."""
    return sum(2 if re.match(f"[{UNPARTED}]", char) else 1 for char in text if char.isalnum())


def find_wording(wording: str, *, text: str) -> list[Span]:
    """Every place in one block's text where that wording stands."""
    wanted = [word for line in folded_lines(wording) for word in line]
    words = list(words_in(text))
    if not wanted:
        return []
    return [
        Span(words[at].start, words[at + len(wanted) - 1].end)
        for at in range(len(words) - len(wanted) + 1)
        if words[at].folded == wanted[0]
        and [word.folded for word in words[at : at + len(wanted)]] == wanted
    ]
