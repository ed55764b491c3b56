"""A passage out of its article, as a row shows it: its words, and the kept words on either side."""

from dataclasses import dataclass

from apps.articles.models import Article, Revision
from apps.cleaning.rows import LONG
from apps.text.document import Span
from apps.text.words import count_words

BESIDE = 160
"""Code points of the text before and after a passage that are shown to judge it by."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The lines of a passage, the end of what stands before it, the start of what follows."""

    article: Article
    before: str
    lines: list[str]
    after: str

    @property
    def words(self) -> int:
        return sum(map(count_words, self.lines))

    @property
    def is_long(self) -> bool:
        return self.words > LONG


def quoted(revision: Revision, span: Span) -> Quoted:
    text = revision.document.text
    before = text[max(0, span.start - BESIDE) : span.start].strip().rpartition("\n")[2]
    after = text[span.end : span.end + BESIDE].strip().partition("\n")[0]
    return Quoted(
        revision.article,
        _from_a_word(before, cut=span.start > BESIDE),
        span.of(text).split("\n"),
        _to_a_word(after),
    )


def _from_a_word(text: str, *, cut: bool) -> str:
    return f"… {text.partition(' ')[2]}" if cut and len(text) > BESIDE - 2 else text


def _to_a_word(text: str) -> str:
    return f"{text.rpartition(' ')[0]} …" if len(text) > BESIDE - 2 else text
