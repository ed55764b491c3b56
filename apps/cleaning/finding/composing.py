"""One answer from all who have a say: a person here, the source's rules, its tastes, the cleaner.

A person's decision about this very article goes before a rule that keeps, that before a rule that
takes out, and that before the cleaner. Whatever is found is kept as a cut, standing or not, so that
a rule or a taste that is switched off leaves things as they were.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from apps.cleaning.kinds import KEEPS, STAYS
from apps.cleaning.rules.models import Rule
from apps.cleaning.rules.policy import Policy
from apps.text.boilerplate.verdicts import Confidence
from apps.text.document import Document, Span
from apps.text.remembered import Hit, Way
from apps.text.spans import disjoint, joined, parted, trimmed
from apps.text.words import gettext_noop

EXACTLY = gettext_noop("A rule of this source: it takes out exactly this passage.")
TAKES = {
    Way.PASSAGE: gettext_noop("A rule of this source: it takes out the passage %(words)s."),
    Way.BEGINS: gettext_noop("A rule of this source: it takes out what begins with %(words)s."),
    Way.CONTAINS: gettext_noop("A rule of this source: it takes out what contains %(words)s."),
    Way.WORDS: gettext_noop("A rule of this source: it takes out the words %(words)s."),
}
UNSAID = gettext_noop("A rule of this source takes it out.")
LONGEST_EVIDENCE = 160
"""Code points. Longer words are on the page anyway, and not said again as a reason."""

Reasons = list[list[object]]


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that somebody or something has a say about, and whether it is taken out."""

    span: Span
    kind: str
    confidence: str
    reasons: Reasons
    stands: bool = True
    rule: Rule | None = None


def compose(
    document: Document, *, found: Iterable[Found], policy: Policy, decided: Iterable[Span] = ()
) -> list[Found]:
    """What is to be cut, and what would be but for a rule or a taste: in order, never overlapping.

    `found` is the cleaner's. Spans that a person `decided` about are left to them.
    """
    theirs = joined(decided)
    hits = policy.book.hits(document)
    verdicts = [_by_taste(each, policy) for each in _clear_of(list(found), theirs)]
    takes = _not_within(_takes(hits, theirs, policy, document), verdicts)
    parts = _parts(verdicts, by=[each.span for each in takes], text=document.text)
    both = sorted([*takes, *parts], key=lambda each: each.span)
    return list(_spared(both, hits, policy, document.text))


def _clear_of(found: Sequence[Found], decided: Sequence[Span]) -> list[Found]:
    touched = {n for n, _piece, by in _part(found, by=decided) if by is not None}
    return [each for n, each in enumerate(found) if n not in touched]


def _by_taste(found: Found, policy: Policy) -> Found:
    if found.kind not in policy.staying:
        return found
    return replace(found, stands=False, reasons=[*found.reasons, [STAYS, []]])


def _takes(
    hits: Sequence[Hit], decided: Sequence[Span], policy: Policy, document: Document
) -> list[Found]:
    taking = [hit for hit in hits if not hit.keeps]
    mine = [_taken(taking[n], span, policy) for n, span in disjoint([hit.span for hit in taking])]
    return _parts(mine, by=decided, text=document.text)


def _taken(hit: Hit, span: Span, policy: Policy) -> Found:
    rule = policy.rules[hit.name]
    return Found(span, rule.kind, Confidence.SURE.value, [_reason(rule, hit)], rule=rule)


def _reason(rule: Rule, hit: Hit) -> list[object]:
    whole = hit.evidence.start <= hit.span.start and hit.span.end <= hit.evidence.end
    if whole or len(hit.evidence) > LONGEST_EVIDENCE:
        return [EXACTLY if rule.way == Way.PASSAGE else UNSAID, []]
    return [TAKES[Way(rule.way)], [[hit.evidence.start, hit.evidence.end]]]


def _not_within(takes: list[Found], verdicts: list[Found]) -> list[Found]:
    """Without what the cleaner takes out anyway as a part of something longer."""
    standing = [each.span for each in verdicts if each.stands]
    starts = [span.start for span in standing]

    def is_within(span: Span) -> bool:
        at = bisect_right(starts, span.start) - 1
        return at >= 0 and standing[at].covers(span) and standing[at] != span

    return [each for each in takes if not is_within(each.span)]


def _spared(found: list[Found], hits: Sequence[Hit], policy: Policy, text: str) -> Iterator[Found]:
    keeping = [hit for hit in hits if hit.keeps]
    ground = list(disjoint([hit.span for hit in keeping]))
    for n, piece, by in _part(found, by=[span for _n, span in ground]):
        each = replace(found[n], span=piece)
        if by is not None:
            rule = policy.rules[keeping[ground[by][0]].name]
            reasons: Reasons = [*each.reasons, [KEEPS, []]]
            each = replace(each, stands=False, rule=rule, reasons=reasons)
        yield from _with_words(each, whole=found[n], text=text)


def _parts(found: list[Found], *, by: Sequence[Span], text: str) -> list[Found]:
    """What is left of each outside the other spans."""
    return [
        part
        for n, piece, other in _part(found, by=by)
        if other is None
        for part in _with_words(replace(found[n], span=piece), whole=found[n], text=text)
    ]


def _part(found: Sequence[Found], *, by: Sequence[Span]) -> Iterator[tuple[int, Span, int | None]]:
    return parted((each.span for each in found), by=by)


def _with_words(part: Found, *, whole: Found, text: str) -> Iterator[Found]:
    """A part of something is worth a cut of its own only if it has a word in it."""
    if part.span == whole.span:
        yield part
        return
    span = trimmed(part.span, text=text)
    if any(map(str.isalnum, span.of(text))):
        yield replace(part, span=span)
