"""What was taken out of the body and belongs to what is known about it: bios, credits, notes."""

from collections.abc import Iterable
from dataclasses import dataclass

from apps.cleaning.models import Cut
from apps.text.boilerplate.verdicts import Leftover
from apps.text.corrections import is_correction
from apps.text.document import Document


@dataclass(frozen=True, slots=True)
class Folded:
    """Lines as they came, by what they say of the article; each stands in the text as well,
    behind its seam or, where it was kept, in its place."""

    bios: list[str]
    credits: list[str]
    corrections: list[str]
    notes: list[str]
    citations: list[str]


def folded_from(document: Document, *, standing: Iterable[Cut], kept: Iterable[str]) -> Folded:
    """From the cuts that stand, and for corrections from the paragraphs that were kept too."""
    cuts = list(standing)
    removed = [line for cut in cuts for line in _lines(document, cut)]
    return Folded(
        bios=_of(document, cuts, Leftover.BIO),
        credits=_of(document, cuts, Leftover.CREDIT),
        corrections=[line for line in (*kept, *removed) if is_correction(line)],
        notes=_of(document, cuts, Leftover.REPUBLISH),
        citations=_of(document, cuts, Leftover.CITATION),
    )


def _of(document: Document, cuts: list[Cut], kind: Leftover) -> list[str]:
    return [line for cut in cuts if cut.kind == kind.value for line in _lines(document, cut)]


def _lines(document: Document, cut: Cut) -> list[str]:
    return [line.strip() for line in cut.span.of(document.text).split("\n") if line.strip()]
