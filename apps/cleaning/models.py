"""Cuts, the decisions people took about them, and the sums that pages show."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.articles.models import Revision
from apps.cleaning.kinds import BY_HAND, CONFIDENCES, KINDS, SPARING
from apps.cleaning.reports.models import Report
from apps.cleaning.rules.models import Rule, RuleEdit, Taste
from apps.text.document import Span

__all__ = [
    "BY_HAND",
    "CONFIDENCES",
    "KINDS",
    "Cleaning",
    "Cut",
    "Decision",
    "How",
    "Report",
    "Rule",
    "RuleEdit",
    "Taste",
    "in_sentences",
]


class Cleaning(models.Model):
    """The sums of one text's cleaning, kept so that no page has to count."""

    revision = models.OneToOneField(Revision, models.CASCADE, related_name="cleaning")
    kept_words = models.PositiveIntegerField(default=0)
    cut_words = models.PositiveIntegerField(default=0)
    passages = models.PositiveIntegerField(default=0)
    waits = models.BooleanField(_("waits to be cleaned again"), default=False, db_index=True)

    class Meta:
        verbose_name = _("cleaning")
        verbose_name_plural = _("cleanings")

    def __str__(self) -> str:
        return f"{self.revision}: {self.passages}"


class Cut(models.Model):
    """A passage that was taken out, from `start` to `end` in code points, and why.

    Nothing is deleted: a cut that does not stand is read as part of the article.
    `rule` is the rule of the source that took it out, or that keeps it in its place.
    `reasons` is a list of [message, [[start, end], …]]: a sentence, and the words it rests on.
    """

    revision = models.ForeignKey(Revision, models.CASCADE, related_name="cuts")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(_("kind"), max_length=20, choices=KINDS)
    confidence = models.CharField(_("confidence"), max_length=12, choices=CONFIDENCES)
    reasons = models.JSONField(_("reasons"), default=list)
    words = models.PositiveIntegerField(_("words"))
    stands = models.BooleanField(_("taken out"), default=True)
    rule = models.ForeignKey(Rule, models.SET_NULL, null=True, blank=True, related_name="cuts")

    class Meta:
        ordering = ["revision_id", "start"]
        verbose_name = _("removed passage")
        verbose_name_plural = _("removed passages")
        constraints = [
            models.UniqueConstraint(
                fields=["revision", "start", "end"], name="cleaning_cut_once_a_span"
            ),
            models.CheckConstraint(
                condition=models.Q(end__gt=models.F("start")), name="cleaning_cut_holds_words"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.revision} {self.start}–{self.end}: {self.kind}"

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def is_by_hand(self) -> bool:
        return self.kind == BY_HAND

    def why(self, text: str) -> list[str]:
        """The reasons as sentences in the reader's language, the evidence quoted from `text`."""
        said = [each for each in self.reasons if not (self.stands and each[0] in SPARING)]
        return in_sentences(said, text=text)


def in_sentences(reasons: list[Any], *, text: str) -> list[str]:
    """Stored reasons as a reader sees them; none that rests on words which `text` does not have."""
    return [
        gettext(message) % {"words": _quoted(text, spans)}
        if "%(words)s" in message
        else gettext(message)
        for message, spans in reasons
        if all(end <= len(text) for _start, end in spans)
    ]


def _quoted(text: str, spans: list[list[int]]) -> str:
    words = dict.fromkeys(" ".join(text[start:end].split()) for start, end in spans)
    return ", ".join(gettext("“%s”") % each for each in words)


class How(models.TextChoices):
    """How a decision came about: something moved, was looked at and left, or was taken back."""

    MOVED = "moved", _("moved")
    LEFT = "left", _("left as it was")
    UNDONE = "undone", _("taken back")


class Decision(models.Model):
    """A person put a passage back, or took it out. Never changed, only followed by another."""

    cut = models.ForeignKey(Cut, models.CASCADE, related_name="decisions")
    stroke = models.UUIDField(db_index=True)
    stands = models.BooleanField(_("taken out"))
    how = models.CharField(_("how"), max_length=8, choices=How, default=How.MOVED)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-made_at", "-pk"]
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(how__in=How.values), name="cleaning_decision_how_known"
            )
        ]

    def __str__(self) -> str:
        return f"{self.cut}: {self.stands}"
