"""What one person is given of a text: all of it, or its opening passages where rights end there.

Pages, fragments and files that hold an article's words take them from here, so that what may not
be shown is not sent.
"""

from dataclasses import dataclass

from django.conf import settings

from apps.accounts.models import Person
from apps.articles.models import Article
from apps.cleaning.layout.pieces import Piece, as_read
from apps.cleaning.models import Cut
from apps.text.document import Document, Span
from apps.text.opening_passages import opening_end, up_to


@dataclass(frozen=True, slots=True)
class Shown:
    """A document with the cuts in it, those that stand and those that were put back.

    Positions in it are positions in the whole text.
    """

    document: Document
    cuts: tuple[Cut, ...]
    is_excerpt: bool = False

    @property
    def standing(self) -> list[Cut]:
        return [cut for cut in self.cuts if cut.stands]


def shown_to(person: Person, article: Article) -> Shown:
    """What that person gets of the article's text, in one query."""
    if article.revision is None:
        return Shown(Document(()), ())
    document = article.revision.document
    whole = Shown(document, tuple(article.revision.cuts.order_by("start", "end")))
    return whole if article.is_whole_for(person) else excerpt_of(whole)


def excerpt_of(whole: Shown) -> Shown:
    """The opening passages: what is kept of them is at most EXCERPT_WORDS long."""
    kept = kept_spans(whole.document, whole.standing)
    end = opening_end(whole.document, kept=kept, words=settings.EXCERPT_WORDS)
    cuts = tuple(cut for cut in whole.cuts if cut.end <= end)
    return Shown(up_to(whole.document, end), cuts, is_excerpt=True)


def kept_spans(document: Document, standing: list[Cut]) -> list[Span]:
    """What readers read of a text: its body without what was taken out of it."""
    return [item.span for item in as_read(document, standing) if isinstance(item, Piece)]
