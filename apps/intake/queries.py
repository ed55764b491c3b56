"""What has been filed, shelf by shelf."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from apps.accounts.models import Person
from apps.articles.models import Article, State
from apps.web.wording import Words

MOST_ON_A_SHELF = 200


@dataclass(frozen=True, slots=True)
class Shelf:
    name: Words
    empty: Words
    articles: list[Article]


def shelves(person: Person) -> list[Shelf]:
    """Drafts, dates that wait, what is published, and the bin; newest day first."""
    found = list(
        Article.objects.editable_by(person)
        .newest_first()
        .select_related("source", "revision__cleaning")
        .defer("revision__blocks", "revision__original")[: 4 * MOST_ON_A_SHELF]
    )
    binned = [article for article in found if article.state == State.BINNED]
    rest = [article for article in found if article.state != State.BINNED]
    waiting = [article for article in rest if article.is_waiting]
    whole = [article for article in rest if not article.is_waiting]
    drafts = [article for article in whole if not article.is_published]
    published = [article for article in whole if article.is_published]
    return [
        Shelf(_("Drafts"), _("No drafts."), drafts),
        Shelf(_("Waiting for their article"), _("No date is waiting."), waiting),
        Shelf(_("Published"), _("Nothing is published yet."), published),
        Shelf(_("In the bin"), _("The bin is empty."), binned),
    ]
