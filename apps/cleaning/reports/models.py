"""A reader's word on a passage, and what became of it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from apps.text.document import Span

LONGEST_SENTENCE = 300
"""Code points that a reader may add to a report."""


class What(models.TextChoices):
    BELONGS = "belongs", _("should not have been removed")
    LEFTOVER = "leftover", _("is a leftover")


class ReportState(models.TextChoices):
    OPEN = "open", _("Open")
    AGREED = "agreed", _("Agreed")
    DECLINED = "declined", _("Declined")


class Report(models.Model):
    """One reader's report on the words from `start` to `end`, in code points.

    `stroke` names the press of the button with which staff answered it.
    """

    revision = models.ForeignKey("articles.Revision", models.CASCADE, related_name="reports")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    what = models.CharField(_("what"), max_length=10, choices=What)
    words = models.CharField(_("in their words"), max_length=LONGEST_SENTENCE, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="reports")
    at = models.DateTimeField(default=timezone.now)
    state = models.CharField(
        _("state"), max_length=10, choices=ReportState, default=ReportState.OPEN
    )
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    stroke = models.UUIDField(null=True, db_index=True)

    class Meta:
        app_label = "cleaning"
        ordering = ["at", "pk"]
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end", "what", "by"],
                name="cleaning_report_once_a_reader",
            ),
            models.CheckConstraint(
                condition=models.Q(end__gt=models.F("start")), name="cleaning_report_holds_words"
            ),
            models.CheckConstraint(
                condition=models.Q(what__in=What.values), name="cleaning_report_what_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=ReportState.values),
                name="cleaning_report_state_known",
            ),
        ]
        indexes = [models.Index(fields=["state", "at"], name="cleaning_reports_open")]

    def __str__(self) -> str:
        return f"{self.revision} {self.start}–{self.end}: {self.what}"

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_open(self) -> bool:
        return self.state == ReportState.OPEN

    @property
    def belongs(self) -> bool:
        """True for "should not have been removed", false for "is a leftover"."""
        return self.what == What.BELONGS
