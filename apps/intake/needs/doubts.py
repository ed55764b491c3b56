"""Passages that were taken out with a "Check this", which nobody on staff has looked at."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from apps.accounts.models import Person
from apps.articles.models import Article
from apps.cleaning.models import Cut, Decision, How
from apps.intake.needs.passages import Quoted, quoted, with_texts
from apps.text.boilerplate.verdicts import Confidence

if TYPE_CHECKING:
    from apps.intake.needs.sections import NeedsALook


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """A removed passage, and why it was removed."""

    cut: Cut
    passage: Quoted
    why: list[str]

    @property
    def id(self) -> str:
        return f"doubt-{self.cut.pk}"


def doubtful(person: Person) -> "QuerySet[Cut]":
    """Cuts that stand, were not sure, and on which nobody has had the last word."""
    decisions = Decision.objects.filter(cut=OuterRef("pk"))
    newest = Subquery(decisions.order_by("-pk").values("how")[:1])
    mine = Article.objects.visible_to(person).editable_by(person)
    return (
        Cut.objects.filter(
            stands=True,
            confidence=Confidence.CHECK.value,
            revision__article__in=mine,
            revision__article__revision=F("revision"),
        )
        .annotate(newest=newest)
        .filter(Q(newest=How.UNDONE) | ~Exists(decisions))
    )


def rows(person: Person, most: int) -> "list[NeedsALook]":
    cuts = list(doubtful(person).order_by("revision__made_at", "start", "pk")[:most])
    with_texts(cuts)
    return [
        DoubtRow(cut, quoted(cut.revision, cut.span), cut.why(cut.revision.document.text))
        for cut in cuts
    ]


def total(person: Person) -> int:
    return int(doubtful(person).count())
