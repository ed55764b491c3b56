"""What the pages about rules and kinds show."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from apps.articles.models import Source
from apps.cleaning.again.recleaning import current_texts
from apps.cleaning.kinds import LEFTOVERS
from apps.cleaning.models import Cut, Rule, RuleEdit
from apps.cleaning.rules.policy import staying_kinds, tastes_of
from apps.text.boilerplate.descriptions import DESCRIPTIONS
from apps.text.boilerplate.verdicts import Leftover
from apps.web.wording import Words

MOST_SHOWN = 20
"""Changes that a history shows."""


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of leftover: what it is, how often it is out now, and who says what about it.

    `own` is what this source or the site says of it, None where it says nothing.
    """

    kind: str
    name: Words
    sentence: Words
    passages: int
    own: bool | None
    site: bool


def listed_rules(source: Source) -> "QuerySet[Rule]":
    """In the order they were made, with how many passages each takes out, or keeps, now."""
    now = Q(cuts__stands=True, effect="take-out") | Q(cuts__stands=False, effect="keep")
    found: QuerySet[Rule] = (
        Rule.objects.kept()
        .filter(source=source)
        .select_related("made_by")
        .annotate(passages=Count("cuts", filter=now))
        .order_by("pk")
    )
    return found


def listed_sources() -> "QuerySet[Source]":
    """By name, with their articles and rules counted."""
    kept = Count("rules", filter=Q(rules__is_removed=False), distinct=True)
    return Source.objects.annotate(texts=Count("articles", distinct=True), kept_rules=kept)


def history(source: Source | None) -> "QuerySet[RuleEdit]":
    """The latest changes of rules and kinds; the newest first."""
    edits = RuleEdit.objects.filter(source=source).select_related("made_by", "rule")
    newer = RuleEdit.objects.filter(rule=OuterRef("rule"), pk__gt=OuterRef("pk"), undone_at=None)
    return edits.annotate(has_newer=Exists(newer))[:MOST_SHOWN]


def staying_here(source: Source | None) -> list[Words]:
    """The names of the kinds that are left in their place."""
    staying = staying_kinds(source)
    return [name for kind, name in LEFTOVERS if kind in staying]


def kind_rows(source: Source | None) -> list[KindRow]:
    """Every kind that a switch can be set for, in a fixed number of queries."""
    site, own = tastes_of(source)
    said: Mapping[str, bool] = own if source else site
    cuts = Cut.objects.filter(stands=True, revision__in=current_texts(source).values("pk"))
    counts = dict(cuts.order_by().values_list("kind").annotate(Count("pk")))
    return [
        KindRow(
            kind,
            name,
            _(DESCRIPTIONS[Leftover(kind)]),
            counts.get(kind, 0),
            said.get(kind),
            site.get(kind, False),
        )
        for kind, name in LEFTOVERS
    ]
