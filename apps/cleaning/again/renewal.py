"""Cleaning a stored text again: what a person decided stays, what is found again stays the same."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.db.models import Exists, OuterRef

from apps.articles.models import Revision
from apps.cleaning.finding.proposals import propose
from apps.cleaning.models import Cleaning, Cut, Decision
from apps.cleaning.rules.policy import Policy
from apps.cleaning.sums import count

FIELDS = ["kind", "confidence", "reasons", "words", "stands", "rule"]
"""What may be new about a cut that is found again at the same place."""


@transaction.atomic
def renew(revision: Revision, *, policy: Policy) -> bool:
    """Look for leftovers again; True when what readers get has changed.

    Writes nothing where nothing is new. Whoever decides about a passage meanwhile is waited for.
    """
    Revision.objects.select_for_update().only("pk").get(pk=revision.pk)
    known = list(revision.cuts.annotate(is_decided=_decided()))
    decided = [cut.span for cut in known if cut.is_decided]
    document, source = revision.document, revision.article.source
    proposal = propose(
        document,
        publisher=source.name if source else "",
        revision=revision,
        policy=policy,
        decided=decided,
    )
    before = {(cut.start, cut.end) for cut in known if cut.stands}
    undecided = {(cut.start, cut.end): cut for cut in known if not cut.is_decided}
    written = _write(proposal.cuts, known=undecided)
    if written or not Cleaning.objects.filter(revision=revision).exists():
        count(revision, document=document)
    after = {(cut.start, cut.end) for cut in (*proposal.cuts, *known) if _is_standing(cut)}
    return before != after


def _decided() -> Exists:
    return Exists(Decision.objects.filter(cut=OuterRef("pk")))


def _is_standing(cut: Cut) -> bool:
    """As it is after the renewal: of the cuts that were there, only the decided ones count."""
    return cut.stands and getattr(cut, "is_decided", True)


def _write(wanted: Iterable[Cut], *, known: Mapping[tuple[int, int], Cut]) -> bool:
    """Bring the undecided cuts to what is wanted, in three queries at most."""
    gone = dict(known)
    new, changed = [], []
    for cut in wanted:
        same = gone.pop((cut.start, cut.end), None)
        if same is None:
            new.append(cut)
        elif any(_value(cut, name) != _value(same, name) for name in FIELDS):
            cut.pk = same.pk
            changed.append(cut)
    Cut.objects.bulk_create(new)
    if changed:
        Cut.objects.bulk_update(changed, FIELDS)
    if gone:
        Cut.objects.filter(pk__in=[cut.pk for cut in gone.values()]).delete()
    return bool(new or changed or gone)


def _value(cut: Cut, name: str) -> object:
    return cut.rule_id if name == "rule" else getattr(cut, name)
