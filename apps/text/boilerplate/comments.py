"""Second look at comments of readers: a heading, then names, ages and votes."""

import re

from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

COMMENTED = gettext_noop("It stands among the comments of readers below the article.")

LOOK_AHEAD = 14
"""Lines below the heading in which comments must show themselves."""
SHOWN = 2
"""So many lines with the marks of a comment make a section of comments."""
PARAGRAPHS = 3
"""An article has so many paragraphs before its comments begin."""
_HEADING = re.compile(
    r"^\W{0,12}(?:\d[\d,.]* )?(?:top rated |top |reader |readers' |all |user |recent"
    r" )?(?:comments?|responses?|replies|thoughts|kommentare?"
    r"|lesermeinungen|leserkommentare|commentaires?|comentarios?)(?: \(?\d+\)?| (?:on|to)"
    r" .{1,120})?\W*$"
)
_OF_A_COMMENT = re.compile(
    r"^\W{0,12}(?:reply|antworten|répondre|responder|report|score:? .{1,40}|(?:like|flag"
    r"|upvote|downvote|permalink|edited|says)\b.{0,20}"
    r"|.{0,40}\b\d{1,3} ?(?:[smhdwy]|secs?|mins?|minutes?|hours?|days?|weeks?|months?"
    r"|years?) ago\b.{0,20}"
    r"|.{2,40} (?:says|said|wrote|commented|schreibt|sagt|dit|dice):?|.{0,50}\bat"
    r" \d{1,2}:\d\d ?(?:am|pm)?\W*)$"
)


def comments(page: Page, *, marks: Marks) -> Marks:
    """Marks for everything from the heading of a section of comments on."""
    paragraphs = 0
    for at, look in enumerate(page.looks):
        paragraphs += page.reports(at, marks=marks)
        if paragraphs < PARAGRAPHS or look.passage.is_prose:
            continue
        if _HEADING.match(look.passage.folded) and _shows(page, heading=at):
            mark = Mark(Leftover.OTHER, Confidence.FAIRLY_SURE, (Reason(COMMENTED),))
            return marks | {place: mark for place in range(at, len(page)) if place not in marks}
    return marks


def _shows(page: Page, *, heading: int) -> bool:
    below = page.looks[heading + 1 : heading + 1 + LOOK_AHEAD]
    return sum(bool(_OF_A_COMMENT.match(look.passage.folded[:200])) for look in below) >= SHOWN
