"""What the desk says of sources: how many articles, what was cut from them, what was reversed."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Sum

from apps.articles.models import Article, Source, State
from apps.cleaning.finding.memory import LOOKED_BACK, REVERSED
from apps.cleaning.finding.repeated import STANDS_IN, Repeated, repeated_in
from apps.cleaning.models import KINDS, Cut, Decision
from apps.web.wording import Words

MOST_SOURCES = 300
"""Sources that the list shows, those with most articles first."""

PUT_BACK = REVERSED & Q(Exists(Decision.objects.filter(cut=OuterRef("pk"))))
"""By a person, whatever else may keep a passage in its place."""

KIND_NAMES: dict[str, Words] = dict(KINDS)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source in the list. Counts are of its articles' texts as they are now."""

    source: Source
    articles: int
    passages: int
    reversed: int


@dataclass(frozen=True, slots=True)
class KindRow:
    """What was cut of one kind: passages and words that are out, and how many staff put back."""

    name: Words
    passages: int
    words: int
    reversed: int

    @property
    def found(self) -> int:
        return self.passages + self.reversed


@dataclass(frozen=True, slots=True)
class SourcePage:
    """All that the page of a source shows."""

    source: Source
    articles: int
    kinds: list[KindRow]
    repeated: list[Repeated]

    stands_in: int = STANDS_IN
    looked_back: int = LOOKED_BACK

    @property
    def passages(self) -> int:
        return sum(kind.passages for kind in self.kinds)

    @property
    def words(self) -> int:
        return sum(kind.words for kind in self.kinds)

    @property
    def is_old(self) -> bool:
        """True where it has more articles than are remembered."""
        return self.articles > LOOKED_BACK

    @property
    def is_young(self) -> bool:
        """True while it has too few articles for anything to be repeated in enough of them."""
        return self.articles < STANDS_IN


def source_rows() -> tuple[list[SourceRow], int]:
    """The sources with most articles, and how many others there are."""
    kept = Q(articles__revision__isnull=False) & ~Q(articles__state=State.BINNED)
    sources = Source.objects.annotate(
        kept=Count("articles", filter=kept),
        cut=Sum("articles__revision__cleaning__passages", filter=kept, default=0),
    ).order_by("-kept", "name")
    rows = list(sources[:MOST_SOURCES])
    put_back = dict(
        _cuts().filter(PUT_BACK).values_list("revision__article__source").annotate(Count("pk"))
    )
    more = Source.objects.count() - len(rows) if len(rows) == MOST_SOURCES else 0
    return [SourceRow(each, each.kept, each.cut, put_back.get(each.pk, 0)) for each in rows], more


def source_page(source: Source) -> SourcePage:
    articles = Article.objects.filter(source=source, revision__isnull=False)
    return SourcePage(
        source=source,
        articles=articles.exclude(state=State.BINNED).count(),
        kinds=_kinds_of(source),
        repeated=repeated_in(source.name),
    )


def _cuts() -> "QuerySet[Cut]":
    """The cuts in the texts that articles have now, but for those in the bin."""
    return Cut.objects.filter(revision__article__revision=F("revision")).exclude(
        revision__article__state=State.BINNED
    )


def _kinds_of(source: Source) -> list[KindRow]:
    """Every kind that was ever found in the source's articles, the most frequent first."""
    sums: Any = (
        _cuts()
        .filter(revision__article__source=source)
        .values("kind")
        .annotate(
            out=Count("pk", filter=Q(stands=True)),
            out_words=Sum("words", filter=Q(stands=True), default=0),
            back=Count("pk", filter=PUT_BACK),
        )
        .order_by("-out", "kind")
    )
    return [
        KindRow(
            KIND_NAMES.get(each["kind"], each["kind"]), each["out"], each["out_words"], each["back"]
        )
        for each in sums
        if each["out"] or each["back"]
    ]
