"""What rules would do to every stored article of their source: worked out before they are saved.

Nothing is cleaned for this. The rules are looked for in the stored texts, and what is cut there now
is compared with what they find: one sweep, in a fixed number of queries for each hundred texts.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from django.db.models import Exists, OuterRef, Prefetch
from django.utils.translation import ngettext

from apps.articles.models import Article, Revision, Source
from apps.cleaning.again.recleaning import current_texts
from apps.cleaning.models import Cut, Decision, Rule
from apps.cleaning.rules.concerns import Concern, Touched
from apps.cleaning.rules.policy import Policy, policy_of
from apps.text.document import Document, Span
from apps.text.remembered import Hit
from apps.text.spans import joined, minus, parted, trimmed
from apps.text.words import count_words
from apps.web.wording import Words

CHUNK = 100
SHOWN = 10
"""Passages that a preview quotes; the rest is counted."""
AROUND = 140
"""Code points of context shown on either side of a passage."""
LONGEST_SHOWN = 400
"""Code points of the passage itself."""


@dataclass(frozen=True, slots=True)
class Example:
    """One passage that would be touched, with what stands around it."""

    article: Article
    before: str
    words: str
    after: str
    comes_back: bool
    is_whole: bool
    labels: tuple[Words, ...] = ()


@dataclass(slots=True)
class Effect:
    """The sums of a preview, its first passages, and what there is to worry about."""

    stored: int = 0
    articles: int = 0
    passages: int = 0
    words_out: int = 0
    words_back: int = 0
    decided: int = 0
    put_back: int = 0
    examples: list[Example] = field(default_factory=list)
    concerns: Counter[Concern] = field(default_factory=Counter)

    @property
    def more(self) -> int:
        return self.passages - len(self.examples)

    @property
    def worries(self) -> list[str]:
        said = [concern.say(count) for concern, count in self.concerns.items()]
        return [*said, _say_put_back(self.put_back)] if self.put_back else said


def effect_of(
    rules: Sequence[Rule],
    *,
    source: Source,
    concerns: Sequence[Concern] = (),
    instead_of: Sequence[Rule] = (),
) -> Effect:
    """What these rules, not saved yet, would change; `instead_of` are those that they replace."""
    effect = Effect()
    replaced = frozenset(rule.pk for rule in instead_of)
    beside = tuple(rule for rule in policy_of(source).rules if rule.pk not in replaced)
    search = _Search(Policy(tuple(rule for rule in rules if rule.is_on)), Policy(beside), replaced)
    for texts in _chunks(source):
        effect.stored += len(texts)
        touched = [each for text in texts if (each := search.touched(text, effect))]
        labels: dict[int, list[Words]] = {each.revision.pk: [] for each in touched}
        for concern in concerns:
            about = set(concern.about(touched))
            effect.concerns += Counter({concern: len(about)})
            for key in about:
                labels[key].append(concern.label)
        for each in touched:
            _add(each, effect, tuple(labels[each.revision.pk]))
    return effect


def _chunks(source: Source) -> Iterator[list[Revision]]:
    """The stored texts with their cuts, as many at a time as are held at once."""
    decided = Exists(Decision.objects.filter(cut=OuterRef("pk")))
    cuts = Cut.objects.order_by("start").annotate(is_decided=decided)
    texts = (
        current_texts(source)
        .exclude(cleaning=None)
        .defer("original")
        .select_related("article__source", "cleaning")
        .order_by("-article__posted_on", "-pk")
        .prefetch_related(Prefetch("cuts", cuts, to_attr="known"))
    ).iterator(chunk_size=CHUNK)
    while chunk := list(islice(texts, CHUNK)):
        yield [*chunk]


@dataclass(frozen=True, slots=True)
class _Search:
    """The new rules, those that the source has beside them, and the keys of those replaced."""

    new: Policy
    beside: Policy
    replaced: frozenset[int]

    def touched(self, text: Revision, effect: Effect) -> Touched | None:
        """What would change in one text; None where nothing does."""
        document = text.document
        hits = self.new.book.hits(document)
        cuts: list[Cut] = text.known  # type: ignore[attr-defined]
        if not hits and not any(cut.rule_id in self.replaced for cut in cuts):
            return None
        decided = joined(cut.span for cut in cuts if cut.is_decided)  # type: ignore[attr-defined]
        self._note_decided(cuts, hits, effect)
        now = joined(cut.span for cut in cuts if cut.stands)
        takes = [hit.span for hit in hits if not hit.keeps]
        keeps = [hit.span for hit in (*hits, *self.beside.book.hits(document)) if hit.keeps]
        wanted = minus(joined([*self._others(cuts), *takes]), joined(keeps))
        theirs = [piece for _n, piece, by in parted(now, by=decided) if by is not None]
        then = joined([*minus(wanted, decided), *theirs])
        out, back = _with_words(minus(then, now), document), _with_words(minus(now, then), document)
        return Touched(text, document, out, back) if out or back else None

    def _note_decided(self, cuts: list[Cut], hits: Sequence[Hit], effect: Effect) -> None:
        """Count the text where somebody decided about what the rules mean, or put it back."""
        taken = joined(hit.span for hit in hits if not hit.keeps)
        theirs = [cut for cut in cuts if cut.is_decided]  # type: ignore[attr-defined]
        back = joined(cut.span for cut in theirs if not cut.stands)
        if _meet(taken, back):
            effect.put_back += 1
        elif _meet(joined(hit.span for hit in hits), joined(cut.span for cut in theirs)):
            effect.decided += 1

    def _others(self, cuts: list[Cut]) -> list[Span]:
        """What would be out without the new rules, as far as what is stored can tell."""
        return [cut.span for cut in cuts if cut.stands != (cut.rule_id in self.replaced)]


def _meet(spans: list[Span], others: list[Span]) -> bool:
    return any(by is not None for _n, _piece, by in parted(spans, by=others))


def _say_put_back(count: int) -> str:
    return ngettext(
        "In %(count)d article somebody put such a passage back. There it stays.",
        "In %(count)d articles somebody put such a passage back. There it stays.",
        count,
    ) % {"count": count}


def _with_words(spans: list[Span], document: Document) -> tuple[Span, ...]:
    tight = (trimmed(span, text=document.text) for span in spans)
    return tuple(span for span in tight if any(map(str.isalnum, span.of(document.text))))


def _add(touched: Touched, effect: Effect, labels: tuple[Words, ...]) -> None:
    text = touched.document.text
    effect.articles += 1
    effect.passages += len(touched.out) + len(touched.back)
    effect.words_out += touched.words_out
    effect.words_back += sum(count_words(span.of(text)) for span in touched.back)
    for span in (*touched.out, *touched.back):
        if len(effect.examples) < SHOWN:
            comes_back = span in touched.back
            effect.examples.append(_example(touched, span, comes_back, labels))


def _example(touched: Touched, span: Span, comes_back: bool, labels: tuple[Words, ...]) -> Example:
    text = touched.document.text
    before, after = (
        text[max(0, span.start - AROUND) : span.start],
        text[span.end : span.end + AROUND],
    )
    return Example(
        touched.revision.article,
        _last_line(before, is_cut=span.start > AROUND),
        _shortened(span.of(text)),
        _first_line(after, is_cut=len(text) > span.end + AROUND),
        comes_back,
        before[-1:] in ("", "\n") and after[:1] in ("", "\n"),
        labels,
    )


def _last_line(before: str, *, is_cut: bool) -> str:
    """The paragraph just before a passage, as far as it fits."""
    rest, _border, line = before.rstrip("\n").rpartition("\n")
    return f"…{line.partition(' ')[2]}".strip() if is_cut and not rest else line.strip()


def _first_line(after: str, *, is_cut: bool) -> str:
    line, border, _rest = after.lstrip("\n").partition("\n")
    return f"{line.rpartition(' ')[0]}…".strip() if is_cut and not border else line.strip()


def _shortened(words: str) -> str:
    if len(words) <= LONGEST_SHOWN:
        return words
    return words[:LONGEST_SHOWN].rpartition(" ")[0] + " …"
