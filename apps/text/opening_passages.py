"""The opening passages of a text: so many of its words, to the end of a sentence, and no more."""

import re
from collections.abc import Iterable

from apps.text.document import Block, Document, Formatting, Kind, Span
from apps.text.sentences import split
from apps.text.words import count_words

LARGEST_SHARE = 2
"""An excerpt is at most this part of the text, one half: else a short text would be given whole."""

DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
"""Letters of scripts that put no spaces between words; two of them count as a word."""


def size(text: str) -> int:
    """Words, also where no spaces stand between them."""
    return count_words(text) + len(DENSE.findall(text)) // 2


def opening_end(document: Document, *, kept: Iterable[Span], words: int) -> int:
    """The code point at which the opening passages end: at most `words` of what is kept.

    `kept` is what readers get of the text, in order. The opening ends with a paragraph or, where
    none fits any more, with a sentence; a first sentence that is longer than all of it is cut.
    """
    spans = list(kept)
    left = min(words, sum(size(span.of(document.text)) for span in spans) // LARGEST_SHARE)
    end = 0
    for span in spans:
        text = span.of(document.text)
        if size(text) > left:
            inside = _sentences_that_fit(text, left)
            return span.start + inside if inside else end or _cut(document, span, left)
        left -= size(text)
        if not _is_heading(document, span):
            end = span.end
    return end


def up_to(document: Document, end: int) -> Document:
    """The document without anything behind a code point: neither its words nor its formatting."""
    blocks = tuple(
        Block(block.text[: end - span.start], block.kind, block.role, block.level)
        for block, span in zip(document.blocks, document.spans, strict=True)
        if span.start < end
    )
    formatting = tuple(
        Formatting(Span(each.span.start, min(each.span.end, end)), each.inline, each.href)
        for each in document.formatting
        if each.span.start < end
    )
    return Document(blocks, formatting)


def _sentences_that_fit(text: str, words: int) -> int:
    """Where the last of the whole sentences ends that hold no more than `words`; 0 for none."""
    end = 0
    for sentence in split(text):
        if size(text[: sentence.end]) > words:
            break
        end = sentence.end
    return end


def _cut(document: Document, span: Span, words: int) -> int:
    """The end of the words that fit, where the text opens with a sentence that does not."""
    text = span.of(document.text)
    end = 0
    for run in re.finditer(r"\S+", text):
        if size(text[: run.end()]) > words:
            break
        end = run.end()
    return span.start + (end or (min(len(text), words) if DENSE.search(text) else 0))


def _is_heading(document: Document, span: Span) -> bool:
    return any(
        block.kind is Kind.HEADING
        for block, each in zip(document.blocks, document.spans, strict=True)
        if each.overlaps(span)
    )
