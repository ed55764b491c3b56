"""Prints of an article's sentences: numbers by which the same words are known when they come again.

A print is made of the words alone, so that it outlives other quotes, dashes, capitals, spaces and
line breaks. Two different sentences share one of the 2^63 prints so seldom that it does not count.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain

from apps.text.document import Block, Document, Role
from apps.text.normalizing import nfkc
from apps.text.sentences import split

PRINTED = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.BODY})
"""What a source wrote. Dates, the institute's own note and the citation say nothing of a text."""
SHORT_BLOCK = 12
"""Words. A block of no more is printed whole: “Share. Save.” says more than “Share.”"""
MOST_PRINTS = 1_500
"""Prints kept of one text: some 30,000 words. What follows them is not printed."""

_WORD = re.compile(r"[^\W_]+")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Soft hyphens and other marks inside words that nobody sees."""
_UNPARTED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words: Thai, Japanese, Chinese. Two make a word."""
_POSITIVE = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Print:
    """`value` has 63 bits, as databases keep them; `words` is how long the sentence is."""

    value: int
    words: int


def prints_of(document: Document) -> tuple[Print, ...]:
    """The prints of a whole text, each once and in order, `MOST_PRINTS` at most."""
    found: dict[int, Print] = {}
    for each in chain.from_iterable(map(prints_in, document.blocks)):
        found.setdefault(each.value, each)
        if len(found) == MOST_PRINTS:
            break
    return tuple(found.values())


def prints_in(block: Block) -> tuple[Print, ...]:
    """The prints of a block's sentences, or of a short block as a whole; none without words."""
    if block.role not in PRINTED:
        return ()
    whole = print_of(block.text)
    if whole is None or whole.words <= SHORT_BLOCK:
        return (whole,) if whole else ()
    return tuple(_of_sentences(block.text))


def print_of(sentence: str) -> Print | None:
    """The print of one sentence; None where it holds no word."""
    words = _WORD.findall(_folded(sentence))
    if not words:
        return None
    spoken = " ".join(words)
    digest = blake2b(spoken.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    unparted = 0 if spoken.isascii() else len(_UNPARTED.findall(spoken)) // 2
    return Print(int.from_bytes(digest, "big") & _POSITIVE, max(len(words), unparted))


def _of_sentences(text: str) -> Iterator[Print]:
    for span in split(text):
        if found := print_of(span.of(text)):
            yield found


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    return nfkc(_UNSEEN.sub("", text)).casefold()
