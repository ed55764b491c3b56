"""A passage out of its article, as a row shows it: its words, and the kept words on either side."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, prefetch_related_objects

from apps.articles.models import Article, Revision
from apps.cleaning.layout.rows import LONG
from apps.cleaning.models import Cut
from apps.cleaning.reports.models import Report
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


def with_texts(rows: Sequence[Cut | Report]) -> None:
    """Load what these are about: each text once, for it may be long and the rows many."""
    texts = Revision.objects.defer("original").select_related("article__source")
    prefetch_related_objects(rows, Prefetch("revision", texts))


def quoted(revision: Revision, span: Span) -> Quoted:
    text = revision.document.text
    before = text[: span.start].rstrip().rpartition("\n")[2]
    after = text[span.end :].lstrip().partition("\n")[0]
    return Quoted(
        revision.article,
        _end_of(before),
        span.of(text).split("\n"),
        _start_of(after),
    )


def _end_of(line: str) -> str:
    """The last words of a line, if it is too long to be shown whole."""
    return line if len(line) <= BESIDE else f"… {line[-BESIDE:].partition(' ')[2]}"


def _start_of(line: str) -> str:
    return line if len(line) <= BESIDE else f"{line[:BESIDE].rpartition(' ')[0]} …"
