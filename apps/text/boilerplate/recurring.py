"""Evidence from a source's other articles: what stands word for word in them is the page's.

Alone it is weak. Stories repeat themselves too: background, disclosures, helplines, headings. So it
adds to a sign of speaking to readers, or to a place below the article; what belongs to articles
wherever it recurs is left alone. What staff decided about the same words counts for more.
"""

import re
from collections.abc import Iterator

from apps.text.boilerplate.evidence import Look, reports
from apps.text.boilerplate.first_look import reasons_of
from apps.text.boilerplate.memory import OFTEN, Memory, Recollection
from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.phrases.phrase import HINT, LIKELY
from apps.text.boilerplate.phrases.whole_lines import AMBIGUOUS
from apps.text.boilerplate.signatures import is_name
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason, Spared
from apps.text.document import Document, Kind
from apps.text.words import gettext_noop

ELSEWHERE = (
    gettext_noop("It stands word for word in two other articles of this source."),
    gettext_noop("It stands word for word in three other articles of this source."),
    gettext_noop("It stands word for word in four other articles of this source."),
    gettext_noop("It stands word for word in five other articles of this source."),
    gettext_noop("It stands word for word in six other articles of this source."),
    gettext_noop("It stands word for word in seven other articles of this source."),
    gettext_noop("It stands word for word in eight other articles of this source."),
    gettext_noop("It stands word for word in nine other articles of this source."),
    gettext_noop("It stands word for word in ten or more other articles of this source."),
)
TAKEN_OUT = gettext_noop("Staff took the same words out of another article of this source.")
PUT_BACK = gettext_noop("Staff put the same words back into another article of this source.")

TWICE = 2
"""Other articles. The same words in three articles are no chance, if they speak to readers."""
_PARTS = (Kind.HEADING, Kind.QUOTATION, Kind.FIGURE, Kind.TABLE_ROW, Kind.RULE)
"""Headings, captions and tables recur from part to part of a series."""
_HELPS = re.compile(
    r"\b(?:helplines?|hotlines?|lifelines?|samaritans|befrienders|suicid\w+|self-harm|crisis"
    r"|emergency|telefonseelsorge|notruf)\b"
)
"""Where to find help: it recurs below every article on the matter, and belongs to each."""
_DISCLOSES = re.compile(
    r"\b(?:disclosures?|disclaimer|conflicts? of interest|parent company|owned by|owns"
    r"|(?:has|have) sued|lawsuit|partnership|licensing|shareholders?|investors?|invested)\b"
)
"""What a paper has to do with whom it reports on."""
_STEP_UP = {Confidence.CHECK: Confidence.FAIRLY_SURE, Confidence.FAIRLY_SURE: Confidence.SURE}


Known = dict[int, Recollection]
"""What is remembered of passages, by their place on the page."""


def remembered(page: Page, *, marks: Marks, document: Document, seen: Memory) -> Marks:
    """The marks with what the source's other articles, and staff's decisions in them, say."""
    known = _known(page, marks=marks, document=document, seen=seen)
    found = marks | _repeated(page, known=known, marks=marks)
    weighed = (
        (at, _weighed(mark, known=known[at], new=at not in marks)) for at, mark in found.items()
    )
    return {at: mark for at, mark in weighed if mark}


def put_back(page: Page, *, marks: Marks, document: Document, seen: Memory) -> tuple[Spared, ...]:
    """The unmarked passages of whose words staff said elsewhere that they belong to the article."""
    if not seen.put_back:
        return ()
    blocks = (
        look.passage.index
        for at, look in enumerate(page.looks)
        if at not in marks and seen.of(document.blocks[look.passage.index]).put_back
    )
    return tuple(Spared(index, (Reason(PUT_BACK),)) for index in blocks)


def _known(page: Page, *, marks: Marks, document: Document, seen: Memory) -> Known:
    blocks = [document.blocks[look.passage.index] for look in page.looks]
    paragraphs = (blocks[at] for at in range(len(page)) if page.reports(at, marks=marks))
    retold = seen.retelling(paragraphs)
    return {at: seen.of(block, retold=retold) for at, block in enumerate(blocks)}


def _weighed(mark: Mark, *, known: Recollection, new: bool) -> Mark | None:
    """The mark as recurring and staff leave it: surer, less sure, or gone.

    One putting back outweighs a doubtful mark; a sure one is to be checked, and goes at the second.
    """
    if known.put_back > known.taken_out:
        if known.put_back >= TWICE or mark.confidence is not Confidence.SURE:
            return None
        return Mark(mark.kind, Confidence.CHECK, (Reason(PUT_BACK), *mark.reasons))
    reasons = tuple(_reasons(known))
    if new or not reasons or mark.confidence is Confidence.SURE:
        return mark
    return Mark(mark.kind, _STEP_UP[mark.confidence], (*mark.reasons, *reasons))


def _reasons(known: Recollection) -> Iterator[Reason]:
    if known.articles >= TWICE:
        yield Reason(ELSEWHERE[min(known.articles, TWICE + len(ELSEWHERE) - 1) - TWICE])
    if known.taken_out > known.put_back:
        yield Reason(TAKEN_OUT)


def _repeated(page: Page, *, known: Known, marks: Marks) -> Marks:
    """Marks for passages that nothing has marked and that other articles speak against."""
    doubted = (at for at, each in known.items() if at not in marks and any(_reasons(each)))
    places = [at for at in doubted if not _is_part(page, at=at)]
    below = {
        at: mark for at in places if (mark := _judged(page, at=at, known=known[at], below=True))
    }
    end, foot = page.end(marks | below), _foot(page, marks=marks | below)
    inside = (at for at in places if at <= end)
    found = {
        at: mark
        for at, mark in below.items()
        if at > end >= 0 and (at >= foot or mark.confidence is not Confidence.CHECK)
    }
    return found | {
        at: mark for at in inside if (mark := _judged(page, at=at, known=known[at], below=False))
    }


def _foot(page: Page, *, marks: Marks) -> int:
    """The place from which on nothing of the article stands but notes about it."""
    foot = len(page)
    while foot and (foot - 1 in marks or page.is_kept_note(foot - 1) or page.is_dated(foot - 1)):
        foot -= 1
    return foot


def _judged(page: Page, *, at: int, known: Recollection, below: bool) -> Mark | None:
    """The mark that recurring makes, inside the article or below its last paragraph."""
    look, reasons = page.looks[at], tuple(_reasons(known))
    kind = look.kind or Leftover.OTHER
    own = tuple(reasons_of(look, kind=kind)) if look.kind else ()
    if known.taken_out > known.put_back:
        return Mark(kind, Confidence.FAIRLY_SURE, (*own, *reasons))
    if known.articles < TWICE or _is_story(page, at=at):
        return None
    if _speaks(look, below=below):
        return Mark(kind, Confidence.FAIRLY_SURE, (*own, *reasons))
    if below and known.usual and known.articles >= OFTEN:
        return Mark(Leftover.OTHER, Confidence.CHECK, reasons)
    return None


def _speaks(look: Look, *, below: bool) -> bool:
    """Whether a passage that recurs has a sign of its own that it speaks to readers.

    Inside the article a line needs a likelier sign than below it, a paragraph needs to say “you”.
    """
    passage, voices = look.passage, look.voices
    addressed = bool((voices.you or voices.imperative) and (voices.we or voices.brand))
    if below:
        return look.weight >= HINT or addressed
    if passage.is_prose:
        return addressed or (look.weight >= HINT and bool(voices.you or voices.imperative))
    return look.weight >= LIKELY and passage.line not in AMBIGUOUS


def _is_part(page: Page, *, at: int) -> bool:
    """True of what recurs from article to article because of its form."""
    passage = page.looks[at].passage
    quoted = not passage.bare.strip()
    return passage.kind in _PARTS or quoted or is_name(passage) or page.is_dated(at)


def _is_story(page: Page, *, at: int) -> bool:
    """True of what belongs to each of the articles in which it stands."""
    passage = page.looks[at].passage
    if page.is_kept_note(at) or _HELPS.search(passage.folded) or _DISCLOSES.search(passage.folded):
        return True
    return passage.is_prose and reports(passage)
