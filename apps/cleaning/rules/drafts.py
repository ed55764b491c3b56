"""A rule in the making: what it says, tidied, and what is wrong with it before it can be saved."""

from dataclasses import dataclass

from apps.articles.models import Source
from apps.cleaning.rules.models import (
    KEEP,
    LONGEST_NOTE,
    LONGEST_WORDS,
    TAKE_OUT,
    Rule,
    digest_of_words,
)
from apps.text.boilerplate.verdicts import Leftover
from apps.text.remembered import Remembered, Way
from apps.text.wordings import tidied, weight_of
from apps.text.words import gettext_noop

LEAST = {Way.PASSAGE: 3, Way.BEGINS: 8, Way.CONTAINS: 12, Way.WORDS: 12}
"""Letters that a rule needs: fewer stand by chance in any article."""
MOST_RULES = 500
"""Rules that one source may have."""


class RuleTrouble(ValueError):
    """A rule that cannot be kept. `message` says why, with `values` to put into it."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message, self.values = message, values


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """What a rule says; its words are tidied as they come in."""

    words: str
    way: str = Way.PASSAGE.value
    effect: str = TAKE_OUT
    kind: str = Leftover.OTHER.value
    note: str = ""
    is_on: bool = True

    def __post_init__(self) -> None:
        words = tidied(self.words)
        if self.way != Way.PASSAGE:
            words = words.partition("\n")[0]
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "note", " ".join(self.note.split()))

    @property
    def digest(self) -> str:
        return digest_of_words(self.words)

    @property
    def fields(self) -> dict[str, str | bool]:
        """As the log of changes holds it."""
        return {
            "way": self.way,
            "words": self.words,
            "effect": self.effect,
            "kind": self.kind,
            "note": self.note,
            "is_on": self.is_on,
        }

    @property
    def seal(self) -> str:
        """Changes with anything that changes what the rule does: says which preview was seen."""
        return f"{self.effect}.{self.way}.{self.digest[:16]}"

    def as_rule(self, source: Source) -> Rule:
        """The rule that it would be, not saved."""
        return Rule(source=source, digest=self.digest, **self.fields)

    def check(self) -> None:
        """Raises RuleTrouble where the words alone say that this cannot be a rule."""
        if not Remembered(0, Way(self.way), self.words).pattern:
            raise RuleTrouble(gettext_noop("Write the words that the rule is to look for."))
        if weight_of(self.words) < LEAST[Way(self.way)]:
            raise RuleTrouble(
                gettext_noop(
                    "These words are too few to go by: they may stand anywhere. Write a longer "
                    "part of the passage, or choose the whole passage."
                )
            )
        if len(self.words) > LONGEST_WORDS:
            raise RuleTrouble(
                gettext_noop(
                    "These words are %(length)d characters long; a rule takes up to %(most)d. "
                    "Choose how the passage begins, and write its beginning."
                ),
                length=len(self.words),
                most=LONGEST_WORDS,
            )
        if len(self.note) > LONGEST_NOTE:
            raise RuleTrouble(
                gettext_noop("The note is too long: up to %(most)d characters."), most=LONGEST_NOTE
            )


def draft_of(rule: Rule) -> RuleDraft:
    return RuleDraft(rule.words, rule.way, rule.effect, rule.kind, rule.note, rule.is_on)


def check_place(draft: RuleDraft, *, source: Source, among: Rule | None = None) -> None:
    """Raises RuleTrouble where the source has such a rule beside `among`, or too many."""
    others = Rule.objects.kept().filter(source=source)
    if among:
        others = others.exclude(pk=among.pk)
    if others.filter(way=draft.way, digest=draft.digest).exists():
        raise RuleTrouble(
            gettext_noop("There is a rule with these words already. Change that one instead.")
        )
    if not among and others.count() >= MOST_RULES:
        raise RuleTrouble(
            gettext_noop(
                "This source has %(most)d rules, as many as it may. Remove one that is not needed."
            ),
            most=MOST_RULES,
        )


__all__ = ["KEEP", "TAKE_OUT", "RuleDraft", "RuleTrouble", "check_place", "draft_of"]
