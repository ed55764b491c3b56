"""What has been filed, shelf by shelf."""

from dataclasses import dataclass

from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import Person
from apps.articles.models import Article, State
from apps.web.wording import Words

MOST_ON_A_SHELF = 200
"""Articles that a shelf shows, the newest days first; it says how many more there are."""

WAITING = Q(revision=None)
SHELVES: tuple[tuple[Words, Words, Q], ...] = (
    (_("Drafts"), _("No drafts."), Q(state=State.DRAFT) & ~WAITING),
    (
        _("Waiting for their article"),
        _("No date is waiting."),
        WAITING & ~Q(state=State.BINNED),
    ),
    (_("Published"), _("Nothing is published yet."), Q(state=State.PUBLISHED) & ~WAITING),
    (_("In the bin"), _("The bin is empty."), Q(state=State.BINNED)),
)


@dataclass(frozen=True, slots=True)
class Shelf:
    name: Words
    empty: Words
    articles: list[Article]
    total: int

    @property
    def more(self) -> int:
        return self.total - len(self.articles)


def shelves(person: Person) -> list[Shelf]:
    """Drafts, dates that wait, what is published, and the bin; newest day first."""
    mine = (
        Article.objects.editable_by(person)
        .newest_first()
        .select_related("source", "revision__cleaning")
        .defer("revision__blocks", "revision__original")
    )
    sums = {f"shelf{n}": Count("pk", filter=on_it) for n, (*_words, on_it) in enumerate(SHELVES)}
    totals = Article.objects.editable_by(person).aggregate(**sums)
    return [
        Shelf(name, empty, list(mine.filter(on_it)[:MOST_ON_A_SHELF]), totals[f"shelf{n}"])
        for n, (name, empty, on_it) in enumerate(SHELVES)
    ]
