"""Which article a text is most like: the same story again, shorter, longer or edited.

What counts is the article's own sentences. What the cleaner would take out of either text is left
aside, and so is a sentence that stands in many articles: all of a source's articles share those.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice

from django.db.models import Count, F, QuerySet

from apps.articles.models import Article, Fingerprint, Revision, State
from apps.text.boilerplate import examine
from apps.text.document import Document
from apps.text.fingerprints import MOST_PRINTS, prints_in

MANY = 6
"""A sentence that stands in so many articles says nothing of one: wire stories are seldom taken in
more often, and appeals soon are."""
MANY_PRINTS = 4 * MANY
"""So often it may be printed before anybody looks whose prints they are: texts have versions."""
LEAST_WORDS = 12
"""In common. Fewer are a phrase that any two texts may share."""
LEAST_SHARE = 0.5
"""Of the shorter text: below it, two texts quote the same things rather than being the same."""
LOOKED_AT = 5
"""Articles with most words in common whose texts are read."""


class Longer(StrEnum):
    """Which of two texts has more words that the other has not."""

    THIS = "this"
    OTHER = "other"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Likeness:
    """`share` is the words in common over those of the shorter text, from 0 to 1.

    `words` and `article_words` count the words of either text that were compared.
    """

    article: Article
    share: float
    words: int
    article_words: int

    @property
    def longer(self) -> Longer:
        if self.words == self.article_words:
            return Longer.NEITHER
        return Longer.THIS if self.words > self.article_words else Longer.OTHER


def most_alike(
    document: Document,
    *,
    among: "QuerySet[Article] | None" = None,
    besides: Article | None = None,
) -> Likeness | None:
    """The article that shares most of its words with a text; None where none shares half.

    Only the texts that articles have now count, and none in the bin. Three queries, however much
    is kept; the rows that they read are bounded by the length of the text.
    """
    own = _own_prints(document)
    rare = _rare(own)
    places = _places(rare, among=among, besides=besides)
    common = own.keys() - rare | {value for value, texts in places.items() if len(texts) >= MANY}
    shared: Counter[int] = Counter()
    for value in places.keys() - common:
        shared.update(dict.fromkeys(places[value], own[value]))
    likely = [pk for pk, words in shared.most_common(LOOKED_AT) if words >= LEAST_WORDS]
    found = (_compare(own, revision, common=common) for revision in _texts(likely))
    return max(
        (each for each in found if each.share >= LEAST_SHARE),
        key=lambda each: each.share,
        default=None,
    )


def _own_prints(document: Document, *, publisher: str | None = None) -> dict[int, int]:
    """Words by print, of the sentences that the cleaner leaves in a text."""
    cut = [verdict.span for verdict in examine(document, publisher=publisher).verdicts]
    kept = (
        block
        for block, span in zip(document.blocks, document.spans, strict=True)
        if not any(each.covers(span) for each in cut)
    )
    prints = islice(chain.from_iterable(map(prints_in, kept)), MOST_PRINTS)
    return {each.value: each.words for each in prints}


def _rare(values: Iterable[int]) -> set[int]:
    """The prints that few texts have, whichever; those that none has are among them."""
    values = set(values)
    often = (
        Fingerprint.objects.filter(value__in=values)
        .values("value")
        .annotate(texts=Count("*"))
        .filter(texts__gt=MANY_PRINTS)
    )
    return values - {each["value"] for each in often}


def _places(
    values: set[int], *, among: "QuerySet[Article] | None", besides: Article | None
) -> dict[int, set[int]]:
    """By print, the current texts in which it stands."""
    rows = (
        Fingerprint.objects.filter(value__in=values, revision__article__revision=F("revision"))
        .exclude(revision__article__state=State.BINNED)
        .exclude(revision__article=besides)
    )
    if among is not None:
        rows = rows.filter(revision__article__in=among)
    places: defaultdict[int, set[int]] = defaultdict(set)
    for value, revision in rows.values_list("value", "revision"):
        places[value].add(revision)
    return places


def _texts(keys: list[int]) -> "Iterable[Revision]":
    if not keys:
        return ()
    texts = Revision.objects.filter(pk__in=keys).select_related("article__source")
    return texts.defer("original").order_by("-pk")


def _compare(own: dict[int, int], revision: Revision, *, common: set[int]) -> Likeness:
    article = revision.article
    publisher = article.source.name if article.source else None
    theirs = _own_prints(revision.document, publisher=publisher)
    here, there = (
        {value: words for value, words in prints.items() if value not in common}
        for prints in (own, theirs)
    )
    words, article_words = sum(here.values()), sum(there.values())
    shared = sum(here[value] for value in here.keys() & there.keys())
    enough = shared >= LEAST_WORDS
    share = shared / min(words, article_words) if enough else 0.0
    return Likeness(article, share, words, article_words)
