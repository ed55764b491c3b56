"""What a source repeats: the passages that stand word for word in several of its articles."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from django.db.models import Count, Max

from apps.articles.models import Article, Fingerprint, Revision
from apps.cleaning.finding.memory import newest_texts
from apps.cleaning.models import Cut
from apps.text.boilerplate.recurring import TWICE
from apps.text.document import Document, Role
from apps.text.fingerprints import prints_in
from apps.text.words import count_words

STANDS_IN = TWICE + 1
"""Articles, the one that is cleaned among them, from which on repeating is evidence."""
MOST_SENTENCES = 200
MOST_TEXTS = 30
"""Texts that are read to show the sentences as they stand there."""
MOST_PASSAGES = 50
MOST_LINKS = 5
"""Articles that a passage names, the newest first."""

LONG = 40
"""Words. A passage of more than this shows its beginning, and the rest when asked."""

Texts = frozenset[int]


@dataclass(frozen=True, slots=True)
class Repeated:
    """A passage as it stands in the newest article that has it; `cut` is what was done there.

    `texts` are the keys of all the texts that have it, `articles` the newest of their articles.
    """

    text: str
    texts: Texts
    cut: Cut | None
    articles: tuple[Article, ...] = ()

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @property
    def words(self) -> int:
        return count_words(self.text)

    @property
    def count(self) -> int:
        return len(self.texts)

    @property
    def more(self) -> int:
        return self.count - len(self.articles)

    @property
    def is_long(self) -> bool:
        return self.words > LONG

    @property
    def is_taken_out(self) -> bool:
        return self.cut is not None and self.cut.stands


def repeated_in(source: str) -> list[Repeated]:
    """The passages that a source's newest articles repeat, the most frequent first.

    Six queries at most; the rows and the texts that they read are bounded.
    """
    places = _places(newest_texts(source))
    newest = sorted({max(texts) for texts in places.values()}, reverse=True)[:MOST_TEXTS]
    if not newest:
        return []
    cuts: defaultdict[int, list[Cut]] = defaultdict(list)
    for cut in Cut.objects.filter(revision__in=newest):
        cuts[cut.revision_id].append(cut)
    shown: set[frozenset[int]] = set()
    found = [
        each
        for revision in Revision.objects.filter(pk__in=newest).defer("original").order_by("-pk")
        for each in _runs(revision.document, places=places, cuts=cuts[revision.pk], shown=shown)
    ]
    found.sort(key=lambda each: (-each.count, -each.words))
    return list(_with_articles(found[:MOST_PASSAGES]))


def _places(texts: list[int]) -> dict[int, Texts]:
    """By print, the texts in which a sentence stands, of those that stand in enough of them."""
    prints = Fingerprint.objects.filter(revision__in=texts)
    often = (
        prints.values("value")
        .annotate(texts=Count("pk"), length=Max("words"))
        .filter(texts__gte=STANDS_IN)
        .order_by("-texts", "-length")
    )
    values = [each["value"] for each in often[:MOST_SENTENCES]]
    places: defaultdict[int, set[int]] = defaultdict(set)
    for value, text in prints.filter(value__in=values).values_list("value", "revision"):
        places[value].add(text)
    return {value: frozenset(where) for value, where in places.items()}


def _runs(
    document: Document,
    *,
    places: dict[int, Texts],
    cuts: list[Cut],
    shown: set[frozenset[int]],
) -> Iterator[Repeated]:
    """Blocks that stand together, are repeated in the same texts and fared alike; each once."""
    found: list[tuple[int, Texts, Cut | None]] = []
    for number, (block, span) in enumerate(zip(document.blocks, document.spans, strict=True)):
        values = frozenset(each.value for each in prints_in(block))
        if block.role is Role.BODY and values and values not in shown:
            texts = frozenset.intersection(*(places.get(each, Texts()) for each in values))
            if len(texts) >= STANDS_IN:
                shown.add(values)
                cut = next((each for each in cuts if each.span.overlaps(span)), None)
                found.append((number, texts, cut))
    alike = groupby(enumerate(found), key=lambda each: (each[1][0] - each[0], *each[1][1:]))
    for (_, texts, cut), run in alike:
        numbers = [number for _, (number, *_) in run]
        words = document.stretch(numbers[0], numbers[-1]).of(document.text)
        yield Repeated(words, texts, cut)


def _with_articles(found: list[Repeated]) -> Iterator[Repeated]:
    newest = {each.texts: sorted(each.texts, reverse=True)[:MOST_LINKS] for each in found}
    wanted = {text for texts in newest.values() for text in texts}
    articles = {each.revision_id: each for each in Article.objects.filter(revision__in=wanted)}
    for each in found:
        named = (articles[text] for text in newest[each.texts] if text in articles)
        yield replace(each, articles=tuple(named))
