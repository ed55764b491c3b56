"""Second look at blocks that are one link from end to end: titles of other stories in a page.

Only pages tell what is a link: in plain text a bare headline and a heading look alike. A roundup
lists such titles too, each above a paragraph on it: a title whose words the next paragraph takes up
is kept, and so is one that a paragraph announces.
"""

import re
from collections.abc import Iterator
from itertools import islice

from apps.text.boilerplate.novelty import WINDOW, stems
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.document import Document, Inline, Kind
from apps.text.words import gettext_noop

INTERRUPTS = gettext_noop(
    "It is one link from end to end, and the paragraphs around it go on without it."
)
BELOW = gettext_noop("It is one link from end to end and stands beside leftovers of the page.")

TITLE_WORDS = 5
"""A shorter link may be a name, a place or a button."""
REPORTED = 3
"""Paragraphs an article has for each such link; with fewer it is rather a list of links."""
LONGEST_ROW = 6
"""Links and leftovers between two paragraphs; a longer row is a list of its own."""
_NO_STORY = re.compile(
    r"#|^(?!https?://)|\.(?:pdf|docx?|xlsx?|csv|zip|mp[34]|jpe?g|png|gif|webp)(?:\?|$)", re.I
)
"""Addresses of places in the page, of files, and of no page at all."""


def whole_links(document: Document) -> frozenset[int]:
    """The blocks that are one link to a page from end to end."""
    links = (
        mark.span
        for mark in document.formatting
        if mark.inline is Inline.LINK and not _NO_STORY.search(mark.href)
    )
    starts = {span.start: span for span in links}
    return frozenset(
        at
        for at, span in enumerate(document.spans)
        if span and (link := starts.get(span.start)) and link.covers(span)
    )


def bare_links(page: Page, *, marks: Marks) -> Marks:
    """Marks for titles that are links between two paragraphs, or beside leftovers at the end."""
    places = [at for at in range(len(page)) if at not in marks and _is_title(page, at=at)]
    if not places:
        return marks
    end = page.end(marks)
    found = dict(marks)
    inside = [at for at in places if at < end and _interrupts(page, at=at, marks=marks)]
    reported = sum(page.reports(at, marks=marks) for at in range(len(page))) - len(inside)
    if reported >= REPORTED * len(inside):
        found |= dict.fromkeys(inside, _mark(INTERRUPTS))
    found |= dict.fromkeys(_below(page, places=places, end=end, marks=found), _mark(BELOW))
    return found


def _mark(why: str) -> Mark:
    return Mark(Leftover.RELATED, Confidence.FAIRLY_SURE, (Reason(why),))


def _is_title(page: Page, *, at: int) -> bool:
    passage = page.looks[at].passage
    listed = passage.kind in (Kind.PARAGRAPH, Kind.LIST_ITEM)
    titled = passage.is_title and passage.words >= TITLE_WORDS
    return passage.index in page.linked and listed and titled and not page.is_kept_note(at)


def _interrupts(page: Page, *, at: int, marks: Marks) -> bool:
    """True between two paragraphs, of which neither announces the title nor takes it up."""
    if page.looks[at].passage.kind is not Kind.PARAGRAPH:
        return False
    above = next(_paragraphs(page, places=range(at - 1, -1, -1), marks=marks), -1)
    below = next(_paragraphs(page, places=range(at + 1, len(page)), marks=marks), -1)
    if min(above, below) < 0 or page.looks[above].passage.ends == ":":
        return False
    return not _takes_up(page, title=at, below=below)


def _paragraphs(page: Page, *, places: range, marks: Marks) -> Iterator[int]:
    """The next paragraph, over marks and other links; nothing where something else comes first."""
    for at in islice(places, LONGEST_ROW):
        if at in marks or _is_title(page, at=at):
            continue
        if page.reports(at, marks=marks) and page.looks[at].passage.kind is Kind.PARAGRAPH:
            yield at
        return


def _takes_up(page: Page, *, title: int, below: int) -> bool:
    """True when the next paragraph says a word of the title that no paragraph before it said."""
    new = stems(page.looks[title].passage.folded) & stems(page.looks[below].passage.folded)
    for look in page.looks[max(0, title - WINDOW) : title]:
        new -= stems(look.passage.folded) if new else frozenset()
    return bool(new)


def _below(page: Page, *, places: list[int], end: int, marks: Marks) -> Iterator[int]:
    """Links after the last paragraph, in a row that touches a leftover."""
    last = [at for at in places if at > end >= 0 and at not in marks]
    for step in (1, -1):
        touched = set(marks)
        for at in last if step < 0 else reversed(last):
            if at + step in touched:
                touched.add(at)
                yield at
