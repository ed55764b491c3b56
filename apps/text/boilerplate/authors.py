"""Second look at notes about authors: at an edge, of somebody the article does not name."""

import re
from dataclasses import dataclass, field

from apps.text.boilerplate.evidence import Look
from apps.text.boilerplate.first_look import mark_of
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.phrases.phrase import CERTAIN, LIKELY
from apps.text.boilerplate.signatures import is_name
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

UNDER_LABEL = gettext_noop("It stands under a label for the author.")
STRANGER = gettext_noop("It introduces somebody whom the article does not mention.")

EDGE = 3
"""Paragraphs between a note about the author and the start of the text."""
LABELLED = 4
"""Lines that a label for the author carries along: name, address, office, note."""
NOTE_WORDS = 110
"""The longest note about an author that we have met has 95 words."""
_WORD = re.compile(r"[^\W\d_][\w'-]+")


@dataclass(slots=True)
class _Said:
    """The words of the paragraphs so far. Most articles never ask; who asks goes on downwards."""

    page: Page
    words: set[str] = field(default_factory=set)
    read: int = 0

    def before(self, at: int) -> set[str]:
        for look in self.page.looks[self.read : at]:
            if look.passage.is_prose:
                self.words.update(_WORD.findall(look.passage.folded.replace("'s", "")))
        self.read = max(self.read, at)
        return self.words


def authors(page: Page, *, marks: Marks) -> Marks:
    """Marks for notes about authors, and for the lines under a label for the author."""
    notes = {at: mark_of(look) for at, look in enumerate(page.looks) if look.kind is Leftover.BIO}
    if not notes:
        return marks
    found = dict(marks)
    start, final_pair = page.start(marks), page.last_pair(notes | marks)
    said = _Said(page)
    for at in notes:
        look = page.looks[at]
        if at in found or look.passage.words > NOTE_WORDS:
            continue
        if look.passage.is_prose:
            if (
                look.weight >= LIKELY
                and _at_an_edge(page, at=at, pair=final_pair, marks=marks)
                and _is_strange(look, known=said.before(at))
            ):
                mark = mark_of(look)
                found[at] = Mark(mark.kind, mark.confidence, (*mark.reasons, Reason(STRANGER)))
                _name_above(page, note=at, marks=found)
        elif at > max(final_pair, start) and look.weight >= LIKELY and not page.is_kept_note(at):
            found[at] = mark_of(look)
            _carry(page, label=at, marks=found)
    return found


def _at_an_edge(page: Page, *, at: int, pair: int, marks: Marks) -> bool:
    look = page.looks[at]
    heavy = look.weight_of(Leftover.BIO) > CERTAIN
    if at <= EDGE:
        return heavy
    certain = heavy or look.voices.brand
    following = range(at + 1, min(at + 1 + EDGE, len(page)))
    reported = sum(page.reports(place, marks=marks) for place in following)
    return at >= pair and reported <= (1 if certain else 0)


def _name_above(page: Page, *, note: int, marks: Marks) -> None:
    above = page.looks[note - 1].passage if note else None
    if above and is_name(above) and page.looks[note].passage.text.startswith(above.text.split()[0]):
        marks[note - 1] = Mark(Leftover.BIO, Confidence.FAIRLY_SURE, (Reason(UNDER_LABEL),))


def _is_strange(look: Look, *, known: set[str]) -> bool:
    """True when no paragraph before the note says the surname it begins with."""
    names = [word for word in _WORD.findall(look.passage.text[:120])[:4] if word[:1].isupper()]
    if not names:
        return False
    surname = names[min(1, len(names) - 1)].lower()
    return surname not in known


def _carry(page: Page, *, label: int, marks: Marks) -> None:
    for at in range(label + 1, min(label + 1 + LABELLED, len(page))):
        look = page.looks[at]
        if at in marks or page.is_kept_note(at):
            return
        introduced = look.passage.is_prose and look.passage.words <= NOTE_WORDS and at == label + 1
        if look.kind is not Leftover.BIO and not is_name(look.passage) and not introduced:
            return
        marks[at] = Mark(Leftover.BIO, Confidence.FAIRLY_SURE, (Reason(UNDER_LABEL),))
