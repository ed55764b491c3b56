"""What staff decided once for all articles of a source: rules of words, and kinds that stay."""

from hashlib import sha256
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.articles.models import Change, Source
from apps.cleaning.kinds import LEFTOVERS
from apps.text.boilerplate.verdicts import Leftover
from apps.text.remembered import Remembered, Way
from apps.text.wordings import normal_form

WAYS = [
    (Way.PASSAGE.value, _("The whole passage is exactly this")),
    (Way.BEGINS.value, _("The passage begins with this")),
    (Way.CONTAINS.value, _("The passage contains this")),
    (Way.WORDS.value, _("These words alone, wherever they stand")),
]
TAKE_OUT, KEEP = "take-out", "keep"
EFFECTS = [(TAKE_OUT, _("Always take this out")), (KEEP, _("Always keep this"))]
SENTENCES = {
    (TAKE_OUT, Way.PASSAGE): _("Take out the passage “%(words)s”"),
    (TAKE_OUT, Way.BEGINS): _("Take out a passage that begins with “%(words)s”"),
    (TAKE_OUT, Way.CONTAINS): _("Take out a passage that contains “%(words)s”"),
    (TAKE_OUT, Way.WORDS): _("Take out the words “%(words)s”"),
    (KEEP, Way.PASSAGE): _("Keep the passage “%(words)s”"),
    (KEEP, Way.BEGINS): _("Keep a passage that begins with “%(words)s”"),
    (KEEP, Way.CONTAINS): _("Keep a passage that contains “%(words)s”"),
    (KEEP, Way.WORDS): _("Keep the words “%(words)s”"),
}
LONGEST_WORDS = 4_000
"""Code points: a fundraising appeal of several paragraphs."""
LONGEST_NOTE = 300
SHOWN_WORDS = 30
"""So many words of a long rule are shown where rules are listed."""


class RuleQuerySet(models.QuerySet["Rule"]):
    def kept(self) -> "RuleQuerySet":
        """Those that were not removed, whether they are on or off."""
        return self.filter(is_removed=False)

    def working(self) -> "RuleQuerySet":
        return self.filter(is_removed=False, is_on=True)


class Rule(models.Model):
    """What is to be done with passages that have these words, in every article of a source.

    Two wordings are one rule where they differ in case, space, quotes or dashes only.
    A removed rule is kept for its undoing and for the log.
    """

    source = models.ForeignKey(Source, models.CASCADE, related_name="rules")
    way = models.CharField(_("how the words lie"), max_length=10, choices=WAYS)
    words = models.TextField(_("words"), max_length=LONGEST_WORDS)
    digest = models.CharField(max_length=64, editable=False)
    effect = models.CharField(_("what happens"), max_length=10, choices=EFFECTS, default=TAKE_OUT)
    kind = models.CharField(
        _("it counts as"), max_length=20, choices=LEFTOVERS, default=Leftover.OTHER.value
    )
    note = models.CharField(_("note"), max_length=LONGEST_NOTE, blank=True)
    is_on = models.BooleanField(_("on"), default=True)
    is_removed = models.BooleanField(default=False, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar[Any] = RuleQuerySet.as_manager()

    class Meta:
        ordering = ["source_id", "pk"]
        verbose_name = _("rule of a source")
        verbose_name_plural = _("rules of sources")
        constraints = [
            models.UniqueConstraint(
                fields=["source", "way", "digest"],
                condition=models.Q(is_removed=False),
                name="cleaning_rule_once_a_source",
            ),
            models.CheckConstraint(
                condition=models.Q(way__in=[way.value for way in Way])
                & models.Q(effect__in=[TAKE_OUT, KEEP]),
                name="cleaning_rule_known",
            ),
        ]

    def __str__(self) -> str:
        return self.in_words

    @property
    def keeps(self) -> bool:
        return self.effect == KEEP

    @property
    def in_words(self) -> str:
        """The rule as a sentence; long words are shortened."""
        words = Truncator(" / ".join(self.words.split("\n"))).words(SHOWN_WORDS)
        sentence = SENTENCES.get((self.effect, Way(self.way or Way.PASSAGE)), "%(words)s")
        return str(sentence) % {"words": words}

    def as_remembered(self, name: int) -> Remembered:
        return Remembered(name, Way(self.way), self.words, self.keeps)


def digest_of_words(words: str) -> str:
    return sha256(normal_form(words).encode("utf-8", "surrogatepass")).hexdigest()


class Taste(models.Model):
    """Whether a kind of leftover stays in its place: for one source, or, without one, for all."""

    source = models.ForeignKey(Source, models.CASCADE, null=True, blank=True, related_name="tastes")
    kind = models.CharField(_("kind"), max_length=20, choices=LEFTOVERS)
    stays = models.BooleanField(_("stays in its place"))

    class Meta:
        verbose_name = _("taste")
        verbose_name_plural = _("tastes")
        constraints = [
            models.UniqueConstraint(fields=["source", "kind"], name="cleaning_taste_once_a_source"),
            models.UniqueConstraint(
                fields=["kind"],
                condition=models.Q(source=None),
                name="cleaning_taste_once_for_the_site",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source or '*'}: {self.kind}"


class RuleEdit(Change):
    """What a rule or a taste was before one change and after it, so that it can be taken back.

    `before` and `after` hold the fields that changed; a taste that was not set has None.
    """

    source = models.ForeignKey(
        Source, models.CASCADE, null=True, blank=True, related_name="rule_edits"
    )
    rule = models.ForeignKey(Rule, models.CASCADE, null=True, related_name="edits")
    kind = models.CharField(_("kind"), max_length=20, choices=LEFTOVERS, blank=True)

    class Meta(Change.Meta):
        verbose_name = _("change of a rule")
        verbose_name_plural = _("changes of rules")

    def __str__(self) -> str:
        return f"{self.rule or self.kind}: {', '.join(self.after)}"

    @property
    def what(self) -> str:
        """What was done, for the history."""
        if self.rule is None:
            return self._taste()
        if "made" in self.after:
            return gettext("Made the rule")
        if "is_removed" in self.after:
            return gettext("Removed the rule")
        if "is_on" in self.after and len(self.after) == 1:
            return gettext("Switched on") if self.after["is_on"] else gettext("Switched off")
        return gettext("Changed the rule")

    def _taste(self) -> str:
        said = {
            None: gettext("As on the whole site: %(kind)s"),
            True: gettext("Stays in its place: %(kind)s"),
            False: gettext("Is taken out: %(kind)s"),
        }
        return said[self.after["stays"]] % {"kind": self.get_kind_display()}
