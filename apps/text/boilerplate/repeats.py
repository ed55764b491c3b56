"""Second look at what stands twice: titles of other stories, and the headline in a citation."""

from collections import defaultdict

from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

TWICE = gettext_noop("The same title stands in a list of links.")
CITED = gettext_noop("It repeats the headline and the lines below it, as a citation does.")

TITLE_WORDS = 5
"""A shorter line may stand twice by chance."""


def repeats(page: Page, marks: Marks) -> Marks:
    """Marks for titles that also stand in a list of links, and for a citation of the article."""
    found = dict(marks)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for at, look in enumerate(page.looks):
        if look.passage.words >= TITLE_WORDS and look.passage.is_title and at >= page.start(marks):
            places[look.passage.line].append(at)
    for twins in places.values():
        if any(at in marks and marks[at].kind is Leftover.RELATED for at in twins):
            mark = Mark(Leftover.RELATED, Confidence.FAIRLY_SURE, (Reason(TWICE),))
            found.update({at: mark for at in twins if at not in found})
    found.update(_citation(page, marks=found))
    return found


def _citation(page: Page, *, marks: Marks) -> Marks:
    """A line below the article that begins with its headline and goes on with its standfirst."""
    head = [look.passage.folded.strip() for look in page.looks[: page.start(marks)]]
    titles = [line for line in head if len(line.split()) >= TITLE_WORDS]
    for at in range(page.last_pair(marks) + 1, len(page)):
        folded = page.looks[at].passage.folded.strip()
        repeated = sum(title in folded for title in titles)
        if at not in marks and repeated > 1 and any(folded.startswith(title) for title in titles):
            return {at: Mark(Leftover.CITATION, Confidence.FAIRLY_SURE, (Reason(CITED),))}
    return {}
