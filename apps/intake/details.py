"""What stands above and below an article, with what is missing before readers may see it."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language_info, gettext
from django.utils.translation import gettext_lazy as _

from apps.articles.actions import Details
from apps.articles.models import Article, Rights, Visibility
from apps.text.dates import NotADate, read_date
from apps.text.languages import LANGUAGE_CODES
from apps.text.sanitize import TooTangled, note_html
from apps.web.forms import FormWithTroubles, plain_address

LANGUAGES = sorted(
    ((code, get_language_info(code)["name_local"]) for code in LANGUAGE_CODES),
    key=lambda each: each[1].casefold(),
)
"""Codes and names, each in its own tongue: what pages are read aloud in, and citations say."""


class DayField(forms.CharField):
    """A day, typed as people type days, month first."""

    def to_python(self, value: Any) -> date | None:  # type: ignore[override]
        typed = super().to_python(value)
        if not typed:
            return None
        try:
            return read_date(typed)
        except NotADate as trouble:
            raise ValidationError(gettext(trouble.message) % trouble.values) from trouble

    def validate(self, value: Any) -> None:
        forms.Field.validate(self, value)

    def run_validators(self, value: Any) -> None:
        """Nothing more to check: it was read, so it is a day."""

    def prepare_value(self, value: Any) -> str:
        return f"{value:%m/%d/%Y}" if isinstance(value, date) else (value or "")


def _line(label: Any, *, length: int, hint: Any = "", **attributes: str) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=length,
        required=False,
        help_text=hint,
        widget=forms.TextInput(attrs={"class": "input", "dir": "auto", **attributes}),
    )


class DetailsForm(FormWithTroubles):
    """What stands above and below an article. Every field may wait until it is published."""

    posted_on = DayField(
        label=_("Post date"),
        required=False,
        help_text=_("Month, day, year"),
        widget=forms.TextInput(attrs={"class": "input", "inputmode": "numeric"}),
    )
    source = _line(_("Source"), length=200)
    title = forms.CharField(
        label=_("Headline"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"class": "input", "dir": "auto", "rows": 2}),
    )
    standfirst = forms.CharField(
        label=_("Standfirst"),
        max_length=600,
        required=False,
        help_text=_("The line under the headline"),
        widget=forms.Textarea(attrs={"class": "input", "dir": "auto", "rows": 2}),
    )
    byline = _line(_("Byline"), length=300)
    time_line = _line(_("The source’s date and time"), length=120)
    url = forms.URLField(
        label=_("Address of the original"),
        max_length=1000,
        required=False,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"class": "input"}),
        error_messages={"invalid": _("This is not a full address. It should start with https://")},
    )
    introduction = forms.CharField(
        label=_("Curator’s note"),
        required=False,
        help_text=_("Shown beside the headline. *Stars* make words italic."),
        widget=forms.Textarea(attrs={"class": "input", "dir": "auto", "rows": 3}),
    )
    citation = forms.CharField(
        label=_("Citation line"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"class": "input", "dir": "auto", "rows": 2}),
    )
    language = forms.ChoiceField(
        label=_("Language"),
        choices=LANGUAGES,
        widget=forms.Select(attrs={"class": "input"}),
    )
    visibility = forms.ChoiceField(
        label=_("Who may read it"),
        choices=Visibility.choices,
        widget=forms.Select(attrs={"class": "input"}),
    )
    rights = forms.ChoiceField(
        label=_("What readers get"),
        choices=[("", _("As its source has it")), *Rights.choices],
        required=False,
        widget=forms.Select(attrs={"class": "input"}),
    )
    permission = forms.CharField(
        label=_("Permission for this article"),
        max_length=2000,
        required=False,
        help_text=_("Where it differs from the source’s. Readers see it under the article."),
        widget=forms.Textarea(attrs={"class": "input", "dir": "auto", "rows": 2}),
    )

    @property
    def left_out_when_bare(self) -> list[forms.BoundField]:
        """What a date without an article has no use for, sent along unseen."""
        shown = {"posted_on", "introduction"}
        return [self[name] for name in self.fields if name not in shown]

    @property
    def has_errors_further_down(self) -> bool:
        further_down = ("byline", "time_line", "url", "citation", "rights", "permission")
        return any(name in self.errors for name in further_down)

    def clean_title(self) -> str:
        return " ".join(self.cleaned_data["title"].split())

    def clean_standfirst(self) -> str:
        return " ".join(self.cleaned_data["standfirst"].split())

    def clean_citation(self) -> str:
        return " ".join(self.cleaned_data["citation"].split())

    def clean_permission(self) -> str:
        permission: str = self.cleaned_data["permission"]
        return permission.replace("\r\n", "\n").strip()

    def clean_url(self) -> str:
        return plain_address(self.cleaned_data["url"])

    def clean_introduction(self) -> str:
        introduction: str = self.cleaned_data["introduction"].replace("\r\n", "\n")
        try:
            note_html(introduction)
        except TooTangled as trouble:
            raise ValidationError(gettext(trouble.message)) from trouble
        return introduction

    def check_for_readers(self, *, has_text: bool, kept_words: int) -> None:
        """Add what is missing before readers may see it. Drafts may lack all of this."""
        if not self.cleaned_data.get("posted_on") and "posted_on" not in self.errors:
            self.add_error("posted_on", gettext("Give it a post date: readers find it by its day."))
        if has_text and not self.cleaned_data.get("title") and "title" not in self.errors:
            self.add_error("title", gettext("Give it a headline before you publish it."))
        if has_text and not kept_words:
            self.add_error(
                None,
                gettext(
                    "Nothing is left to read: every passage is taken out. Put back what belongs."
                ),
            )

    def details(self, *, state: str | None = None) -> Details:
        values = {name: self.cleaned_data[name] for name in self.fields if name != "posted_on"}
        day = self.cleaned_data["posted_on"]
        cleared = frozenset() if day else frozenset({"posted_on"})
        return Details(**values, posted_on=day, state=state, clear=cleared)


def details_of(article: Article) -> dict[str, Any]:
    """An article's fields, as the form starts with them."""
    values = {name: getattr(article, name) for name in DetailsForm.base_fields if name != "source"}
    return values | {"source": article.source.name if article.source else ""}
