"""Whether what came in is here already: at the same address, in the same words, or nearly so."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from apps.articles.likeness import most_alike
from apps.articles.models import Article, State
from apps.cleaning.again.carrying import as_it_reads, as_it_would_read
from apps.intake.arrivals.models import Arrival, Original, Stage
from apps.intake.pipeline import known_as
from apps.intake.posts import Found
from apps.text.addresses import NotAnAddress, host_of, same_page
from apps.text.blog_page import Entry
from apps.text.differences import Change, Fate, differences
from apps.text.document import Document

NEARLY_THE_SAME = 0.6
"""Of the shorter text's words, counted in sentences that are alike to the letter. An article whose
every third sentence was edited shares more; two reports that quote one statement share less."""


@dataclass(frozen=True, slots=True)
class Likely:
    """The article that a text most likely is, and how we know: by `address`, `text` or `words`."""

    article: Article
    how: str


def likely_same(found: Found, *, urls: tuple[str, ...] = ()) -> Likely | None:
    """The article that this post is already, if it seems to be one."""
    said = (found.page.canonical_url,) if found.page else ()
    if article := article_at(*said, *urls):
        return Likely(article, "address")
    return same_words(found.entry)


def article_from(original: Original | None, number: int = 1) -> Article | None:
    """The article that was filed from that text of these bytes, and is not in the bin."""
    filed = Arrival.objects.filter(original=original, sheet=number, stage=Stage.FILED)
    filed = filed.exclude(article__state=State.BINNED) if original else filed.none()
    last = filed.select_related("article").order_by("-pk").first()
    return last.article if last else None


def same_words(entry: Entry) -> Likely | None:
    """The article that has this very text already, or nearly."""
    if article := known_as(entry):
        return Likely(article, "text")
    if entry.is_bare:
        return None
    alike = most_alike(entry.document)
    return Likely(alike.article, "words") if alike and alike.share >= NEARLY_THE_SAME else None


def what_changed(article: Article, document: Document) -> tuple[Change, ...]:
    """How the article would read with that text, beside how it reads now."""
    if article.revision is None:
        return differences(Document(()), document)
    former = article.revision
    return differences(as_it_reads(former), as_it_would_read(old=former, document=document))


def is_changed(found: Iterable[Change]) -> bool:
    return any(each.fate is not Fate.KEPT for each in found)


def is_unchanged(article: Article, document: Document) -> bool:
    return article.revision is not None and not is_changed(what_changed(article, document))


def article_at(*urls: str) -> Article | None:
    """The article that was filed from one of those addresses, however it is written there."""
    for url in urls:
        try:
            wanted = same_page(url)
        except NotAnAddress:
            continue
        here = Article.objects.exclude(state=State.BINNED).filter(url__icontains=_telling(wanted))
        for article in here.order_by("pk").defer("introduction_html"):
            if _is_at(article, wanted):
                return article
    return None


def _telling(page: str) -> str:
    """The part of an address that few others share: the longest step of its path, or its host."""
    steps = [step for step in urlsplit(page).path.split("/") if step.isascii()]
    return max(steps, key=len, default="") or host_of(page)


def _is_at(article: Article, page: str) -> bool:
    try:
        return same_page(article.url) == page
    except NotAnAddress:
        return False
