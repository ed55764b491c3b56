"""What would be cut from a document, by the cleaner and the source's rules: not saved yet."""

from collections.abc import Iterable
from dataclasses import dataclass

from apps.articles.models import Revision
from apps.cleaning.finding.composing import Found, Reasons, compose
from apps.cleaning.finding.memory import memory_of
from apps.cleaning.models import Cut
from apps.cleaning.rules.policy import Policy
from apps.text.boilerplate import examine
from apps.text.boilerplate.verdicts import Reason, Verdict
from apps.text.document import Document, Span
from apps.text.words import count_words

NO_POLICY = Policy()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Cuts to make, and for blocks that were looked at twice and kept, why: by block number.

    A cut that does not stand is one that a rule or a taste keeps in its place.
    """

    cuts: tuple[Cut, ...]
    spared: dict[int, Reasons]


def propose(
    document: Document,
    *,
    publisher: str = "",
    revision: Revision | None = None,
    policy: Policy = NO_POLICY,
    decided: Iterable[Span] = (),
) -> Proposal:
    """Ask the cleaner, who remembers the source's other articles, then the source's policy.

    Spans that a person `decided` about are not proposed on. Nothing is written.
    """
    seen = memory_of(document, publisher=publisher, besides=revision.article if revision else None)
    findings = examine(document, publisher=publisher or None, seen=seen)
    verdicts = map(_found, findings.verdicts)
    found = compose(document, found=verdicts, policy=policy, decided=decided)
    return Proposal(
        tuple(_cut(each, text=document.text, revision=revision) for each in found),
        {each.block: reasons_as_json(each.reasons) for each in findings.spared},
    )


def reasons_as_json(reasons: tuple[Reason, ...]) -> Reasons:
    return [
        [reason.message, [[span.start, span.end] for span in reason.evidence]] for reason in reasons
    ]


def _found(verdict: Verdict) -> Found:
    return Found(
        verdict.span,
        verdict.kind.value,
        verdict.confidence.value,
        reasons_as_json(verdict.reasons),
    )


def _cut(found: Found, *, text: str, revision: Revision | None) -> Cut:
    return Cut(
        revision=revision,
        start=found.span.start,
        end=found.span.end,
        kind=found.kind,
        confidence=found.confidence,
        reasons=found.reasons,
        words=count_words(found.span.of(text)),
        stands=found.stands,
        rule=found.rule,
    )
