"""What the cleaner says of a passage: that it is a leftover, of which kind, why, and how surely."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from apps.text.document import Document, Span
from apps.text.words import count_words, gettext_noop


class Leftover(StrEnum):
    """What a passage is when it is not the article."""

    FUNDRAISING = "fundraising"
    SUBSCRIPTION = "subscription"
    NEWSLETTER = "newsletter"
    SOCIAL = "social"
    APP = "app"
    LIVE_LINK = "live-link"
    RELATED = "related"
    SHARE = "share"
    AD = "ad"
    COOKIE = "cookie"
    CREDIT = "credit"
    BIO = "bio"
    REPUBLISH = "republish"
    AFFILIATE = "affiliate"
    NAVIGATION = "nav"
    CITATION = "citation"
    OTHER = "other"


NAMES: dict[Leftover, str] = {
    Leftover.FUNDRAISING: gettext_noop("fundraising appeal"),
    Leftover.SUBSCRIPTION: gettext_noop("subscription offer"),
    Leftover.NEWSLETTER: gettext_noop("newsletter sign-up"),
    Leftover.SOCIAL: gettext_noop("channel promotion"),
    Leftover.APP: gettext_noop("app promotion"),
    Leftover.LIVE_LINK: gettext_noop("link to another page"),
    Leftover.RELATED: gettext_noop("related stories"),
    Leftover.SHARE: gettext_noop("share and comment lines"),
    Leftover.AD: gettext_noop("advertising"),
    Leftover.COOKIE: gettext_noop("cookie notice"),
    Leftover.CREDIT: gettext_noop("photo credit"),
    Leftover.BIO: gettext_noop("about the author"),
    Leftover.REPUBLISH: gettext_noop("republication note"),
    Leftover.AFFILIATE: gettext_noop("affiliate disclosure"),
    Leftover.NAVIGATION: gettext_noop("page navigation"),
    Leftover.CITATION: gettext_noop("citation line"),
    Leftover.OTHER: gettext_noop("leftover of the page"),
}
"""Each kind in a reader's words, as it stands after "394 words removed, "."""


class Confidence(StrEnum):
    SURE = "sure"
    FAIRLY_SURE = "fairly-sure"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence of explanation and the words in the text that it rests on.

    `message` is English and marked for translation; where it says `%(words)s`, whoever shows it
    puts the evidence, quoted. `evidence` holds spans of the document, possibly none.
    """

    message: str
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """A passage that is a leftover. `span` runs over whole blocks, or over sentences within one."""

    span: Span
    kind: Leftover
    confidence: Confidence
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Spared:
    """A block that looked like a leftover at first and was kept, and why it was kept."""

    block: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one look at a document found. The verdicts are in order and never overlap."""

    verdicts: tuple[Verdict, ...]
    spared: tuple[Spared, ...] = ()

    def cut_words(self, document: Document) -> int:
        return sum(count_words(verdict.span.of(document.text)) for verdict in self.verdicts)


def kept_and_cut(document: Document, verdicts: tuple[Verdict, ...]) -> Iterator[tuple[Span, bool]]:
    """The whole text as spans in order, each with whether it is cut. Joined, they are the text."""
    at = 0
    for verdict in verdicts:
        if verdict.span.start > at:
            yield Span(at, verdict.span.start), False
        yield verdict.span, True
        at = verdict.span.end
    if at < len(document.text):
        yield Span(at, len(document.text)), False
