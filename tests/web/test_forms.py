"""What every form shares: it names its troubles, and takes plain web addresses alone."""

import pytest
from django import forms
from django.core.exceptions import ValidationError

from apps.web.forms import FormWithTroubles, plain_address


class Parcel(FormWithTroubles):
    label = forms.CharField(label="What it says")
    sizes = forms.MultipleChoiceField(
        label="Sizes", choices=[("s", "Small")], widget=forms.CheckboxSelectMultiple
    )

    def clean(self) -> None:
        self.add_error(None, "Weigh it first.")


def test_troubles_are_named_in_the_forms_order_with_where_they_are() -> None:
    form = Parcel({}, prefix="p")
    form.is_valid()
    assert form.troubles == [
        ("id_p-label", "What it says", "This field is required."),
        ("id_p-sizes_0", "Sizes", "This field is required."),
        ("", "", "Weigh it first."),
    ]


@pytest.mark.parametrize("url", ["", "https://example.org/a?b=c", "http://example.org"])
def test_a_plain_address_stays_as_it_was_typed(url: str) -> None:
    assert plain_address(url) == url


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "/inside", "https://ada:secret@example.org"]
)
def test_what_is_no_plain_address_is_refused(url: str) -> None:
    with pytest.raises(ValidationError, match="Write a plain web address"):
        plain_address(url)
