"""How an appeal is signed: thanks, a name, an office, and the buttons below them."""

import re
from collections.abc import Iterator

from apps.text.boilerplate.page import Marks, Page
from apps.text.boilerplate.passages import Passage

_OFFICE = re.compile(
    r"\b(?:editor|editor-in-chief|publisher|director|founder|president|chief|correspondent"
    r"|team|staff|chair|reporter|ceo|redaktion"
    r"|chefredakteur\w*|rédact\w+|directora?|columnist|desk)\b"
)
_THANKS = re.compile(
    r"^\W{0,12}(?:thank you|thanks|with (?:thanks|gratitude)|yours|sincerely|best|gratefully"
    r"|danke|merci|gracias)\b"
)
_NAME_WORD = re.compile(r"^[A-ZÀ-Þ][\w.'’-]*$")

SIGNATURE_LINES = 4
"""Name, office, place, thanks."""
NAME_WORDS = 4
LINE_WORDS = 10
"""Words. A longer line is no signature."""


def signature_after(page: Page, *, last: int, beyond: bool, marks: Marks) -> Iterator[int]:
    """Places of the lines that sign an appeal whose last paragraph stands at `last`.

    `beyond` says that the article is over there: then a name alone may sign.
    """
    for at in range(last + 1, min(last + 1 + SIGNATURE_LINES, len(page))):
        if at in marks or not _signs(page, at=at, beyond=beyond):
            return
        yield at


def _signs(page: Page, *, at: int, beyond: bool) -> bool:
    passage = page.looks[at].passage
    if passage.is_prose or passage.words > LINE_WORDS:
        return False
    if _THANKS.match(passage.folded) or _is_office(passage):
        return True
    followed = at + 1 < len(page) and _is_office(page.looks[at + 1].passage)
    return is_name(passage) and (beyond or followed)


def _is_office(passage: Passage) -> bool:
    short = passage.words <= LINE_WORDS and not passage.is_sentence
    return short and bool(_OFFICE.search(passage.folded))


def is_name(passage: Passage) -> bool:
    """Two to four capitalised words without a full stop: the shape of a person's name."""
    words = passage.text.split()
    return 2 <= len(words) <= NAME_WORDS and all(_NAME_WORD.match(word) for word in words)


def is_signed(page: Page, *, last: int) -> bool:
    """True when the line at `last` names an office or a person."""
    passage = page.looks[last].passage
    return not passage.is_prose and (_is_office(passage) or is_name(passage))
