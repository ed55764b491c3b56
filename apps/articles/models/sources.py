"""The publications that articles are taken from, and every change of their cards."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.articles.models.changes import Change


class Rights(models.TextChoices):
    """How much of an article readers may be given: all of it, or its opening passages."""

    FULL = "full", _("The full text")
    EXCERPT = "excerpt", _("An excerpt and a link")


class Source(models.Model):
    """A publication that articles are taken from."""

    name = models.CharField(_("name"), max_length=200, unique=True)
    homepage = models.URLField(_("web address"), blank=True)
    about = models.CharField(_("what it is"), max_length=400, blank=True)
    rights = models.CharField(
        _("what readers get"), max_length=10, choices=Rights, default=Rights.FULL
    )
    permission = models.TextField(_("permission"), blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(rights__in=Rights.values), name="articles_source_rights_known"
            )
        ]

    def __str__(self) -> str:
        return self.name


class CardEdit(Change):
    """One change of a source's card."""

    source = models.ForeignKey(Source, models.CASCADE, related_name="card_edits")

    class Meta(Change.Meta):
        verbose_name = _("change of a source")
        verbose_name_plural = _("changes of sources")

    def __str__(self) -> str:
        return f"{self.source}: {', '.join(self.before)}"
