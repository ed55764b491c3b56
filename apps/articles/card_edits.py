"""What a source's card said before one change and after it, so that it can be taken back."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class CardEdit(models.Model):
    """One change of a source's card, made with one press of a button: `stroke`."""

    source = models.ForeignKey("articles.Source", models.CASCADE, related_name="card_edits")
    stroke = models.UUIDField(db_index=True)
    before = models.JSONField()
    after = models.JSONField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "articles"
        ordering = ["-made_at", "-pk"]
        verbose_name = _("change of a source")
        verbose_name_plural = _("changes of sources")

    def __str__(self) -> str:
        return f"{self.source}: {', '.join(self.before)}"
