"""What a curator types at the desk: a pasted text, and what stands above an article."""

import re
from datetime import date
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.articles.actions import Details
from apps.articles.models import Article, Visibility
from apps.text.dates import NotADate, read_date
from apps.text.parsing.plain import read_plain
from apps.text.sanitize import TooTangled, note_html

MOST_LINES = 3_000
"""Rows that the desk draws at once."""

UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
"""Control characters that no article needs and some databases refuse."""


class PasteForm(forms.Form):
    """A text as it was found, and how to read it."""

    text = forms.CharField(
        label=_("The article, as you found it"),
        help_text=_("Plain text. Several dated posts at once, and extra lines, are fine."),
        strip=False,
        widget=forms.Textarea(attrs={"class": "input", "spellcheck": "false", "rows": 12}),
        error_messages={"required": _("Paste something to begin.")},
    )
    whole = forms.BooleanField(label=_("Read it as one article"), required=False)
    markdown = forms.BooleanField(label=_("It is written in Markdown"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].validators = []

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"].replace("\r\n", "\n")
        if not text.strip():
            raise ValidationError(gettext("Paste something to begin."))
        _check_length(text)
        if control := UNPRINTABLE.search(text):
            line = text.count("\n", 0, control.start()) + 1
            raise ValidationError(
                gettext(
                    "Line %(line)d holds a control character (number %(code)d) that is not text. "
                    "Delete it and look again."
                )
                % {"line": line, "code": ord(control.group())}
            )
        return text


def _check_length(text: str) -> None:
    if len(text) > settings.LONGEST_PASTE:
        raise ValidationError(
            gettext(
                "This is %(length)s characters long. The desk takes up to %(most)s at once: "
                "paste one article, or a shorter page."
            )
            % {"length": f"{len(text):,}", "most": f"{settings.LONGEST_PASTE:,}"}
        )
    lines = len(read_plain(text).document.blocks)
    if lines > MOST_LINES:
        raise ValidationError(
            gettext("This has %(lines)s lines. The desk takes up to %(most)s at once.")
            % {"lines": f"{lines:,}", "most": f"{MOST_LINES:,}"}
        )


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
        widget=forms.TextInput(attrs={"class": "input", **attributes}),
    )


class DetailsForm(forms.Form):
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
        widget=forms.Textarea(attrs={"class": "input", "rows": 2}),
    )
    standfirst = forms.CharField(
        label=_("Standfirst"),
        max_length=600,
        required=False,
        widget=forms.Textarea(attrs={"class": "input", "rows": 2}),
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
        help_text=_("Shown beside the headline. Markdown works here."),
        widget=forms.Textarea(attrs={"class": "input", "rows": 3}),
    )
    citation = forms.CharField(
        label=_("Citation line"),
        max_length=2000,
        required=False,
        widget=forms.Textarea(attrs={"class": "input", "rows": 2}),
    )
    visibility = forms.ChoiceField(
        label=_("Who may read it"),
        choices=Visibility.choices,
        widget=forms.Select(attrs={"class": "input"}),
    )

    @property
    def left_out_when_bare(self) -> list[forms.BoundField]:
        """What a date without an article has no use for, sent along unseen."""
        shown = {"posted_on", "introduction"}
        return [self[name] for name in self.fields if name not in shown]

    @property
    def has_errors_further_down(self) -> bool:
        return any(name in self.errors for name in ("byline", "time_line", "url", "citation"))

    def clean_title(self) -> str:
        return " ".join(self.cleaned_data["title"].split())

    def clean_standfirst(self) -> str:
        return " ".join(self.cleaned_data["standfirst"].split())

    def clean_introduction(self) -> str:
        introduction: str = self.cleaned_data["introduction"]
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
