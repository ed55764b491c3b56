"""What the home page and the reading page show."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from django.core.paginator import Page, Paginator
from django.db.models import Sum
from django.db.models.functions import Coalesce
from django.http import Http404
from django.utils.translation import get_language

from apps.accounts.models import Person, User, is_curator
from apps.articles.models import Article, Picture, Revision
from apps.articles.pictures import pictures_shown
from apps.cleaning.layout.folded import Folded, folded_from
from apps.cleaning.layout.notices import Notice, notice_of
from apps.cleaning.layout.reading_order import Passage, Seam, in_reading_order
from apps.cleaning.layout.shown import Shown, shown_to
from apps.cleaning.reports.queries import OwnReports, own_reports
from apps.reader.models import ReadingPosition
from apps.text.document import Kind

POSTS_A_PAGE = 30


@dataclass(frozen=True, slots=True)
class Post:
    """An article on the home page, with where this reader stopped in it."""

    article: Article
    position: ReadingPosition | None
    is_lead: bool


def posts(person: Person, *, page: str) -> tuple[list[Post], "Page[Article]"]:
    """One page of posts, newest day first, in a fixed number of queries.

    `page` is as it was typed: whatever names no page gives the first, or the last.
    """
    articles = (
        Article.objects.visible_to(person)
        .published()
        .newest_first()
        .select_related("source", "revision__cleaning")
        .defer("revision__blocks", "revision__original")
    )
    shown = Paginator(articles, POSTS_A_PAGE).get_page(page)
    positions = _positions(person, shown.object_list)
    lead = next((article for article in shown if not article.is_waiting), None)
    first_page = shown.number == 1
    return [
        Post(article, positions.get(article.pk), is_lead=first_page and article == lead)
        for article in shown
    ], shown


def sums(person: Person) -> dict[str, int]:
    """How many passages and words were taken out of all that this person may read."""
    readable = Article.objects.visible_to(person).published()
    return readable.aggregate(
        passages=Coalesce(Sum("revision__cleaning__passages"), 0),
        words=Coalesce(Sum("revision__cleaning__cut_words"), 0),
    )


def _positions(person: Person, articles: object) -> dict[int, ReadingPosition]:
    if not isinstance(person, User):
        return {}
    found = ReadingPosition.objects.filter(reader=person, article__in=list(articles))  # type: ignore[call-overload]
    return {position.article_id: position for position in found}


@dataclass(frozen=True, slots=True)
class ListRun:
    """List items in a row, all with numbers or all without."""

    items: list[Passage]

    @property
    def is_numbered(self) -> bool:
        return self.items[0].listed_as > 0


def _list_of(item: Passage | Seam) -> str:
    """The kind of list that a passage is an item of."""
    if isinstance(item, Passage) and item.kind is Kind.LIST_ITEM:
        return "numbered" if item.listed_as else "plain"
    return ""


@dataclass
class Room:
    """One article as one person reads it; `tidy` where staff edit its cleaning as they read."""

    article: Article
    person: Person
    tidy: bool = False
    kinds_in_place: frozenset[str] = frozenset()
    shown: Shown = field(init=False)
    flow: list[Passage | Seam] = field(init=False)

    def __post_init__(self) -> None:
        self.shown = shown_to(self.person, self.article)
        self.flow = list(in_reading_order(self.shown.document, self.shown.cuts))

    @property
    def revision(self) -> Revision:
        """The text that is read here; nobody comes to an article without one."""
        if self.article.revision is None:
            raise Http404
        return self.article.revision

    @cached_property
    def passages(self) -> list[Passage]:
        return [item for item in self.flow if isinstance(item, Passage)]

    @cached_property
    def seams(self) -> list[Seam]:
        return [item for item in self.flow if isinstance(item, Seam)]

    @cached_property
    def pictures(self) -> dict[str, Picture]:
        """The copies of its pictures, by where they came from; an excerpt goes without."""
        has_any = any(passage.picture for passage in self.passages)
        return pictures_shown(self.revision) if has_any and not self.shown.is_excerpt else {}

    @cached_property
    def kept_words(self) -> int:
        return sum(passage.words for passage in self.passages)

    @cached_property
    def cut_words(self) -> int:
        return sum(seam.cut.words for seam in self.seams)

    @cached_property
    def in_place(self) -> list[Seam]:
        """Passages that are out, and that this reader wants to see in their place all the same."""
        return [seam for seam in self.seams if seam.cut.kind in self.kinds_in_place]

    @cached_property
    def in_place_words(self) -> int:
        return sum(seam.cut.words for seam in self.in_place)

    @property
    def stretches(self) -> "Iterator[ListRun | Passage | Seam]":
        """The flow as it is drawn: list items that follow one another make one list."""
        for kind, run in groupby(self.flow, key=_list_of):
            if kind:
                yield ListRun([each for each in run if isinstance(each, Passage)])
            else:
                yield from run

    @cached_property
    def notice(self) -> Notice:
        return notice_of(self.shown.cuts)

    @cached_property
    def folded(self) -> Folded:
        text = self.shown.document.text
        kept = (passage.span.of(text) for passage in self.passages)
        return folded_from(self.shown.document, standing=self.shown.standing, kept=kept)

    @cached_property
    def own_reports(self) -> OwnReports:
        return own_reports(self.person, self.revision)

    @property
    def may_curate(self) -> bool:
        return is_curator(self.person)

    @property
    def foreign_language(self) -> str:
        """The article's language where it is not the page's own: it is then named in the page."""
        language = self.article.language
        return "" if (get_language() or "").startswith(language) else language

    @cached_property
    def position(self) -> ReadingPosition | None:
        if not isinstance(self.person, User):
            return None
        mine = ReadingPosition.objects.filter(reader=self.person, article=self.article)
        return mine.filter(passage__in=[passage.key for passage in self.passages]).first()
