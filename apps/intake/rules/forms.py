"""A rule of a source, as it is written down: its words, how they lie, and what it does."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.cleaning.kinds import LEFTOVERS
from apps.cleaning.models import Rule
from apps.cleaning.rules.drafts import RuleDraft, RuleTrouble, check_place
from apps.cleaning.rules.models import EFFECTS, LONGEST_NOTE, WAYS
from apps.text.boilerplate.verdicts import Leftover
from apps.web.forms import FormWithTroubles

NAMED_KINDS = [(kind, capfirst(name)) for kind, name in LEFTOVERS]


class RuleForm(FormWithTroubles):
    """Checked as far as the words alone go; whether the source has such a rule is asked too."""

    effect = forms.ChoiceField(
        label=_("What happens"), choices=EFFECTS, widget=forms.RadioSelect, initial=EFFECTS[0][0]
    )
    way = forms.ChoiceField(
        label=_("Where the words stand"),
        choices=WAYS,
        widget=forms.RadioSelect,
        initial=WAYS[0][0],
    )
    words = forms.CharField(
        label=_("The words"),
        help_text=_("Capitals, spaces, quotes and dashes make no difference."),
        strip=False,
        widget=forms.Textarea(
            attrs={"class": "input", "dir": "auto", "spellcheck": "false", "rows": 4}
        ),
        error_messages={"required": _("Write the words that the rule is to look for.")},
    )
    kind = forms.ChoiceField(
        label=_("It counts as"),
        choices=NAMED_KINDS,
        initial=Leftover.OTHER.value,
        widget=forms.Select(attrs={"class": "input"}),
    )
    note = forms.CharField(
        label=_("Note for your colleagues"),
        required=False,
        max_length=LONGEST_NOTE,
        widget=forms.TextInput(attrs={"class": "input", "dir": "auto"}),
    )

    def __init__(self, *args: Any, source: Any, rule: Rule | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.source, self.rule = source, rule
        self.fields["words"].validators = []

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors:
            draft = self._draft(cleaned)
            try:
                draft.check()
                check_place(draft, source=self.source, among=self.rule)
            except RuleTrouble as trouble:
                message = gettext(trouble.message) % trouble.values
                self.add_error("words", ValidationError(message))
        return cleaned

    def _draft(self, cleaned: dict[str, Any]) -> RuleDraft:
        is_on = self.rule.is_on if self.rule else True
        names = ("words", "way", "effect", "kind", "note")
        return RuleDraft(**{name: cleaned[name] for name in names}, is_on=is_on)

    @property
    def draft(self) -> RuleDraft:
        """What a valid form says."""
        return self._draft(self.cleaned_data)
