"""Where sentences begin and end, as spans over the text.

Rules, not a model: abbreviations, initials, titles, decimals, ellipses and closing quotes are
handled by looking at the word before a stop and the word after it. The idea is the one of Kiss and
Strunk, Unsupervised Multilingual Sentence Boundary Detection (Computational Linguistics 32:4,
2006), with the word lists written down instead of learned.
"""

import re
from collections.abc import Iterator

from apps.text.document import Document, Span

CANDIDATE = re.compile(
    r"(?<![.!?…。！？؟।])(?P<stop>[.!?…。！？؟।]++)(?P<close>[\"'”’»)\]}]*+)(?=\s|$|[“‘«„])"
    r"|[。！？]++[”’」』）]*+"
)
"""A stop, with the quotes and brackets that close behind it, at a space, an end or an opening.

The stops of Chinese and Japanese need no space. Runs are matched whole or not at all, so that a
page of dots costs no more than a page of words.
"""

TITLES = frozenset(
    "mr mrs ms mx dr prof rev hon gen col maj capt lt sgt cmdr adm gov sen rep pres supt st mt ft "
    "messrs mme mlle sr sra herr frau m ing dipl".split()
)
"""Always followed by a name: a stop behind them, in capitals, never ends a sentence."""

CALENDAR = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thur thurs fri sat sun".split()
)
"""Abbreviations in capitals only: in small letters they are words, "the sun", "he sat"."""

BEFORE_NUMBERS = frozenset("no nos vol vols p pp fig figs ch sec art approx min max ca".split())
"""Abbreviations where a number follows; words, or the end of a sentence, where none does."""

ABBREVIATIONS = frozenset(
    "pg ed eds al vs v cf dept univ assn est "
    "inc ltd co corp bros llc plc etc ave blvd rd hr hrs sq ext tel bzw usw"
    " z.b d.h u.a e.g i.e a.m p.m u.s u.k u.n e.u d.c ph.d b.a m.a ll.b n.y l.a jr sr".split()
)
"""May stand inside a sentence: the stop ends one only where the next word looks like a start."""

STARTERS = frozenset(
    "the a an this that these those he she it they we i you his her their its our my but and so "
    "however meanwhile in on at for if when while after before as there here what who why how "
    "der die das ein eine er sie es wir le la les il elle un une el los las".split()
)
"""Words that begin sentences far more often than they follow an abbreviation in one."""

LAST_WORD = re.compile(r"[^\s“‘«„(\[\"']*$")
LONGEST_WORD = 40
"""How far a stop looks for the word on either side, in code points; keeps the scan linear."""

NEXT_WORD = re.compile(rf"\s*[“‘«„\"'(\[]*([^\s,;:.!?”’»)\]]{{0,{LONGEST_WORD}}})")
ENUMERATOR = re.compile(r"\s{0,4}\d{1,3}")
"""The number of a list's entry: its stop belongs to the sentence that follows."""


def sentences(document: Document) -> Iterator[Span]:
    """Every sentence of the document in order; none runs over the end of its block."""
    for span in document.spans:
        for sentence in split(span.of(document.text)):
            yield sentence.shifted(span.start)


def split(text: str) -> Iterator[Span]:
    """The sentences of one block's text, without the white space around them."""
    start = 0
    for candidate in CANDIDATE.finditer(text):
        if ENUMERATOR.fullmatch(text, start, candidate.start()):
            continue
        if _ends_here(text, candidate):
            yield from _trimmed(text, start, candidate.end())
            start = candidate.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if piece.strip():
        yield Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))


def _ends_here(text: str, candidate: re.Match[str]) -> bool:
    stop, closing = candidate["stop"] or candidate.group(), candidate["close"] or ""
    following = NEXT_WORD.match(text, candidate.end())
    word = following[1] if following else ""
    if not word:
        return True
    if word[0].islower() and word.islower() and not stop.strip(".…!?"):
        return False
    if stop != "." or closing:
        return True
    before = LAST_WORD.search(text, max(0, candidate.start() - LONGEST_WORD), candidate.start())
    return _stop_ends(before.group() if before else "", following=word)


def _stop_ends(word: str, *, following: str) -> bool:
    """Whether a single full stop behind `word` ends its sentence, given the word after it."""
    folded = word.casefold().rstrip(".")
    starts = following.casefold() in STARTERS and not following.isupper()
    if folded in TITLES and word[0].isupper():
        return False
    if len(word) == 1 and word.isupper():
        return starts and following != "I"
    if folded in BEFORE_NUMBERS:
        return not following[0].isdigit()
    if folded in CALENDAR:
        return starts or word[0].islower()
    if folded in ABBREVIATIONS or folded in TITLES:
        return starts
    if "." in word and not any(map(str.isdigit, word)):
        return starts
    return not (word.isdigit() and len(word) <= 2 and following[0].isdigit())
