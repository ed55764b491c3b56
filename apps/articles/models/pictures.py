"""Pictures of an article's texts: which are wanted, and the copies that are kept here."""

from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import Person
from apps.articles.models.articles import Article

LONGEST_ADDRESS = 2_000
"""Bytes: an index of PostgreSQL takes some 2,700."""
MOST_TRIES = 3
"""So often we ask for a picture whose site is in trouble."""
FORGOTTEN, AGAIN = timedelta(minutes=10), timedelta(hours=1)
"""How long after filing a picture that nobody asked for is one that was forgotten, and how long we
leave a site in trouble alone."""


class PictureState(models.TextChoices):
    WANTED = "wanted", _("Wanted")
    KEPT = "kept", _("Kept")
    REFUSED = "refused", _("Refused")


class MediaType(models.TextChoices):
    """What a copy may be: it is made here, so these two are all there is."""

    JPEG = "image/jpeg", "JPEG"
    PNG = "image/png", "PNG"


class PictureQuerySet(models.QuerySet["Picture"]):
    def visible_to(self, person: Person) -> "PictureQuerySet":
        """The pictures of what this person may read."""
        return self.filter(revision__article__in=Article.objects.visible_to(person))

    def kept(self) -> "PictureQuerySet":
        return self.filter(state=PictureState.KEPT)

    def overdue(self, now: datetime) -> "PictureQuerySet":
        """What nobody has asked for, and what is to be asked for again."""
        new = models.Q(asked_at=None, made_at__lt=now - FORGOTTEN)
        return self.filter(new | models.Q(asked_at__lt=now - AGAIN), state=PictureState.WANTED)


class Picture(models.Model):
    """One picture of one text of an article. The file is our own copy, named by its digest."""

    revision = models.ForeignKey("Revision", models.CASCADE, related_name="pictures")
    address = models.CharField(_("where it came from"), max_length=LONGEST_ADDRESS)
    state = models.CharField(
        _("state"), max_length=10, choices=PictureState, default=PictureState.WANTED
    )
    why = models.CharField(_("why it was refused"), max_length=300, blank=True)
    tries = models.PositiveSmallIntegerField(_("times we asked"), default=0)
    asked_at = models.DateTimeField(_("when we last asked"), null=True, blank=True)
    file = models.FileField(max_length=120, blank=True, editable=False)
    media_type = models.CharField(_("kind"), max_length=20, choices=MediaType, blank=True)
    width = models.PositiveIntegerField(_("width in pixels"), default=0)
    height = models.PositiveIntegerField(_("height in pixels"), default=0)
    bytes = models.PositiveIntegerField(_("size in bytes"), default=0)
    digest = models.CharField(max_length=64, blank=True, db_index=True, editable=False)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar[Any] = PictureQuerySet.as_manager()

    class Meta:
        ordering = ["revision_id", "pk"]
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        indexes = [models.Index(fields=["state", "asked_at"], name="articles_pictures_due")]
        constraints = [
            models.UniqueConstraint(fields=["revision", "address"], name="articles_picture_once"),
            models.CheckConstraint(
                condition=models.Q(state__in=PictureState.values),
                name="articles_picture_state_known",
            ),
            models.CheckConstraint(
                condition=~models.Q(state=PictureState.KEPT)
                | (
                    models.Q(media_type__in=MediaType.values, width__gt=0, height__gt=0)
                    & ~models.Q(digest="")
                    & ~models.Q(file="")
                ),
                name="articles_picture_kept_whole",
            ),
        ]

    def __str__(self) -> str:
        return self.address

    def get_absolute_url(self) -> str:
        return reverse("articles:picture", args=[self.pk, self.digest])
