"""Adding a feed by an address, changing one, and a list of them from another reader."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.intake.feeds.models import Every, Feed, Filing
from apps.text.addresses import MOST_CHARACTERS


class AddFeedForm(forms.Form):
    """The address of a feed, or of a page of the site that has one."""

    address = forms.CharField(
        label=_("Address of the feed, or of its web site"),
        help_text=_("We look for the feed ourselves if this is a page."),
        max_length=MOST_CHARACTERS,
        widget=forms.TextInput(
            attrs={"class": "input", "inputmode": "url", "autocomplete": "off", "dir": "ltr"}
        ),
        error_messages={
            "required": _("Write an address, such as https://example.org/news."),
            "max_length": _("This address is too long to be one."),
        },
    )

    def clean_address(self) -> str:
        """What people leave out, browsers put in front."""
        typed: str = self.cleaned_data["address"]
        return typed if "://" in typed or typed.startswith("javascript:") else f"https://{typed}"


class FeedForm(forms.ModelForm[Feed]):
    """How a feed is called, how often we look, and what becomes of what it brings."""

    class Meta:
        model = Feed
        fields = ["title", "source", "every", "filing"]
        labels = {"every": _("How often we look"), "filing": _("What becomes of new articles")}
        help_texts = {"source": _("For articles that become drafts by themselves.")}
        widgets = {
            "title": forms.TextInput(attrs={"class": "input", "dir": "auto"}),
            "source": forms.Select(attrs={"class": "input"}),
            "every": forms.Select(attrs={"class": "input"}, choices=Every.choices),
            "filing": forms.Select(attrs={"class": "input"}, choices=Filing.choices),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        source = self.fields["source"]
        assert isinstance(source, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        source.empty_label = str(_("As each page says"))


class ListForm(forms.Form):
    """Feeds that another reader exported."""

    opml = forms.FileField(
        label=_("A list from another reader"),
        help_text=_("An OPML file."),
        widget=forms.ClearableFileInput(attrs={"class": "input", "accept": ".opml,.xml"}),
        error_messages={
            "required": _("Choose a file first."),
            "empty": _("There is nothing in this file."),
        },
    )
