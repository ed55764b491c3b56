"""Making and changing a rule of a source: nothing is saved before its effect has been shown."""

from typing import Any
from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Article, Source
from apps.cleaning.again.recleaning import go_on
from apps.cleaning.kinds import BY_HAND
from apps.cleaning.models import Cut, Rule
from apps.cleaning.rules import actions as rules
from apps.cleaning.rules.drafts import RuleTrouble, draft_of
from apps.cleaning.rules.effects import Effect, effect_of
from apps.cleaning.rules.models import KEEP, TAKE_OUT
from apps.intake.filed.editing import Editing
from apps.intake.rules.concerns import CONCERNS
from apps.intake.rules.forms import RuleForm
from apps.intake.rules.saying import said_of
from apps.text.boilerplate.verdicts import Leftover
from apps.text.remembered import Way
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import toast


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def make(request: SignedInRequest, pk: int) -> HttpResponse:
    """A new rule; it begins with the passage that the address names, if it names one."""
    source = get_object_or_404(Source, pk=pk)
    if request.method == "POST":
        return _answer(request, source, rule=None)
    form = RuleForm(_preset(request, source), source=source)
    shown = bool(form.data.get("words"))
    return _page(request, form if shown else RuleForm(source=source), seen=shown)


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def change(request: SignedInRequest, pk: int) -> HttpResponse:
    rule = get_object_or_404(Rule.objects.kept().select_related("source"), pk=pk)
    if request.method == "POST":
        return _answer(request, rule.source, rule=rule)
    form = RuleForm(draft_of(rule).fields, source=rule.source, rule=rule)
    return _page(request, form, seen=True)


def _answer(request: SignedInRequest, source: Source, *, rule: Rule | None) -> HttpResponse:
    """Look again, or save what was looked at. A rule that was changed since is shown first."""
    form = RuleForm(request.POST, source=source, rule=rule)
    if not form.is_valid():
        return _page(request, form, seen=True, status=UNPROCESSABLE)
    wanted = request.POST.get("action") == "save"
    if not wanted or request.POST.get("seal") != form.draft.seal:
        return _page(request, form, seen=True, unseen=wanted)
    stroke = uuid4()
    try:
        rules.save_rule(source=source, draft=form.draft, by=request.user, stroke=stroke, rule=rule)
    except RuleTrouble as trouble:
        form.add_error("words", _(trouble.message) % trouble.values)
        return _page(request, form, seen=True, status=UNPROCESSABLE)
    progress = go_on(source)
    toast(
        request,
        said_of(progress, _("Rule saved.")),
        undo=reverse("intake:rule-undo", args=[stroke]),
    )
    ours = reverse("intake:rules", args=[source.pk])
    return go_to(request, ours if progress.left else _back(request) or ours)


def _page(
    request: SignedInRequest, form: RuleForm, *, seen: bool, unseen: bool = False, status: int = 200
) -> HttpResponse:
    """The rule and its effect; to htmx the effect alone. `unseen` is a rule changed unseen."""
    valid = seen and form.is_valid()
    context: dict[str, Any] = {
        "form": form,
        "source": form.source,
        "rule": form.rule,
        "draft": form.draft if valid else None,
        "sentence": form.draft.as_rule(form.source).in_words if valid else "",
        "effect": _effect(form) if valid else None,
        "unseen": unseen,
        "back": _back(request),
    }
    template = "intake/rules/_effect.html" if request.htmx else "intake/rules/rule.html"
    return render(request, template, context, status=status)


def _effect(form: RuleForm) -> Effect:
    """Of a rule that is switched off: what it would do if it were on."""
    replaced = [form.rule] if form.rule else []
    rule = form.draft.as_rule(form.source)
    rule.is_on = True
    return effect_of([rule], source=form.source, concerns=CONCERNS, instead_of=replaced)


def _preset(request: SignedInRequest, source: Source) -> dict[str, str]:
    """The passage that the address names, as a rule about the whole of it."""
    if cut := request.GET.get("cut", ""):
        mine = Article.objects.editable_by(request.user).filter(source=source)
        found = get_object_or_404(
            Cut.objects.filter(revision__article__in=mine).select_related("revision"),
            pk=cut if cut.isdecimal() else 0,
        )
        words = found.span.of(found.revision.document.text)
        return _fields(words, cut=found, keeps=not found.stands)
    if article := request.GET.get("article", ""):
        return _of_row(request, source, article=article)
    return _fields(request.GET.get("words", ""), cut=None, keeps=False)


def _of_row(request: SignedInRequest, source: Source, *, article: str) -> dict[str, str]:
    mine = Article.objects.editable_by(request.user).select_related("source", "revision")
    found = get_object_or_404(mine, pk=article if article.isdecimal() else 0, source=source)
    wanted = request.GET.get("row", "")
    row = next((row for row in Editing(found).rows if row.key == wanted), None)
    if row is None:
        raise Http404
    return _fields("\n".join(row.lines), cut=row.cut, keeps=bool(row.cut) and row.kept)


def _fields(words: str, *, cut: Cut | None, keeps: bool) -> dict[str, str]:
    known = cut is not None and cut.kind != BY_HAND
    return {
        "words": words,
        "way": Way.PASSAGE.value,
        "effect": KEEP if keeps else TAKE_OUT,
        "kind": cut.kind if cut and known else Leftover.OTHER.value,
        "note": "",
    }


def _back(request: SignedInRequest) -> str:
    """The page that one came from, if it is one of ours."""
    wanted = request.POST.get("back") or request.GET.get("back") or ""
    here = {request.get_host()}
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts=here, require_https=request.is_secure()
    )
    return wanted if safe else ""
