"""What is known of a source: its card, and what it lets the room show of its articles."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.articles.cards import CARD
from apps.articles.models import Rights, Source
from apps.web.forms import FormWithTroubles, plain_address


class SourceCardForm(FormWithTroubles):
    """The card as staff fill it in."""

    homepage = forms.URLField(
        label=_("Web address"),
        required=False,
        max_length=200,
        assume_scheme="https",
        widget=forms.URLInput(attrs={"class": "input"}),
        error_messages={"invalid": _("This is not a full address. It should start with https://")},
    )
    about = forms.CharField(
        label=_("What it is"),
        required=False,
        max_length=400,
        help_text=_("A sentence for readers: who publishes it, where, since when"),
        widget=forms.Textarea(attrs={"class": "input", "dir": "auto", "rows": 2}),
    )
    rights = forms.ChoiceField(
        label=_("What readers get"),
        choices=Rights.choices,
        help_text=_("Of each of its articles, unless the article says otherwise"),
        widget=forms.Select(attrs={"class": "input"}),
    )
    permission = forms.CharField(
        label=_("Permission"),
        required=False,
        max_length=2000,
        help_text=_("Who gave leave, when, and on what terms. Readers see it under each article."),
        widget=forms.Textarea(attrs={"class": "input", "dir": "auto", "rows": 3}),
    )

    def clean_homepage(self) -> str:
        return plain_address(self.cleaned_data["homepage"])

    def clean_about(self) -> str:
        return " ".join(self.cleaned_data["about"].split())

    def clean_permission(self) -> str:
        permission: str = self.cleaned_data["permission"]
        return permission.replace("\r\n", "\n").strip()


def card_of(source: Source) -> dict[str, Any]:
    return {name: getattr(source, name) for name in CARD}
