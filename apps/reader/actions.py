"""Remembering where a reader stopped."""

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning.layout.reading_order import Passage, in_reading_order
from apps.cleaning.layout.shown import shown_to
from apps.reader.models import ReadingPosition


def remember_place(*, reader: User, article: Article, passage: str) -> ReadingPosition | None:
    """Keep the passage that a reader has come to; None when the article has no such passage."""
    shown = shown_to(reader, article)
    flow = in_reading_order(shown.document, shown.cuts)
    passages = [each for each in flow if isinstance(each, Passage)]
    here = next((n for n, each in enumerate(passages) if each.key == passage), None)
    if here is None:
        return None
    last = here == len(passages) - 1
    position, _made = ReadingPosition.objects.update_or_create(
        reader=reader,
        article=article,
        defaults={
            "passage": passage,
            "number": passages[here].number,
            "words_left": 0 if last else sum(each.words for each in passages[here:]),
        },
    )
    return position
