"""What every form that people fill in shares: saying what is wrong, and plain web addresses."""

from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext

from apps.text.rendering import is_safe_link


class FormWithTroubles(forms.Form):
    """A form that can name all that is wrong with it, above its fields."""

    @property
    def troubles(self) -> list[tuple[str, str, str]]:
        """What is wrong: the id of the field, its label and the sentence, in the form's order."""
        fields = [
            (field.id_for_label or f"{field.auto_id}_0", str(field.label), str(sentence))
            for field in self
            for sentence in field.errors
        ]
        return fields + [("", "", str(sentence)) for sentence in self.non_field_errors()]


def plain_address(url: str) -> str:
    """The address as it was typed. Raises ValidationError where it has a password, or is none."""
    if url and (not is_safe_link(url) or "@" in urlsplit(url).netloc):
        raise ValidationError(gettext("Write a plain web address. It starts with https://"))
    return url
