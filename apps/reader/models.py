"""Where a reader stopped."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.articles.models import Article


class ReadingPosition(models.Model):
    """The passage that a reader had come to. No times are kept, only the place."""

    reader = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="positions")
    article = models.ForeignKey(Article, models.CASCADE, related_name="positions")
    passage = models.CharField(_("passage"), max_length=40)
    number = models.PositiveIntegerField(_("paragraph"))
    words_left = models.PositiveIntegerField(_("words left"))

    class Meta:
        verbose_name = _("reading position")
        verbose_name_plural = _("reading positions")
        constraints = [
            models.UniqueConstraint(
                fields=["reader", "article"], name="reader_position_once_an_article"
            )
        ]

    def __str__(self) -> str:
        return f"{self.reader}: {self.article}, {self.number}"

    @property
    def is_begun(self) -> bool:
        """Somewhere between the first paragraph and the end."""
        return self.number > 1 and not self.is_finished

    @property
    def is_finished(self) -> bool:
        return self.words_left == 0
