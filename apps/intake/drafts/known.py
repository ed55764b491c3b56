"""A text at the desk that is here already, and what the curator answers to that."""

from dataclasses import dataclass

from django.http import QueryDict

from apps.articles.models import Article
from apps.intake.arrivals.duplicates import Likely, what_changed
from apps.intake.posts import Found
from apps.text.differences import Change

REVISE, BOTH = "revise", "both"
"""What may be answered, beside leaving it at what is there."""


@dataclass(frozen=True, slots=True)
class Here:
    """The article that a post in the making seems to be, and the answers given in the form."""

    likely: Likely
    found: Found
    data: QueryDict
    prefix: str

    @property
    def article(self) -> Article:
        return self.likely.article

    @property
    def how(self) -> str:
        return self.likely.how

    @property
    def was_told(self) -> bool:
        """True where the curator has seen that it is here."""
        return f"{self.prefix}known" in self.data

    @property
    def answer(self) -> str:
        """What is to be done although it is here; empty where nothing is."""
        said = self.data.get(f"{self.prefix}answer", "")
        return said if self.was_told and said in {REVISE, BOTH} else ""

    @property
    def is_wanted(self) -> bool:
        return self.answer == BOTH or self.is_revision

    @property
    def may_revise(self) -> bool:
        """The very same text is no new one; nor is a date alone."""
        return self.how != "text" and not self.found.entry.is_bare

    @property
    def is_revision(self) -> bool:
        """True where it becomes the new text of the article that is there."""
        return self.answer == REVISE and self.may_revise

    @property
    def changes(self) -> tuple[Change, ...]:
        """How that article would read with this text, beside how it reads now."""
        return what_changed(self.article, self.found.entry.document)
