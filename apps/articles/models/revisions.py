"""The texts of articles exactly as they came, and what they are known by."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from apps.articles.documents import from_json
from apps.articles.models.articles import Article
from apps.text.document import Document


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
