"""Remembering where a reader stopped."""

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning.queries import Passage, flow_of
from apps.reader.models import ReadingPosition


def remember_place(*, reader: User, article: Article, passage: str) -> ReadingPosition | None:
    """Keep the passage that a reader has come to; None when the article has no such passage."""
    if article.revision is None:
        return None
    passages = [each for each in flow_of(article.revision) if isinstance(each, Passage)]
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
