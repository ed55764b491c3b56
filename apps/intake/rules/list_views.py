"""The rules of a source: on and off, away and back, out as text, and cleaning everything again."""

from uuid import UUID, uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Source
from apps.cleaning.again.recleaning import go_on, mark_all, waiting
from apps.cleaning.models import Rule, RuleEdit
from apps.cleaning.rules import actions as rules
from apps.cleaning.rules.drafts import draft_of
from apps.cleaning.rules.plain_text import write_rules
from apps.cleaning.rules.queries import history, listed_rules, listed_sources, staying_here
from apps.intake.rules.saying import said_of
from apps.web.requests import go_to
from apps.web.toasts import say_undone, toast


@require_safe
@curators_only
def sources(request: SignedInRequest) -> HttpResponse:
    """Every source with its rules, and what holds for all of them."""
    shown = {
        "sources": listed_sources(),
        "history": history(None),
        "waiting": waiting().count(),
        "staying": staying_here(None),
    }
    return render(request, "intake/rules/site.html", shown)


@require_safe
@curators_only
def rules_of(request: SignedInRequest, pk: int) -> HttpResponse:
    source = get_object_or_404(Source, pk=pk)
    shown = {
        "source": source,
        "rules": listed_rules(source),
        "history": history(source),
        "waiting": waiting(source).count(),
        "staying": staying_here(source),
    }
    return render(request, "intake/rules/rules.html", shown)


@require_POST
@curators_only
def switch(request: SignedInRequest, pk: int) -> HttpResponse:
    """Turn a rule on or off: to what the button says, so that pressing twice does it once."""
    rule = _rule(pk)
    stroke, is_on = uuid4(), request.POST.get("on") == "1"
    changed = rules.switch_rule(rule=rule, is_on=is_on, by=request.user, stroke=stroke)
    done = _("Rule switched on.") if is_on else _("Rule switched off.")
    return _answer(request, rule.source, done, stroke=stroke if changed else None)


@require_POST
@curators_only
def remove(request: SignedInRequest, pk: int) -> HttpResponse:
    rule, stroke = _rule(pk), uuid4()
    rules.remove_rule(rule=rule, by=request.user, stroke=stroke)
    return _answer(request, rule.source, _("Rule removed."), stroke=stroke)


@require_POST
@curators_only
def undo(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    """Take back what one press changed about rules or kinds."""
    edit = RuleEdit.objects.filter(stroke=stroke).select_related("source").first()
    if edit is None:
        raise Http404
    if not rules.undo(stroke=stroke):
        say_undone(request, done=False)
        return go_to(request, _home(edit.source))
    return _answer(request, edit.source, _("Undone."))


@require_POST
@curators_only
def clean_again(request: SignedInRequest, pk: int | None = None) -> HttpResponse:
    """Clean all articles of a source again, or of the site; decisions stay as they are."""
    source = get_object_or_404(Source, pk=pk) if pk else None
    mark_all(source)
    return _answer(request, source, _("Cleaned again."))


@require_POST
@curators_only
def clean_on(request: SignedInRequest, pk: int | None = None) -> HttpResponse:
    """Go on with the articles that still wait; a page with a script asks until none is left."""
    source = get_object_or_404(Source, pk=pk) if pk else None
    progress = go_on(source)
    if request.htmx:
        shown = {"source": source, "waiting": progress.left, "went_on": True}
        return render(request, "intake/rules/_waiting.html", shown)
    toast(request, said_of(progress, _("Cleaned again.")))
    return go_to(request, _home(source))


@require_safe
@curators_only
def export(request: SignedInRequest, pk: int) -> HttpResponse:
    """The rules as a file of plain text."""
    source = get_object_or_404(Source, pk=pk)
    drafts = map(draft_of, Rule.objects.kept().filter(source=source))
    text = write_rules(drafts, source=source.name)
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    name = slugify(source.name) or "source"
    response["Content-Disposition"] = f'attachment; filename="rules-{name}.txt"'
    return response


def _rule(pk: int) -> Rule:
    found: Rule = get_object_or_404(Rule.objects.kept().select_related("source"), pk=pk)
    return found


def _answer(
    request: SignedInRequest, source: Source | None, done: str, *, stroke: UUID | None = None
) -> HttpResponse:
    progress = go_on(source)
    way_back = reverse("intake:rule-undo", args=[stroke]) if stroke else ""
    toast(request, said_of(progress, done), undo=way_back)
    return go_to(request, _home(source))


def _home(source: Source | None) -> str:
    return reverse("intake:rules", args=[source.pk]) if source else reverse("intake:rules-site")
