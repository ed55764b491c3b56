"""Reading rules from text: looked at line by line, and with its effect, before any is saved."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import uuid4

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Source
from apps.cleaning.again.recleaning import go_on
from apps.cleaning.models import Rule
from apps.cleaning.rules.actions import save_rules
from apps.cleaning.rules.drafts import RuleDraft, RuleTrouble
from apps.cleaning.rules.effects import Effect, effect_of
from apps.cleaning.rules.plain_text import RulesRead, read_rules
from apps.intake.rules.concerns import CONCERNS
from apps.intake.rules.saying import said_of
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import toast
from apps.web.wording import Words

LONGEST: Final = 1_000_000
"""Code points: five hundred rules of a long paragraph."""


class RulesForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("The rules, as text"),
        help_text=gettext_lazy("Paste what was exported here or elsewhere. You see it all first."),
        max_length=LONGEST,
        strip=False,
        widget=forms.Textarea(attrs={"class": "input", "spellcheck": "false", "rows": 12}),
        error_messages={"required": gettext_lazy("Paste the text of some rules.")},
    )


@dataclass(frozen=True, slots=True)
class Incoming:
    """The rules of a text beside those that the source has."""

    read: RulesRead
    source: Source
    known: dict[tuple[str, str], Rule]

    @property
    def lines(self) -> list[tuple[str, Words]]:
        """Each rule in words, and whether it is new."""
        return [(draft.as_rule(self.source).in_words, self._state(draft)) for draft in self.new]

    @property
    def new(self) -> list[RuleDraft]:
        return [draft for draft in self.read.drafts if self._state(draft)]

    @property
    def same(self) -> int:
        return len(self.read.drafts) - len(self.new)

    @property
    def troubles(self) -> list[tuple[int, str]]:
        return [(each.line, _(each.message) % each.values) for each in self.read.troubles]

    @property
    def is_for_another(self) -> bool:
        return bool(self.read.source) and self.read.source != self.source.name

    @property
    def seal(self) -> str:
        said = "\n".join(f"{draft.fields}" for draft in self.read.drafts)
        return sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def effect(self) -> Effect:
        replaced = [rule for draft in self.new if (rule := self.known.get(_name(draft)))]
        new = [draft.as_rule(self.source) for draft in self.new]
        return effect_of(new, source=self.source, concerns=CONCERNS, instead_of=replaced)

    def _state(self, draft: RuleDraft) -> Words:
        same = self.known.get(_name(draft))
        if same is None:
            return _("New")
        changed = any(getattr(same, name) != value for name, value in draft.fields.items())
        return _("Changes one that is here") if changed else ""


def _name(draft: RuleDraft) -> tuple[str, str]:
    return draft.way, draft.digest


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def bring(request: SignedInRequest, pk: int) -> HttpResponse:
    source = get_object_or_404(Source, pk=pk)
    form = RulesForm(request.POST if request.method == "POST" else None)
    if request.method != "POST" or not form.is_valid():
        status = 200 if request.method != "POST" else UNPROCESSABLE
        return _page(request, form, source, None, status=status)
    known = {(rule.way, rule.digest): rule for rule in Rule.objects.kept().filter(source=source)}
    incoming = Incoming(read_rules(form.cleaned_data["text"]), source, known)
    if incoming.read.troubles:
        return _page(request, form, source, incoming, status=UNPROCESSABLE)
    if request.POST.get("action") != "save" or request.POST.get("seal") != incoming.seal:
        return _page(request, form, source, incoming)
    stroke = uuid4()
    try:
        saved = save_rules(
            source=source, drafts=incoming.read.drafts, by=request.user, stroke=stroke
        )
    except RuleTrouble as trouble:
        form.add_error("text", _(trouble.message) % trouble.values)
        return _page(request, form, source, incoming, status=UNPROCESSABLE)
    _say(request, source, saved, undo=reverse("intake:rule-undo", args=[stroke]))
    return go_to(request, reverse("intake:rules", args=[source.pk]))


def _say(request: SignedInRequest, source: Source, saved: int, *, undo: str) -> None:
    done = ngettext("%(count)d rule saved.", "%(count)d rules saved.", saved) % {"count": saved}
    toast(request, said_of(go_on(source), done), undo=undo if saved else "")


def _page(
    request: SignedInRequest,
    form: RulesForm,
    source: Source,
    incoming: Incoming | None,
    *,
    status: int = 200,
) -> HttpResponse:
    ready = incoming is not None and not incoming.troubles and bool(incoming.new)
    shown = {
        "form": form,
        "source": source,
        "incoming": incoming,
        "effect": incoming.effect() if incoming and ready else None,
    }
    return render(request, "intake/rules/import.html", shown, status=status)
