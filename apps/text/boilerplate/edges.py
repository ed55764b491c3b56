"""Second look at the edges: labels above the headline, what follows the last paragraph, islands."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from apps.text.boilerplate.appeals import HEADS
from apps.text.boilerplate.evidence import APPEALS
from apps.text.boilerplate.page import CLOSED, Mark, Marks, Page
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

AFTER_END = gettext_noop(
    "It follows the last paragraph of the article, among leftovers of the page."
)
ISLAND = gettext_noop("It stands between two leftovers of the page.")
ABOVE = gettext_noop("It is a label above the headline.")
BESIDE = gettext_noop("It stands beside other labels of the page.")

LABEL_WORDS = 3
"""A topic above the headline has no more words."""
NEAR = 3
"""Lines within which another leftover follows, if a single one is to sweep lines along."""
HEADLINE_WORDS = 4
"""A headline has at least so many."""
TOPIC_WORDS = 5
"""A topic under the article has no more words."""
HEADING_WORDS = 8
"""A heading right above an appeal has no more words."""
TOPIC_LINES = 3
"""So many topics in a row are a list of topics; two may be a name and a place."""
ISLAND_LINES = 3
"""More lines between two leftovers may be a part of the article."""
_NO_SHORE = (Leftover.AD, Leftover.CREDIT, Leftover.REPUBLISH, Leftover.BIO)
"""Kinds that stand anywhere in an article and so make no island of what they enclose."""
_GLUED = re.compile(r"[a-zà-ÿ][A-Z][a-z]")
_ITEM = re.compile(r"^\s*(?:[•·*–-]|\d+[.)])\s")


def edges(page: Page, *, marks: Marks) -> Marks:
    """Marks for lines that only their place gives away."""
    found = dict(marks)
    found.update(_labels_above(page, marks=found))
    found.update(_islands(page, marks=found))
    found.update(_after_the_end(page, marks=found))
    found.update(_topics_before(page, marks=found))
    return found


def _labels_above(page: Page, *, marks: Marks) -> Marks:
    """Single topics at the very top, if a headline or another topic follows them."""
    top: list[int] = []
    found = _topics_under(page, marks=marks)
    for at in range(min(page.start(marks), len(page))):
        passage = page.looks[at].passage
        if at in marks:
            continue
        if passage.words > LABEL_WORDS or passage.ends in tuple(".!?:,;") or page.is_dated(at):
            if top and passage.words >= HEADLINE_WORDS and _is_headline(page, at=at):
                return found | _labels(top)
            break
        top.append(at)
    single = all(page.looks[at].passage.words < LABEL_WORDS for at in top)
    return found | _labels(top) if single and len(top) > 1 else found


def _is_headline(page: Page, *, at: int) -> bool:
    return page.looks[at].passage.is_title and not page.is_dated(at)


def _topics_under(page: Page, *, marks: Marks) -> Marks:
    """Three or more single topics in a row between the headline and the first paragraph."""
    found: Marks = {}
    places = range(1, page.start(marks))
    for labels, run in groupby(places, key=lambda at: _is_label(page, at=at, marks=marks)):
        topics = list(run)
        if labels and len(topics) >= TOPIC_LINES:
            found.update(_labels(topics))
    return found


def _is_label(page: Page, *, at: int, marks: Marks) -> bool:
    passage = page.looks[at].passage
    plain = passage.ends not in tuple(".!?:,;") and passage.words <= LABEL_WORDS
    return at not in marks and plain and _may_be_swept(page, at=at)


def _labels(places: list[int]) -> Marks:
    mark = Mark(Leftover.NAVIGATION, Confidence.FAIRLY_SURE, (Reason(ABOVE),))
    return dict.fromkeys(places, mark)


def _islands(page: Page, *, marks: Marks) -> Marks:
    found: Marks = {}
    shores, start = sorted(marks), page.start(marks)
    for left, right in pairwise(shores):
        inside = range(left + 1, right)
        if not 0 < len(inside) <= ISLAND_LINES or left < start:
            continue
        if any(marks[shore].kind in _NO_SHORE for shore in (left, right)):
            continue
        if all(_may_be_swept(page, at=at) for at in inside):
            kind = marks[left].kind
            found.update(
                dict.fromkeys(inside, Mark(kind, Confidence.FAIRLY_SURE, (Reason(ISLAND),)))
            )
    return found


def _after_the_end(page: Page, *, marks: Marks) -> Marks:
    found: Marks = {}
    last: Mark | None = None
    seen = 0
    end = page.end(marks)
    for at in range(end + 1, len(page) if end >= 0 else 0):
        if at in marks:
            last, seen = marks[at], seen + 1
        elif last and _is_swept(page, at=at, seen=seen, marks=marks):
            found[at] = Mark(last.kind, Confidence.CHECK, (Reason(AFTER_END),))
        elif _heads_an_appeal(page, at=at, marks=marks):
            found[at] = Mark(marks[at + 1].kind, Confidence.FAIRLY_SURE, (Reason(HEADS),))
    return found


def _is_swept(page: Page, *, at: int, seen: int, marks: Marks) -> bool:
    near = any(place in marks for place in range(at + 1, at + 1 + NEAR))
    if _may_be_swept(page, at=at):
        return True
    return (seen >= CLOSED or near) and _is_stray(page, at=at, seen=seen)


def _is_stray(page: Page, *, at: int, seen: int) -> bool:
    """Summaries and dated lines of other stories, once it is clear that the article is over."""
    return seen >= CLOSED and not page.is_kept_note(at) and not page.is_only_a_date(at)


def _heads_an_appeal(page: Page, *, at: int, marks: Marks) -> bool:
    passage, after = page.looks[at].passage, marks.get(at + 1)
    if not after or after.kind not in APPEALS or not passage.is_title:
        return False
    return passage.words <= HEADING_WORDS and _may_be_swept(page, at=at)


def _may_be_swept(page: Page, *, at: int) -> bool:
    passage = page.looks[at].passage
    if passage.is_prose or page.is_kept_note(at) or page.is_dated(at):
        return False
    return passage.words > 0 and not _ITEM.match(passage.text) and passage.bare.strip() != ""


def _topics_before(page: Page, *, marks: Marks) -> Marks:
    """Topics between the last paragraph and the first leftover after it."""
    end = page.end(marks)
    after = [at for at in marks if at > end]
    if end < 0 or not after:
        return {}
    run = list(_topic_run(page, start=min(after) - 1, end=end))
    if len(run) >= TOPIC_LINES or any(_GLUED.search(page.looks[at].passage.text) for at in run):
        mark = Mark(Leftover.NAVIGATION, Confidence.FAIRLY_SURE, (Reason(BESIDE),))
        return dict.fromkeys(run, mark)
    return {}


def _topic_run(page: Page, *, start: int, end: int) -> Iterator[int]:
    for at in range(start, end, -1):
        if not _may_be_swept(page, at=at) or page.looks[at].passage.words > TOPIC_WORDS:
            return
        yield at
