"""Which words of a passage are meant: sentences that are ticked, or its first and last words."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from apps.cleaning.layout.parts import chosen, paragraphs_of, sentences_of
from apps.cleaning.layout.rows import Row
from apps.text.document import Document, Span
from apps.text.spans import joined, minus
from apps.text.wordings import find_wording
from apps.web.forms import FormWithTroubles


def _line(label: Any, hint: Any) -> forms.CharField:
    return forms.CharField(
        label=label,
        help_text=hint,
        required=False,
        max_length=2_000,
        widget=forms.TextInput(attrs={"class": "input", "dir": "auto", "autocomplete": "off"}),
    )


class WordsForm(FormWithTroubles):
    """What is meant, as spans of the document: `spans`, once the form is valid."""

    sentences = forms.MultipleChoiceField(
        label=_("Sentences"), required=False, widget=forms.CheckboxSelectMultiple
    )
    first = _line(_("From these words"), _("Or write just the words that are to go."))
    last = _line(_("To these words"), _("Leave it empty where the words above are all."))

    def __init__(self, *args: Any, passage: Row, document: Document, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.passage, self.document = passage, document
        self.blocks = paragraphs_of(document, passage.span)
        choices = [(part.name, part.text) for part in sentences_of(document, passage.span)]
        self.fields["sentences"].choices = choices  # type: ignore[attr-defined]
        self.spans: list[Span] = []

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        ticked = chosen(self.document, self.passage.span, names=cleaned["sentences"])
        written = self._written(cleaned["first"], cleaned["last"])
        meant = joined([*ticked, *written])
        if not meant:
            self.add_error(None, gettext("Tick a sentence, or write the words that are to go."))
            return cleaned
        self.spans = self._whole(_run_together(meant, text=self.document.text))
        return cleaned

    def _written(self, first: str, last: str) -> list[Span]:
        """From the first words to the last, all in one paragraph of the passage."""
        if not first.strip() and last.strip():
            self.add_error("first", gettext("Write the words it begins with as well."))
        if not first.strip():
            return []
        begin = self._find(first, "first", self.blocks)
        if begin is None or not last.strip():
            return [begin] if begin else []
        block = next(each for each in self.blocks if each.covers(begin))
        end = self._find(last, "last", [Span(begin.start, block.end)])
        return [Span(begin.start, end.end)] if end else []

    def _find(self, words: str, name: str, blocks: list[Span]) -> Span | None:
        found = [
            span.shifted(block.start)
            for block in blocks
            for span in find_wording(words, text=block.of(self.document.text))
        ]
        if not found:
            message = gettext("These words do not stand in this passage. Copy them from above.")
            self.add_error(name, ValidationError(message))
        elif len(found) > 1:
            message = gettext("These words stand here %(count)d times. Write a few more of them.")
            self.add_error(name, ValidationError(message % {"count": len(found)}))
        else:
            return found[0]
        return None

    def _whole(self, spans: list[Span]) -> list[Span]:
        """Where no word would be left of a paragraph, the paragraph itself."""
        left = minus(self.blocks, spans)
        whole = [
            block
            for block in self.blocks
            if not any(
                map(str.isalnum, "".join(s.of(self.document.text) for s in left if block.covers(s)))
            )
        ]
        return sorted([*whole, *minus(spans, whole)])


def _run_together(spans: list[Span], *, text: str) -> list[Span]:
    """Sentences that follow one another in a paragraph are one passage."""
    together: list[Span] = []
    for span in spans:
        between = text[together[-1].end : span.start] if together else "\n"
        if not between.strip() and "\n" not in between:
            together[-1] = Span(together[-1].start, span.end)
        else:
            together.append(span)
    return together
