"""Leftovers within a paragraph: sentences of the page that a paste has glued to those of the text.

A paragraph's sentences are looked at as if each were a block of its own, and judged more strictly:
nothing quoted, nothing reported, nothing that the article itself speaks of, and never all of it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from apps.text.boilerplate.appeals import appeals
from apps.text.boilerplate.company import company
from apps.text.boilerplate.evidence import APPEALS, Look, reports
from apps.text.boilerplate.first_look import REASONS, marks_of
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.parts import sentences_of
from apps.text.boilerplate.passages import PROSE_WORDS, Passage
from apps.text.boilerplate.phrases.glued import CLOSERS, CLOSING, CREDITED, TITLED, TOPICS
from apps.text.boilerplate.phrases.phrase import LIKELY
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason, Verdict
from apps.text.document import Kind, Span
from apps.text.words import gettext_noop

AT_AN_EDGE = gettext_noop("It hangs on a paragraph that speaks of something else.")
INSIDE = gettext_noop("It interrupts a paragraph that speaks of something else.")

ABOUT_IT = 2
"""Paragraphs that name what a sentence asks for, until the article is taken to be about it."""
LONGEST_SENTENCE = 25
LONGEST_LAST = 40
"""Words. A longer sentence has run into the text, unless no text follows it."""
LONGEST_LINE = 10
"""Words. A longer sentence that asks for comments, or states a right, is its author's."""
LAST_LINE = 200
"""Characters at the end of a paragraph in which a line with a label begins."""
REPORTED = 2
"""Sentences before a credit that tell a paragraph from a picture's caption."""
_ANYWHERE = (*APPEALS, Leftover.AFFILIATE, Leftover.COOKIE)
"""Kinds of sentences that are known for themselves, wherever in a paragraph they stand."""
_LAST = (Leftover.SHARE, Leftover.AD, Leftover.REPUBLISH)
"""Kinds that are known, as are links and credits, only where nothing follows them."""
_GLUED_LINK = re.compile(r"https?://\S+ \w")
"""An address into which the text runs."""


@dataclass(frozen=True, slots=True)
class _Sentences:
    """One paragraph's sentences as a page, with the marks that they have as blocks."""

    paragraph: Passage
    page: Page
    marks: Marks

    def leftovers(self) -> set[int]:
        """The places of sentences that may go if one beside them, or itself, is plainly one."""
        found: set[int] = set()
        for at in reversed(range(len(self.page))):
            if self._is_leftover(at, last=at + 1 == len(self.page) or at + 1 in found):
                found.add(at)
        return found

    def _is_leftover(self, at: int, *, last: bool) -> bool:
        passage, mark = self.page.looks[at].passage, self.marks.get(at)
        if not (mark and self._speaks(at)) or self.page.is_kept_note(at):
            return False
        if passage.words > (LONGEST_LAST if last else LONGEST_SENTENCE):
            return False
        opens = at == 0 and mark.kind is Leftover.AD and not passage.is_sentence
        closes = last and self._closes(passage, kind=mark.kind)
        return (mark.kind in _ANYWHERE or opens or closes) and self._is_plain(passage)

    def _closes(self, passage: Passage, *, kind: Leftover) -> bool:
        """True for lines that follow a paragraph; one that credits a caption belongs to it."""
        if kind is Leftover.CREDIT:
            ended = sum(look.passage.is_sentence for look in self.page.looks)
            return ended >= REPORTED and bool(CREDITED.match(passage.folded))
        if kind is Leftover.RELATED:
            return bool(TITLED.match(passage.folded)) and passage.ends != "."
        return kind in _LAST and passage.words <= LONGEST_LINE

    def _speaks(self, at: int) -> bool:
        look = self.page.looks[at]
        return bool(look.signals or look.voices.we)

    def _is_plain(self, sentence: Passage) -> bool:
        """True for a sentence that nobody quotes or reports, and into which no other runs."""
        start = sentence.span.start - self.paragraph.span.start
        heard = self.paragraph.bare[start : start + len(sentence.text)]
        quoted = heard != self.paragraph.folded[start : start + len(sentence.text)]
        return not quoted and not reports(sentence) and not _GLUED_LINK.search(sentence.text)

    def without(self, runs: list[range]) -> Iterator[str]:
        """What is left of the paragraph's sentences, as one text for each."""
        cut = {at for run in runs for at in run}
        yield from (look.passage.bare for at, look in enumerate(self.page.looks) if at not in cut)

    def is_sure(self, at: int) -> bool:
        """True for a leftover that needs no other beside it: if it asks, then for the paper."""
        mark, voices = self.marks[at], self.page.looks[at].voices
        asks = mark.kind in APPEALS
        return mark.confidence is Confidence.SURE and (not asks or bool(voices.we or voices.brand))


Found = dict[int, tuple[_Sentences, list[range]]]
"""Paragraphs by their place, with the runs of sentences that may go."""


def glued(page: Page, *, marks: Marks) -> Iterator[tuple[int, Verdict]]:
    """Verdicts within the paragraphs that nothing has marked, in order, each with its block."""
    found: Found = {
        at: (sentences, runs)
        for at, look in enumerate(page.looks)
        if at not in marks and _may_hold(look)
        if (runs := _runs(sentences := _sentences(look)))
    }
    if found:
        topics = _topics(page, found=found, marks=marks)
        for sentences, runs in found.values():
            for run in runs:
                if sentences.marks[run[0]].kind not in topics:
                    yield sentences.paragraph.index, _verdict(sentences, run=run)


def _may_hold(look: Look) -> bool:
    passage = look.passage
    if passage.words <= PROSE_WORDS or passage.kind not in (Kind.PARAGRAPH, Kind.LIST_ITEM):
        return False
    asks = look.weight >= LIKELY or any(sign.weight >= LIKELY for sign in look.signals)
    return asks or _closes(passage.bare[-LAST_LINE:])


def _closes(end: str) -> bool:
    return any(map(end.__contains__, CLOSERS)) and bool(CLOSING.search(end))


def _sentences(look: Look) -> _Sentences:
    page = Page(sentences_of(look), look.brand)
    marks = company(page, marks=appeals(page, marks=marks_of(page)))
    return _Sentences(look.passage, page, marks)


def _runs(sentences: _Sentences) -> list[range]:
    """Leftovers beside each other of which one is sure, if a paragraph is left without them."""
    found = sentences.leftovers()
    starts = [at for at in sorted(found) if at - 1 not in found]
    ends = [at + 1 for at in sorted(found) if at + 1 not in found]
    runs = [range(start, end) for start, end in zip(starts, ends, strict=True)]
    sure = [run for run in runs if any(map(sentences.is_sure, run))]
    cut = {at for run in sure for at in run}
    rest = [look.passage.words for at, look in enumerate(sentences.page.looks) if at not in cut]
    return sure if sum(rest) >= PROSE_WORDS else []


def _topics(page: Page, *, found: Found, marks: Marks) -> set[Leftover]:
    """Kinds of leftovers that the article itself speaks of, but for the sentences that may go."""
    others = (at for at in range(len(page)) if at not in marks and at not in found)
    kept = [page.looks[at].passage.bare for at in others]
    kept += [text for sentences, runs in found.values() for text in sentences.without(runs)]
    return {
        kind
        for kind, names in TOPICS.items()
        if sum(any(map(text.__contains__, names)) for text in kept) >= ABOUT_IT
    }


def _verdict(sentences: _Sentences, *, run: range) -> Verdict:
    looks = sentences.page.looks
    mark = max((sentences.marks[at] for at in run), key=_evidence)
    edge = run.start == 0 or run.stop == len(looks)
    return Verdict(
        span=Span(looks[run[0]].passage.span.start, looks[run[-1]].passage.span.end),
        kind=mark.kind,
        confidence=Confidence.FAIRLY_SURE,
        reasons=(*mark.reasons[: REASONS - 1], Reason(AT_AN_EDGE if edge else INSIDE)),
    )


def _evidence(mark: Mark) -> int:
    return sum(len(reason.evidence) for reason in mark.reasons)
