"""Second look at titles that stand twice: beside the text, and again in a list of links."""

from collections import defaultdict

from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

TWICE = gettext_noop("The same title stands in a list of links.")

TITLE_WORDS = 5
"""A shorter line may stand twice by chance."""


def repeats(page: Page, *, marks: Marks) -> Marks:
    """Marks for titles that also stand in a list of links."""
    found = dict(marks)
    start = page.start(marks)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, look in enumerate(page.looks):
        if look.passage.words >= TITLE_WORDS and look.passage.is_title and at >= start:
            places[look.passage.line].append(at)
    for twins in places.values():
        if any(at in marks and marks[at].kind is Leftover.RELATED for at in twins):
            mark = Mark(Leftover.RELATED, Confidence.FAIRLY_SURE, (Reason(TWICE),))
            found.update({at: mark for at in twins if at not in found})
    return found
