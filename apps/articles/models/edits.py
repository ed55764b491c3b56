"""Every change of an article, so that it can be taken back."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.articles.models.articles import Article, State
from apps.articles.models.changes import Change


class Edit(Change):
    """What an article's fields were before one change and after it."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="edits")

    class Meta(Change.Meta):
        verbose_name = _("change")
        verbose_name_plural = _("changes")

    def __str__(self) -> str:
        return f"{self.article}: {', '.join(self.before)}"

    @property
    def is_filing(self) -> bool:
        """True for the first entry of an article: undoing it puts the article in the bin."""
        return bool(self.before.get("state") == State.BINNED)
