"""Articles of which cleaning left nothing, or next to nothing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import QuerySet

from apps.accounts.models import Person
from apps.articles.models import Article

if TYPE_CHECKING:
    from apps.intake.needs.sections import NeedsALook

HARDLY_ANY = 25
"""Words. A text that keeps fewer, and of which something was taken out, needs a look."""


@dataclass(frozen=True, slots=True)
class BareRow:
    """An article with its sums."""

    article: Article

    @property
    def id(self) -> str:
        return f"bare-{self.article.pk}"


def bare(person: Person) -> "QuerySet[Article]":
    mine = Article.objects.visible_to(person).editable_by(person)
    found: QuerySet[Article] = mine.filter(
        revision__cleaning__kept_words__lt=HARDLY_ANY, revision__cleaning__passages__gt=0
    )
    return found


def rows(person: Person, most: int) -> "list[NeedsALook]":
    found = bare(person).select_related("source", "revision__cleaning").order_by("pk")
    return [BareRow(each) for each in found.defer("revision__blocks", "revision__original")[:most]]


def total(person: Person) -> int:
    return int(bare(person).count())
