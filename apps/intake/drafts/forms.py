"""A pasted text, and how to read it."""

import re
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.intake.posts import TOO_LONG, is_web_page

UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
"""Control characters that no article needs and some databases refuse."""


class PasteForm(forms.Form):
    """A text as it was found, and how to read it."""

    text = forms.CharField(
        label=_("The article, as you found it"),
        help_text=_(
            "Text, HTML, or addresses, one a line. Several dated posts and extra lines are fine."
        ),
        strip=False,
        widget=forms.Textarea(
            attrs={"class": "input", "dir": "auto", "spellcheck": "false", "rows": 12}
        ),
        error_messages={"required": _("Paste something to begin.")},
    )
    whole = forms.BooleanField(label=_("Read it as one article"), required=False)
    plain = forms.BooleanField(label=_("Read its codes as words"), required=False)
    markdown = forms.BooleanField(label=_("It has Markdown signs (# and *)"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].validators = []

    @property
    def is_blank(self) -> bool:
        """True when nothing was pasted, or all of it was taken away again."""
        return not (self["text"].value() or "").strip()

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"].replace("\r\n", "\n")
        if not text.strip():
            raise ValidationError(gettext("Paste something to begin."))
        _check_length(text)
        if control := UNPRINTABLE.search(text):
            line = text.count("\n", 0, control.start()) + 1
            raise ValidationError(
                gettext(
                    "Line %(line)d has a character that cannot be shown. Delete it and look again."
                )
                % {"line": line}
            )
        return text


def _check_length(text: str) -> None:
    most = settings.LONGEST_PAGE if is_web_page(text) else settings.LONGEST_PASTE
    if len(text) > most:
        raise ValidationError(gettext(TOO_LONG) % {"length": f"{len(text):,}", "most": f"{most:,}"})
