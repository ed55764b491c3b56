"""What one press of a button changed, kept so that it can be taken back."""

from django.conf import settings
from django.db import models
from django.utils import timezone


class Change(models.Model):
    """The fields of something before one change and after it; only those that changed.

    `stroke` names all that one press of a button changed, here and elsewhere. Taking it back
    restores only what still is as the change left it: a newer change is not lost.
    """

    stroke = models.UUIDField(db_index=True)
    before = models.JSONField()
    after = models.JSONField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ["-made_at", "-pk"]
