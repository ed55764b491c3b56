"""Every change of an article, so that it can be taken back."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from apps.articles.models.articles import Article, State


class Edit(models.Model):
    """What an article's fields were before one change and after it, so that it can be taken back.

    Only fields that still are as the change left them are: a newer change is not lost.
    `stroke` names all that one press of a button changed, here and in other apps.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="edits")
    stroke = models.UUIDField(db_index=True)
    before = models.JSONField()
    after = models.JSONField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
        verbose_name = _("change")
        verbose_name_plural = _("changes")

    def __str__(self) -> str:
        return f"{self.article}: {', '.join(self.before)}"

    @property
    def is_filing(self) -> bool:
        """True for the first entry of an article: undoing it puts the article in the bin."""
        return bool(self.before.get("state") == State.BINNED)
