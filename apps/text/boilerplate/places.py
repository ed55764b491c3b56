"""What a passage's place in the text says, as reasons for a reader."""

from apps.text.boilerplate.evidence import APPEALS
from apps.text.boilerplate.page import Page
from apps.text.boilerplate.signatures import is_signed
from apps.text.boilerplate.verdicts import Leftover, Reason
from apps.text.document import Document, Role
from apps.text.words import gettext_noop

FOLLOWS = gettext_noop("It follows the last reported paragraph.")
FOLLOWS_SIGNED = gettext_noop(
    "It follows the last reported paragraph and ends with a signature (%(words)s)."
)
LIVE_ABOVE = gettext_noop("It points to a live page and stands between the headline and the date.")
LIVE_ABOVE_TEXT = gettext_noop("It points to a live page and stands above the first paragraph.")

_DATES = (Role.DATE, Role.DATELINE)


def reason_of_place(
    page: Page, *, run: list[int], kind: Leftover, article: range, document: Document
) -> Reason | None:
    """The reason that the place of a run of passages gives, if it gives one.

    `article` holds the places from the first to the last paragraph of the article.
    """
    if kind is Leftover.LIVE_LINK:
        return _of_live_link(page, run=run, document=document) if run[0] < article.start else None
    if kind not in APPEALS or not article or run[0] < article.stop:
        return None
    last = page.looks[run[-1]].passage
    if is_signed(page, last=run[-1]) and len(run) > 1:
        return Reason(FOLLOWS_SIGNED, (last.span,))
    return Reason(FOLLOWS)


def _of_live_link(page: Page, *, run: list[int], document: Document) -> Reason | None:
    below = page.looks[run[-1]].passage.index + 1
    dated = below < len(document.blocks) and (
        document.blocks[below].role in _DATES
        or (run[-1] + 1 < len(page) and page.is_dated(run[-1] + 1))
    )
    above = page.looks[run[0]].passage.index > 0
    if above and dated:
        return Reason(LIVE_ABOVE, (page.looks[run[0]].passage.span,))
    return Reason(LIVE_ABOVE_TEXT) if above else None
