"""Sources, articles, and the texts of articles exactly as they came."""

from datetime import date, datetime
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import Person, is_curator
from apps.articles.documents import from_json
from apps.articles.picture_models import Picture  # noqa: F401  (Django looks for models here)
from apps.text.document import Document


class Source(models.Model):
    """A publication that articles are taken from."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    homepage = models.URLField(_("web address"), blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return self.name


class State(models.TextChoices):
    DRAFT = "draft", _("Draft")
    PUBLISHED = "published", _("Published")
    BINNED = "binned", _("In the bin")


class Visibility(models.TextChoices):
    PUBLIC = "public", _("Everyone")
    MEMBERS = "members", _("Anyone signed in")
    STAFF = "staff", _("Staff only")


def default_visibility() -> str:
    return str(settings.DEFAULT_VISIBILITY)


class ArticleQuerySet(models.QuerySet["Article"]):
    def visible_to(self, person: Person) -> "ArticleQuerySet":
        """What this person may read. Drafts are for staff; so is what is kept for them."""
        if is_curator(person):
            return self.exclude(state=State.BINNED)
        audiences = [Visibility.PUBLIC]
        if person.is_authenticated:
            audiences.append(Visibility.MEMBERS)
        return self.filter(state=State.PUBLISHED, visibility__in=audiences)

    def editable_by(self, person: Person) -> "ArticleQuerySet":
        return self if is_curator(person) else self.none()

    def published(self) -> "ArticleQuerySet":
        return self.filter(state=State.PUBLISHED)

    def newest_first(self) -> "ArticleQuerySet":
        """By the day they were filed under; those without a day stand last."""
        return self.order_by(models.F("posted_on").desc(nulls_last=True), "-pk")


class Article(models.Model):
    """What the institute posted on a day. Until its text comes in, it is a date that waits."""

    title = models.CharField(_("headline"), max_length=300, blank=True)
    standfirst = models.CharField(_("standfirst"), max_length=600, blank=True)
    byline = models.CharField(_("byline"), max_length=300, blank=True)
    source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="articles"
    )
    url = models.URLField(_("address of the original"), max_length=1000, blank=True)
    citation = models.TextField(_("citation line"), blank=True)
    language = models.CharField(_("language"), max_length=12, default="en")

    posted_on = models.DateField(_("post date"), null=True, blank=True)
    introduction = models.TextField(_("curator’s note"), blank=True)
    introduction_html = models.TextField(editable=False, blank=True)
    time_line = models.CharField(_("the source’s time"), max_length=120, blank=True)
    source_time = models.DateTimeField(_("as a moment"), null=True, blank=True, editable=False)
    source_offset = models.SmallIntegerField(null=True, blank=True, editable=False)

    state = models.CharField(_("state"), max_length=10, choices=State, default=State.DRAFT)
    visibility = models.CharField(
        _("who may read it"), max_length=10, choices=Visibility, default=default_visibility
    )
    revision = models.ForeignKey(
        "Revision", models.RESTRICT, null=True, blank=True, related_name="+", editable=False
    )
    filed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    filed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar[Any] = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=State.values), name="articles_article_state_known"
            ),
            models.CheckConstraint(
                condition=models.Q(visibility__in=Visibility.values),
                name="articles_article_visibility_known",
            ),
        ]
        indexes = [models.Index(fields=["state", "-posted_on"], name="articles_by_day")]

    def __str__(self) -> str:
        return self.title or (f"{self.posted_on:%m/%d/%Y}" if self.posted_on else f"#{self.pk}")

    def get_absolute_url(self) -> str:
        return reverse("reader:article", args=[self.pk, self.slug])

    @property
    def slug(self) -> str:
        return slugify(self.title)[:60].strip("-") or "article"

    @property
    def is_waiting(self) -> bool:
        """True for a date whose article has not come in."""
        return self.revision_id is None

    @property
    def is_published(self) -> bool:
        return self.state == State.PUBLISHED

    @property
    def source_moment(self) -> datetime | None:
        """When the source published, in the zone that it named. Naive lines give no moment."""
        if self.source_time is None or self.source_offset is None:
            return None
        return self.source_time.astimezone(timezone.get_fixed_timezone(self.source_offset))

    @property
    def citation_line(self) -> str:
        """The citation as it was filed, or one made in the same manner."""
        if self.citation:
            return " ".join(self.citation.split())
        published = " — ".join(part for part in (self.title, str(self.source or "")) if part)
        return f"{published}. {self.standfirst}" if self.standfirst else published

    @property
    def source_day(self) -> date | None:
        return self.source_moment.date() if self.source_moment else self.posted_on


class Revision(models.Model):
    """One text of an article: the original, untouched, and the document that was read from it."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="revisions")
    number = models.PositiveIntegerField()
    original = models.TextField(editable=False)
    digest = models.CharField(max_length=64, db_index=True, editable=False)
    blocks = models.JSONField(editable=False)
    words = models.PositiveIntegerField(editable=False)
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["article", "number"]
        verbose_name = _("text of an article")
        verbose_name_plural = _("texts of articles")
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="articles_revision_number")
        ]

    def __str__(self) -> str:
        return f"{self.article}, {self.number}"

    @property
    def document(self) -> Document:
        return from_json(self.blocks)


class Fingerprint(models.Model):
    """The print of one sentence of a text (see apps.text.fingerprints), to find where it stands."""

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="fingerprints")
    value = models.BigIntegerField()
    words = models.PositiveIntegerField()

    class Meta:
        verbose_name = _("print of a sentence")
        verbose_name_plural = _("prints of sentences")
        constraints = [
            # By value first: the same index finds all texts in which a sentence stands.
            models.UniqueConstraint(
                fields=["value", "revision"], name="articles_fingerprint_once_a_text"
            )
        ]

    def __str__(self) -> str:
        return f"{self.revision_id}: {self.value:x}"


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
