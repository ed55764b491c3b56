"""Cleaning many stored texts again: which of them wait for it, and working through those."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from time import monotonic
from uuid import UUID

from django.db import transaction
from django.db.models import F, Max, QuerySet

from apps.articles.models import Edit, Revision, Source
from apps.cleaning.again.renewal import renew
from apps.cleaning.models import Cleaning, RuleEdit
from apps.cleaning.rules.policy import Policy, policy_of

CHUNK = 500
"""Revisions named in one query: databases take no list of any length."""
AT_ONCE = 4.0
"""Seconds of cleaning that a person waits for; the rest is done when the page asks for it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Texts that were looked at again, those of them that changed, and those that still wait."""

    done: int = 0
    changed: int = 0
    left: int = 0


def current_texts(source: Source | None = None) -> "QuerySet[Revision]":
    """The texts that articles have now, of one source or of all."""
    texts = Revision.objects.filter(article__revision=F("pk"))
    return texts.filter(article__source=source) if source else texts


def mark(revisions: Iterable[int]) -> int:
    """Let these texts wait to be cleaned again; gives how many."""
    keys, marked = iter(set(revisions)), 0
    while chunk := list(islice(keys, CHUNK)):
        marked += Cleaning.objects.filter(revision__in=chunk).update(waits=True)
    return marked


def mark_all(source: Source | None = None) -> int:
    """Let every text of a source wait, or of the whole site; gives how many."""
    texts = current_texts(source).values("pk")
    return Cleaning.objects.filter(revision__in=texts).update(waits=True)


@transaction.atomic
def follow_sources(stroke: UUID) -> None:
    """Clean the articles again whose source a stroke has changed: other rules hold for them now."""
    edits = Edit.objects.filter(stroke=stroke, after__has_key="source", before__has_key="source")
    texts = Revision.objects.select_related("article__source").defer("original")
    for text in texts.filter(article__edits__in=edits, article__revision=F("pk")).distinct():
        renew(text, policy=policy_of(text.article.source))


def waiting(source: Source | None = None) -> "QuerySet[Cleaning]":
    texts = Cleaning.objects.filter(waits=True)
    return texts.filter(revision__article__source=source) if source else texts


def go_on(source: Source | None = None, *, seconds: float | None = AT_ONCE) -> Progress:
    """Clean texts that wait, until none is left or the time is over: one at least.

    Each is a transaction of its own, so that a person at the desk waits for one text at most.
    """
    until = None if seconds is None else monotonic() + seconds
    keys = list(waiting(source).order_by("pk").values_list("revision", flat=True))
    done = changed = 0
    for was_changed in _renewed(keys):
        done, changed = done + 1, changed + was_changed
        if until is not None and monotonic() > until:
            break
    return Progress(done, changed, waiting(source).count())


def _renewed(keys: list[int]) -> Iterator[bool]:
    """Texts one by one, so that no more than one is held."""
    policies = _Fresh()
    for key in keys:
        with transaction.atomic():
            # First of all: whoever changes a rule from here on lets this text wait once more.
            Cleaning.objects.filter(revision=key).update(waits=False)
            texts = Revision.objects.defer("original").select_related("article__source")
            text = texts.filter(pk=key).first()
            if text is None:
                continue  # its article was deleted meanwhile
            was_changed = renew(text, policy=policies.of(text.article.source))
        yield was_changed


class _Fresh:
    """Policies by source, each read once and again after any change of a rule or a taste."""

    def __init__(self) -> None:
        self._known: dict[int | None, Policy] = {}
        self._as_of: object = None

    def of(self, source: Source | None) -> Policy:
        now = RuleEdit.objects.aggregate(Max("pk"), Max("undone_at"))
        if now != self._as_of:
            self._known, self._as_of = {}, now
        key = source.pk if source else None
        if key not in self._known:
            self._known[key] = policy_of(source)
        return self._known[key]
