"""What the cleaner would cut from a document, as cuts that are not saved yet."""

from dataclasses import dataclass

from apps.articles.models import Revision
from apps.cleaning.memory import memory_of
from apps.cleaning.models import Cut
from apps.text.boilerplate import examine
from apps.text.boilerplate.verdicts import Reason, Verdict
from apps.text.document import Document
from apps.text.words import count_words


@dataclass(frozen=True, slots=True)
class Proposal:
    """Cuts to make, and for blocks that were looked at twice and kept, why: by block number."""

    cuts: tuple[Cut, ...]
    spared: dict[int, list[list[object]]]


def propose(
    document: Document, *, publisher: str = "", revision: Revision | None = None
) -> Proposal:
    """Ask the cleaner, who remembers the source's other articles. Nothing is written."""
    seen = memory_of(document, publisher=publisher, besides=revision.article if revision else None)
    findings = examine(document, publisher=publisher or None, seen=seen)
    return Proposal(
        tuple(
            _cut(verdict, text=document.text, revision=revision) for verdict in findings.verdicts
        ),
        {each.block: reasons_as_json(each.reasons) for each in findings.spared},
    )


def reasons_as_json(reasons: tuple[Reason, ...]) -> list[list[object]]:
    return [
        [reason.message, [[span.start, span.end] for span in reason.evidence]] for reason in reasons
    ]


def _cut(verdict: Verdict, *, text: str, revision: Revision | None) -> Cut:
    return Cut(
        revision=revision,
        start=verdict.span.start,
        end=verdict.span.end,
        kind=verdict.kind.value,
        confidence=verdict.confidence.value,
        reasons=reasons_as_json(verdict.reasons),
        words=count_words(verdict.span.of(text)),
    )
