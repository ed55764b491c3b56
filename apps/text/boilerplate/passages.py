"""A block as the cleaner reads it: words, shape, and the text with its quotations blanked."""

import re
from dataclasses import dataclass

from apps.text.document import Block, Kind, Span

LONGEST = 5_000
"""Characters. A longer block is a whole article in one block: no appeal or link is that long."""
LONGEST_LINE = 200
"""Characters. A longer block is no line."""
PROSE_WORDS = 20
"""From this many words on, a block is a paragraph even if it ends without a full stop."""
SENTENCE_WORDS = 6
"""A shorter line is not taken for a paragraph, whatever it ends with."""
TITLE_WORDS = 26
"""The longest headline in a list of links that we have met has 25 words."""

_WORD = re.compile(r"[^\W_]\S*")
"""From the first letter or digit of a run to its end: what `count_words` counts, in one pass."""
_UNPARTED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words: Thai, Japanese, Chinese."""
_FULL_STOPS = {"。": ".", "！": "!", "？": "?", "：": ":"}
_ALIKE = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("\u00a0", " "), ("–", "-"), ("—", "-"), ("­", " "))
_QUOTED = re.compile('“[^”]*”?|"[^"]*"?|„[^“”]*[“”]?|«[^»]*»?|‘[^‘]{0,600}?’(?!\\w)')
_EDGES = " \t\r\n\"'“”‘’«»()[]{}<>|•·*+-–—:…→›»▶►↓↑#/,;"
_CLOSERS = "\"'”’»)]* \t\r\n"
_COUNT = re.compile(r"\(?\b[\d.,]{1,7}[km]?\)?$")
LONGEST_COUNT = 10
"""Characters of a count at the end of a line, such as “(1.2k)”."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of the body. `index` counts blocks of the document, `span` is in its text.

    `folded` is the text in small letters with plain quotes and dashes, and `bare` the same with
    every quotation blanked: both keep the text's length, so that a match in them is evidence.
    `line` is the folded text without marks and counts at its edges.
    """

    index: int
    span: Span
    text: str
    folded: str
    bare: str
    line: str
    words: int
    ends: str
    kind: Kind

    @property
    def is_sentence(self) -> bool:
        return self.ends in ".!?" and self.ends != ""

    @property
    def is_prose(self) -> bool:
        """A paragraph rather than a line: long enough, or a full sentence."""
        return self.words >= PROSE_WORDS or (self.is_sentence and self.words >= SENTENCE_WORDS)

    @property
    def is_title(self) -> bool:
        """The shape of a headline: a line without the end of a sentence or an introduction."""
        return 0 < self.words <= TITLE_WORDS and self.ends not in (".", ":", ",", ";")

    def within(self, start: int, end: int) -> Span:
        """Offsets in this passage as a span of the document."""
        return Span(self.span.start + start, self.span.start + end)


def read(*, block: Block, index: int, span: Span) -> Passage:
    """The passage of one block. A block longer than `LONGEST` characters is not read at all."""
    text = block.text
    if len(text) > LONGEST:
        return Passage(index, span, text, "", "", "", LONGEST, ".", block.kind)
    folded = _fold(text)
    ending = text.rstrip(_CLOSERS)[-1:]
    ending = _FULL_STOPS.get(ending, ending)
    line = _line_of(folded) if len(folded) < LONGEST_LINE else ""
    return Passage(
        index=index,
        span=span,
        text=text,
        folded=folded,
        bare=_without_quotations(text=text, folded=folded),
        line=line,
        words=_words_in(text),
        ends=ending,
        kind=block.kind,
    )


def _line_of(folded: str) -> str:
    line = folded.strip(_EDGES)
    count = _COUNT.search(line, max(0, len(line) - LONGEST_COUNT))
    line = line[: count.start()] if count else line
    return " ".join(line.strip(_EDGES + ".!?").split())


def _words_in(text: str) -> int:
    """Words as `count_words` counts them; where words stand unparted, two letters make one."""
    spaced = len(_WORD.findall(text))
    if text.isascii() or not _UNPARTED.search(text):
        return spaced
    return max(spaced, len(_UNPARTED.findall(text)) // 2)


def _fold(text: str) -> str:
    """Small letters, one for one: the few letters that grow when made small are left alone."""
    if text.isascii():
        return text.lower()
    plain = text
    for mark, like in _ALIKE:
        plain = plain.replace(mark, like)
    folded = plain.lower()
    if len(folded) == len(text):
        return folded
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)


def _without_quotations(*, text: str, folded: str) -> str:
    pieces, at = [], 0
    for quoted in _QUOTED.finditer(text):
        pieces += [folded[at : quoted.start()], " " * (quoted.end() - quoted.start())]
        at = quoted.end()
    return "".join([*pieces, folded[at:]]) if at else folded
