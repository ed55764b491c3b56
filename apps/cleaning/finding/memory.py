"""A source's memory for one text: which of its sentences stand in the source's other articles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Exists, Q, QuerySet

from apps.articles.models import Article, Edit, Fingerprint, Revision, State
from apps.cleaning.models import BY_HAND, Cleaning, Cut
from apps.text.boilerplate.memory import Memory
from apps.text.document import Document
from apps.text.fingerprints import prints_in, prints_of

LOOKED_BACK = 100
"""Articles of a source that are remembered, the newest first: what a source adds changes."""
DECISIONS = 100
"""Decisions of staff that are read, the newest first."""

REVERSED = Q(stands=False) & ~Q(kind=BY_HAND)
"""What the cleaner cut and staff put back. A cut by hand that was undone says nothing."""
BY_STAFF = Q(stands=True, kind=BY_HAND)


def memory_of(document: Document, *, publisher: str, besides: Article | None = None) -> Memory:
    """What the newest other articles of a source say of this text's sentences.

    Two queries; a third where sentences are shared, a fourth where staff decided about them.
    """
    texts = newest_texts(publisher, besides=besides) if publisher else []
    if not texts:
        return Memory()
    values = [each.value for each in prints_of(document)]
    rows = Fingerprint.objects.filter(value__in=values, revision__in=texts)
    places = _gathered(rows.values_list("value", "revision"))
    sharing = {text for where in places.values() for text in where}
    put_back, taken_out = _decided(sharing) if sharing else ({}, {})
    return Memory(len(texts), places, put_back, taken_out)


def newest_texts(source: str, *, besides: Article | None = None) -> list[int]:
    """The texts that a source's newest articles have now, without those in the bin."""
    articles = Article.objects.filter(source__name=source, revision__isnull=False)
    others = articles.exclude(state=State.BINNED)
    if besides:
        others = others.exclude(pk=besides.pk).exclude(pk__in=_filed_with(besides))
    return list(others.order_by("-pk").values_list("revision", flat=True)[:LOOKED_BACK])


def _filed_with(article: Article) -> "QuerySet[Edit, Any]":
    """What the same press filed, as long as the article has not been cleaned.

    The desk showed each of them as if the others were not there yet; what it showed is filed.
    """
    looked_at = Cleaning.objects.filter(revision__article=article)
    strokes = article.edits.exclude(Exists(looked_at)).values("stroke")
    return Edit.objects.filter(stroke__in=strokes).values("article")


Places = dict[int, frozenset[int]]


def _decided(texts: set[int]) -> tuple[Places, Places]:
    """The sentences that staff put back, and those that they took out by hand."""
    cuts = list(
        Cut.objects.filter(REVERSED | BY_STAFF, revision__in=texts, decisions__isnull=False)
        .order_by("-pk")
        .distinct()[:DECISIONS]
    )
    if not cuts:
        return {}, {}
    wanted = {cut.revision_id for cut in cuts}
    documents = {
        each.pk: each.document for each in Revision.objects.filter(pk__in=wanted).defer("original")
    }
    back, out = (
        _gathered(_sentences(documents, [cut for cut in cuts if cut.stands is stands]))
        for stands in (False, True)
    )
    return back, out


def _sentences(documents: dict[int, Document], cuts: list[Cut]) -> Iterator[tuple[int, int]]:
    """The sentences of the blocks that were decided about as a whole, each with its text."""
    for cut in cuts:
        document = documents[cut.revision_id]
        for block, span in zip(document.blocks, document.spans, strict=True):
            if cut.span.covers(span):
                yield from ((each.value, cut.revision_id) for each in prints_in(block))


def _gathered(rows: Iterable[tuple[int, int]]) -> Places:
    places: defaultdict[int, set[int]] = defaultdict(set)
    for value, text in rows:
        places[value].add(text)
    return {value: frozenset(where) for value, where in places.items()}
