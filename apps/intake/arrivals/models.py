"""What came in: originals, byte for byte, and each thing on its way to becoming an article."""

import zlib
from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import Person, is_curator
from apps.articles.models import Article
from apps.text.addresses import host_of

LEASE = timedelta(minutes=5)
"""Whoever works on an arrival has done so by then, or has crashed: then another takes it up."""

FORGOTTEN = timedelta(minutes=2)
"""What has waited this long without anybody taking it up is handed out again."""


class Original(models.Model):
    """The bytes of a page or a file as they came, once however often they came."""

    digest = models.CharField(max_length=64, unique=True, editable=False)
    packed = models.BinaryField(editable=False)
    size = models.PositiveIntegerField(_("bytes"), editable=False)
    media_type = models.CharField(max_length=150, blank=True, editable=False)
    charset = models.CharField(max_length=40, blank=True, editable=False)
    kept_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("original")
        verbose_name_plural = _("originals")

    def __str__(self) -> str:
        return self.digest[:12]

    @property
    def data(self) -> bytes:
        return zlib.decompress(bytes(self.packed))


class Way(models.TextChoices):
    ADDRESS = "address", _("By its address")
    FILE = "file", _("As a file")
    FEED = "feed", _("From a feed")


class Stage(models.TextChoices):
    """Where an arrival stands. `arrivals.claims` holds every way from one to another."""

    WAITING = "waiting", _("Waiting its turn")
    FETCHING = "fetching", _("Fetching")
    READING = "reading", _("Reading")
    READY = "ready", _("Ready for your look")
    KNOWN = "known", _("You have this already")
    FAILED = "failed", _("Not taken in")
    FILED = "filed", _("Filed")
    DISMISSED = "dismissed", _("Dismissed")


IN_HAND = (Stage.FETCHING, Stage.READING)
"""Somebody works on it, and has a claim to it."""
MOVING = (Stage.WAITING, *IN_HAND)
"""It will change without anybody pressing anything."""
OPEN = (*MOVING, Stage.READY, Stage.KNOWN, Stage.FAILED)
"""It is not done with: nothing with the same address comes in beside it."""


class ArrivalQuerySet(models.QuerySet["Arrival"]):
    def visible_to(self, person: Person) -> "ArrivalQuerySet":
        """Staff share one tray."""
        return self if is_curator(person) else self.none()

    def editable_by(self, person: Person) -> "ArrivalQuerySet":
        return self.visible_to(person)

    def due(self, now: datetime) -> "ArrivalQuerySet":
        """What may be worked on now: it waits, may be tried again, or its worker is gone."""
        return self.filter(
            Q(stage=Stage.WAITING)
            | Q(stage=Stage.FAILED, next_try_at__lte=now)
            | Q(stage__in=IN_HAND, claimed_at__lte=now - LEASE)
        )

    def left_lying(self, now: datetime) -> "ArrivalQuerySet":
        """What is due and nobody took up: a queue was lost, a time has come, a worker crashed."""
        fresh = Q(stage=Stage.WAITING, moved_at__gt=now - FORGOTTEN)
        return self.due(now).exclude(fresh)

    def light(self) -> "ArrivalQuerySet":
        """Without the texts, which lists do not show."""
        return self.defer("text")


class Arrival(models.Model):
    """One thing that came in: an address, a file or one text of it, or an item of a feed.

    A file that holds several articles becomes several arrivals with one original; `sheet` counts
    them. Fields under *what was read* are empty until it has been.
    """

    way = models.CharField(_("way"), max_length=10, choices=Way)
    stage = models.CharField(_("stage"), max_length=10, choices=Stage, default=Stage.WAITING)
    asked = models.CharField(_("address asked for"), max_length=2000, blank=True)
    asked_key = models.CharField(max_length=2000, blank=True, db_index=True)
    name = models.CharField(_("name"), max_length=300, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    feed = models.ForeignKey(
        "intake.Feed", models.SET_NULL, null=True, blank=True, related_name="arrivals"
    )
    carried = models.ForeignKey(
        Original, models.PROTECT, null=True, blank=True, related_name="+"
    )  # the full text that came with a feed's item, for when the page cannot be had
    made_at = models.DateTimeField(default=timezone.now)
    moved_at = models.DateTimeField(default=timezone.now)

    # what was read
    final = models.CharField(_("address in the end"), max_length=2000, blank=True)
    original = models.ForeignKey(
        Original, models.PROTECT, null=True, blank=True, related_name="arrivals"
    )
    sheet = models.PositiveIntegerField(default=1)
    title = models.CharField(_("headline"), max_length=300, blank=True)
    text = models.TextField(editable=False, blank=True)
    form = models.CharField(max_length=10, blank=True)

    # who works on it, and what went wrong
    claim = models.UUIDField(null=True, blank=True, editable=False)
    claimed_at = models.DateTimeField(null=True, blank=True, editable=False)
    tries = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(max_length=300, blank=True)
    trouble_values = models.JSONField(default=dict, blank=True)

    # what became of it
    known_as = models.ForeignKey(
        Article, models.SET_NULL, null=True, blank=True, related_name="arrivals_like_it"
    )
    known_by = models.CharField(max_length=10, blank=True)
    article = models.ForeignKey(
        Article, models.CASCADE, null=True, blank=True, related_name="arrivals"
    )
    stroke = models.UUIDField(null=True, blank=True, db_index=True)
    left_from = models.CharField(max_length=10, blank=True)

    objects: ClassVar[Any] = ArrivalQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at", "-pk"]
        verbose_name = _("arrival")
        verbose_name_plural = _("arrivals")
        indexes = [models.Index(fields=["stage", "moved_at"], name="intake_arrival_by_stage")]
        constraints = [
            models.CheckConstraint(
                condition=Q(way__in=Way.values), name="intake_arrival_way_known"
            ),
            models.CheckConstraint(
                condition=Q(stage__in=Stage.values), name="intake_arrival_stage_known"
            ),
            models.CheckConstraint(
                condition=Q(stage__in=IN_HAND, claim__isnull=False, claimed_at__isnull=False)
                | (~Q(stage__in=IN_HAND) & Q(claim=None, claimed_at=None)),
                name="intake_arrival_claimed_while_in_hand",
            ),
            models.CheckConstraint(
                condition=~Q(stage=Stage.FAILED) | ~Q(trouble=""),
                name="intake_arrival_says_why_it_failed",
            ),
            models.CheckConstraint(
                condition=~Q(stage__in=[Stage.READY, Stage.KNOWN])
                | (Q(original__isnull=False) & ~Q(text="")),
                name="intake_arrival_read_before_it_is_looked_at",
            ),
            models.CheckConstraint(
                condition=~Q(stage=Stage.FILED) | Q(article__isnull=False),
                name="intake_arrival_filed_as_an_article",
            ),
            models.CheckConstraint(
                condition=Q(way=Way.FILE, original__isnull=False) | ~Q(asked=""),
                name="intake_arrival_comes_from_somewhere",
            ),
            models.UniqueConstraint(
                fields=["asked_key"],
                condition=Q(stage__in=OPEN) & ~Q(asked_key="") & Q(sheet=1),
                name="intake_arrival_open_once_an_address",
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.name or self.asked

    def get_absolute_url(self) -> str:
        return reverse("intake:arrival", args=[self.pk])

    @property
    def is_moving(self) -> bool:
        return self.stage in MOVING

    @property
    def will_be_tried_again(self) -> bool:
        return self.stage == Stage.FAILED and self.next_try_at is not None

    @property
    def address(self) -> str:
        """Where it is found: in the end, or as far as is known."""
        return self.final or self.asked

    @property
    def host(self) -> str:
        return host_of(self.address)

    @property
    def error(self) -> str:
        """What went wrong, as a sentence in the language of whoever looks."""
        return gettext(self.trouble) % self.trouble_values if self.trouble else ""
