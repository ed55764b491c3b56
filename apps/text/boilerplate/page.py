"""The article as a whole between the two passes: its looks, and where its reporting ends."""

import re
from dataclasses import dataclass, field

from apps.text.boilerplate.brand import Brand
from apps.text.boilerplate.evidence import Look
from apps.text.boilerplate.line_shapes import SECTION_LINKS
from apps.text.boilerplate.phrases.calls import LIST_TITLE
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason

_KEPT_NOTES = re.compile(
    r"^\W{0,12}(?:corrections?:|corrections? [a-z(]|correction\W|clarification|amended"
    r"|editor'?s note: an earlier|an earlier version|this (?:article|story|post) was"
    r" (?:amended|corrected)|korrektur|berichtigung|erratum|rectificatif|corrección"
    r"|additional reporting|with (?:assistance|reporting|reports|files)|reporting by|edited"
    r" by|the associated press contributed)\b"
    r"|\b(?:contributed to this|contributed reporting)\b"
)
_DATED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|"
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d\d\b"
)
_ONLY_DATE = re.compile(r"^[\W\d]*$")
_TWEET = re.compile(r"^\s*[—–-]+ ?[^()]{1,60}\(@\w{2,30}\)|pic\.twitter\.com/\w+")
_BYLINE = re.compile(r"^\W{0,12}(?:by|von|par|por)\s+\w")


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage judged a leftover: for how sure a reason, and for which."""

    kind: Leftover
    confidence: Confidence
    reasons: tuple[Reason, ...]


CLOSING = (
    Leftover.BIO,
    Leftover.SHARE,
    Leftover.REPUBLISH,
    Leftover.NAVIGATION,
    Leftover.SOCIAL,
    Leftover.SUBSCRIPTION,
    Leftover.AFFILIATE,
)
"""Kinds that stand below an article more often than inside it."""
CLOSED = 2
"""So many of them in a row of leftovers end an article."""
STRAY_WORDS = 45
"""A longer paragraph is the article's, wherever it stands."""

Marks = dict[int, Mark]
"""Marks by the passage's place in `Page.looks`."""


@dataclass(frozen=True, slots=True)
class Page:
    """Looks at the body's passages in order, and what is known of the article around them."""

    looks: tuple[Look, ...]
    brand: Brand
    before: tuple[str, ...] = ()
    linked: frozenset[int] = frozenset()
    """The blocks of the document that are one link from end to end."""
    _prose: tuple[bool, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_prose", tuple(look.passage.is_prose for look in self.looks))

    def __len__(self) -> int:
        return len(self.looks)

    def reports(self, at: int, *, marks: Marks) -> bool:
        """True for a paragraph of the article: prose that nothing has marked."""
        return self._prose[at] and at not in marks

    def start(self, marks: Marks) -> int:
        """The place of the article's first paragraph; the number of passages if there is none."""
        return next((at for at in range(len(self)) if self.reports(at, marks=marks)), len(self))

    def end(self, marks: Marks) -> int:
        """The place of the last paragraph of the article; -1 if there is none.

        A single short paragraph far down among closing lines (about the author, sharing, rights)
        is not taken for the article's: it sums up another story, or is somebody's comment.
        """
        pair = self.last_pair(marks)
        last, closing = pair, 0
        for at in range(pair + 1, len(self)):
            if at in marks:
                closing += marks[at].kind in CLOSING and pair > 0
            elif self._prose[at]:
                stray = closing >= CLOSED and self.looks[at].passage.words <= STRAY_WORDS
                last = last if stray else at
        return last

    def last_pair(self, marks: Marks) -> int:
        """The place of the last paragraph that follows another one directly; -1 if none does."""
        pairs = (at for at in reversed(range(1, len(self))) if self.reports(at, marks=marks))
        return next((at for at in pairs if self.reports(at - 1, marks=marks)), -1)

    def is_kept_note(self, at: int) -> bool:
        """Corrections of fact and credits of reporting belong to the article anywhere."""
        folded = self.looks[at].passage.folded[:200]
        return bool(_KEPT_NOTES.search(folded)) or self.quotes_a_post(at)

    def is_dated(self, at: int) -> bool:
        """A line with a date, a time or a byline: known about the article, so never swept along."""
        folded = self.looks[at].passage.folded
        return bool(_DATED.search(folded) or _BYLINE.match(folded))

    def is_only_a_date(self, at: int) -> bool:
        return bool(_ONLY_DATE.match(self.looks[at].passage.text))

    def quotes_a_post(self, at: int) -> bool:
        """The signature of a quoted post: a dash, a name and a handle."""
        start = self.looks[at].passage.text[:400]
        return ("@" in start or "pic." in start) and bool(_TWEET.search(start))

    def titles_a_list(self, at: int) -> bool:
        signals = self.looks[at].signals
        return any(signal.why in (LIST_TITLE, SECTION_LINKS) for signal in signals)
