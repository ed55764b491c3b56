"""A feed, when we look at it and how it fares, and the items of it that we have seen."""

from datetime import datetime, timedelta
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import Person, is_curator
from apps.articles.models import Source
from apps.text.addresses import MOST_CHARACTERS, NotAnAddress, same_page

ONE_DAY = timedelta(days=1)
LEASE = timedelta(minutes=5)
"""Whoever looks at a feed has done so by then, or has crashed: then it is looked at again."""


def key_of(address: str) -> str:
    """The same for two addresses of one feed."""
    try:
        return same_page(address)[:MOST_CHARACTERS]
    except NotAnAddress:
        return address[:MOST_CHARACTERS]


class Filing(models.TextChoices):
    LOOK = "look", _("Wait for a look")
    DRAFTS = "drafts", _("File as drafts")


class Every(models.IntegerChoices):
    """Minutes between two looks."""

    HALF_AN_HOUR = 30, _("Every half hour")
    HOUR = 60, _("Every hour")
    THREE_HOURS = 180, _("Every three hours")
    TWICE_A_DAY = 720, _("Twice a day")
    DAY = 1440, _("Once a day")


class FeedQuerySet(models.QuerySet["Feed"]):
    def visible_to(self, person: Person) -> "FeedQuerySet":
        """Staff share one list."""
        return self if is_curator(person) else self.none()

    def editable_by(self, person: Person) -> "FeedQuerySet":
        return self.visible_to(person)

    def kept(self) -> "FeedQuerySet":
        """All but those that were removed."""
        return self.filter(removed_at=None)

    def due(self, now: datetime) -> "FeedQuerySet":
        return self.kept().filter(is_on=True, next_poll_at__lte=now)


class Feed(models.Model):
    """An address that lists a site's newest articles. A removed one can be brought back."""

    address = models.CharField(_("address"), max_length=2000)
    key = models.CharField(max_length=2000, unique=True, editable=False)
    title = models.CharField(_("name"), max_length=200, blank=True)
    site = models.CharField(_("web site"), max_length=2000, blank=True)
    source = models.ForeignKey(
        Source, models.SET_NULL, null=True, blank=True, related_name="feeds",
        verbose_name=_("source"),
    )  # fmt: skip
    every = models.PositiveIntegerField(_("how often"), choices=Every, default=Every.HOUR)
    filing = models.CharField(_("new articles"), max_length=10, choices=Filing, default=Filing.LOOK)
    is_on = models.BooleanField(_("on"), default=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True, blank=True)
    stroke = models.UUIDField(null=True, blank=True, db_index=True, editable=False)

    # what the site told us when we last looked
    etag = models.CharField(max_length=500, blank=True, editable=False)
    last_modified = models.CharField(max_length=500, blank=True, editable=False)
    looking_since = models.DateTimeField(null=True, blank=True, editable=False)
    last_polled_at = models.DateTimeField(_("last looked"), null=True, blank=True)
    next_poll_at = models.DateTimeField(_("next look"), default=timezone.now, db_index=True)
    brought = models.PositiveIntegerField(_("articles brought"), default=0)
    brought_last = models.PositiveIntegerField(default=0)
    failures = models.PositiveIntegerField(_("failures in a row"), default=0)
    trouble = models.CharField(max_length=300, blank=True)
    trouble_values = models.JSONField(default=dict, blank=True)

    objects: ClassVar[Any] = FeedQuerySet.as_manager()

    class Meta:
        ordering = ["title", "pk"]
        verbose_name = _("feed")
        verbose_name_plural = _("feeds")
        constraints = [
            models.CheckConstraint(
                condition=Q(filing__in=Filing.values), name="intake_feed_filing_known"
            ),
            models.CheckConstraint(condition=Q(every__gte=10), name="intake_feed_not_too_often"),
            models.CheckConstraint(
                condition=Q(failures=0) | ~Q(trouble=""), name="intake_feed_says_what_went_wrong"
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.address

    @property
    def interval(self) -> timedelta:
        return timedelta(minutes=self.every)

    @property
    def error(self) -> str:
        """What went wrong, as a sentence in the language of whoever looks."""
        return gettext(self.trouble) % self.trouble_values if self.trouble else ""


class FeedItem(models.Model):
    """An item that a feed has listed, so that it is let in once; `arrival` where it was."""

    feed = models.ForeignKey(Feed, models.CASCADE, related_name="items")
    key = models.CharField(max_length=64)
    arrival = models.ForeignKey(
        "intake.Arrival", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    seen_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("feed item")
        verbose_name_plural = _("feed items")
        constraints = [
            models.UniqueConstraint(fields=["feed", "key"], name="intake_feed_item_once")
        ]

    def __str__(self) -> str:
        return self.key[:12]
