"""Files that are to come in, several at once."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.intake.files.reading import LARGEST

MOST_FILES = 20
MOST_ADDRESSES = 50
"""At once. More are brought in more calmly by `manage.py take_in`."""
MEGABYTE = 1024 * 1024
KINDS = (
    ".txt,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.eml,.epub,.pdf,.docx,text/plain,text/html"
)


class ManyFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """As many files as were chosen, each of a size that can be read."""

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile[Any]]:
        chosen: list[UploadedFile[Any]] = [each for each in data or [] if each]
        if len(chosen) > MOST_FILES:
            raise ValidationError(
                gettext("These are %(count)d files. The desk takes up to %(most)d at once.")
                % {"count": len(chosen), "most": MOST_FILES}
            )
        for each in chosen:
            if (each.size or 0) > LARGEST:
                raise ValidationError(
                    gettext("%(name)s is too large: we take files of up to %(most)d MB.")
                    % {"name": each.name, "most": LARGEST // MEGABYTE}
                )
        return chosen


class FilesForm(forms.Form):
    """The files under the desk's box."""

    attached = FilesField(
        label=_("Or choose files"),
        required=False,
        help_text=_("Web pages, PDF, EPUB, Word, mail, text. Several at once are fine."),
        widget=ManyFiles(attrs={"class": "input", "accept": KINDS}),
    )
