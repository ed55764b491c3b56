"""A block in its sentences: each looked at as if it stood alone."""

import re
from collections.abc import Iterator

from apps.text.boilerplate.evidence import Look, look_at
from apps.text.boilerplate.passages import PROSE_WORDS, read
from apps.text.document import Block, Span
from apps.text.sentences import split

_RUNS_ON = re.compile(
    r"(?<=[a-zà-ÿ0-9])[ \n](?=(?:The|A|An|In|On|At|He|She|It|They|But|And|This|That|When|After|Der"
    r"|Die|Das|Le|La|Les|El|Los|Las) [a-zà-ÿ])"
)
"""Where a line without a full stop runs into the sentence after it."""


def sentences_of(look: Look) -> tuple[Look, ...]:
    """Looks at the sentences of one passage, and at lines that run into them, in order."""
    return tuple(_alone(look, span=span) for span in _split(look.passage.text))


def _split(text: str) -> Iterator[Span]:
    for sentence in split(text):
        start = sentence.start
        for gap in _RUNS_ON.finditer(text, sentence.start, sentence.end):
            yield Span(start, gap.start())
            start = gap.end()
        yield Span(start, sentence.end)


def is_mostly_silent(look: Look) -> bool:
    """True when so many words of a passage say nothing of a leftover that they are a paragraph.

    A sentence is silent if it bears no sign and nobody speaks in it for the page or to its reader.
    """
    text = look.passage.text
    if look.passage.words < PROSE_WORDS:
        return False
    signs = [Span(*signal.where) for signal in look.signals]
    unsigned = [span for span in _split(text) if not any(map(span.overlaps, signs))]
    if sum(len(span.of(text).split()) for span in unsigned) < PROSE_WORDS:
        return False
    silent = [part for span in unsigned if _is_silent(part := _alone(look, span=span))]
    return sum(part.passage.words for part in silent) >= PROSE_WORDS


def _alone(look: Look, *, span: Span) -> Look:
    passage = look.passage
    block = Block(span.of(passage.text), kind=passage.kind)
    place = passage.within(span.start, span.end)
    return look_at(read(block=block, index=passage.index, span=place), brand=look.brand)


def _is_silent(look: Look) -> bool:
    voices = look.voices
    return not (look.signals or voices.we or voices.you or voices.i or voices.brand)
