"""Sources with rules to test with."""

from typing import Any
from uuid import uuid4

from apps.articles.models import Article, Source
from apps.cleaning.again.recleaning import go_on
from apps.cleaning.models import Rule
from apps.cleaning.rules.actions import save_rule
from apps.cleaning.rules.drafts import RuleDraft

CALL = "Nobody is paid for it"
"""How a paragraph of the short story begins that no cleaner takes."""


def source_of(article: Article) -> Source:
    assert article.source is not None
    return article.source


def make_rule(source: Source, words: str = CALL, way: str = "begins", **more: Any) -> Rule:
    """A rule that is saved and applied, as the desk does it."""
    draft = RuleDraft(words, way, **more)
    rule = save_rule(source=source, draft=draft, by=None, stroke=uuid4())
    go_on(source)
    return rule


def standing(article: Article) -> list[str]:
    """The words that are out now, in the order of the text."""
    revision = Article.objects.get(pk=article.pk).revision
    text = revision.document.text
    return [cut.span.of(text) for cut in revision.cuts.filter(stands=True).order_by("start")]


def sums(article: Article) -> tuple[int, int, int]:
    cleaning = Article.objects.get(pk=article.pk).revision.cleaning
    return cleaning.kept_words, cleaning.cut_words, cleaning.passages
