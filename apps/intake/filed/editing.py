"""A filed article on the desk again: its details, its rows, and saving both at once."""

from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.db import transaction
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.articles import actions as articles
from apps.articles.models import Article
from apps.cleaning import actions as cleaning
from apps.cleaning.again.recleaning import follow_sources
from apps.cleaning.layout.rows import Fold, Row, folded, rows_of
from apps.cleaning.models import Decision
from apps.intake.details import DetailsForm, details_of
from apps.intake.switches import read_switches
from apps.text.document import Role

CHANGED_MEANWHILE = _(
    "This article was changed while it was open here. What you typed is still below: look it over, "
    "and save again to keep it."
)


@dataclass
class Editing:
    """An article as one curator is changing it; `data` is what was sent, if anything was."""

    article: Article
    data: QueryDict | None = None

    @cached_property
    def form(self) -> DetailsForm:
        return DetailsForm(self.data, initial=details_of(self.article))

    @cached_property
    def wanted(self) -> dict[str, bool]:
        return read_switches(self.data, prefix="") if self.data is not None else {}

    @cached_property
    def rows(self) -> list[Row]:
        """The rows of the article's own text: what stands above it is edited in its fields."""
        revision = self.article.revision
        if revision is None:
            return []
        found = rows_of(revision.document, revision.cuts.all())
        return [row.switched(self.wanted) for row in found if row.cut or row.role is Role.BODY]

    @property
    def groups(self) -> list[Row | Fold]:
        return list(folded(self.rows))

    @property
    def kept_words(self) -> int:
        return sum(row.counted for row in self.rows if row.kept)

    @property
    def cut_words(self) -> int:
        return sum(row.counted for row in self.rows if not row.kept)

    @property
    def version(self) -> str:
        """Where the article's history stands; sent with the form, to notice a stale page."""
        edit = self.article.edits.order_by("pk").values_list("pk", flat=True).last()
        decisions = Decision.objects.filter(cut__revision__article=self.article)
        return f"{edit}.{decisions.order_by('pk').values_list('pk', flat=True).last()}"

    def is_ready(self, *, publishing: bool) -> bool:
        valid = self.form.is_valid()
        if self.data is not None and self.data.get("version", self.version) != self.version:
            self.form.add_error(None, CHANGED_MEANWHILE)
        if publishing:
            self.form.check_for_readers(
                has_text=not self.article.is_waiting, kept_words=self.kept_words
            )
        return valid and not self.form.errors

    @transaction.atomic
    def save(self, *, by: User, stroke: UUID, state: str) -> bool:
        """Write what is new; False when nothing is. All of it is one stroke, undone as one."""
        details = self.form.details(state=state)
        changed = articles.edit(article=self.article, details=details, by=by, stroke=stroke)
        if self.article.revision is None:
            return changed
        changed |= cleaning.settle(
            revision=self.article.revision, wanted=self.wanted, by=by, stroke=stroke
        )
        follow_sources(stroke)
        return changed
