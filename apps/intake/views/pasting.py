"""The desk's first page: bring a text in, look at how it will read, file it."""

from typing import Final
from uuid import uuid4

from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from apps.accounts.access import curators_only
from apps.accounts.models import User
from apps.accounts.requests import SignedInRequest
from apps.articles.models import State
from apps.intake.drafts import Draft
from apps.intake.forms.paste import PasteForm
from apps.intake.pipeline import take_in
from apps.intake.reading import NotTaken
from apps.web.requests import go_to
from apps.web.toasts import toast

UNPROCESSABLE: Final = 422


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def bring_in(request: SignedInRequest) -> HttpResponse:
    """Paste, look, file. A look files nothing; what cannot be filed comes back as it was typed."""
    if request.method != "POST":
        form = PasteForm()
        return render(request, "intake/bring_in.html", {"form": form, "day": _day(request)})
    form = PasteForm(request.POST)
    draft = _draft(request, form)
    action = request.POST.get("action", "look")
    if not draft or action not in {"draft", "publish"}:
        return _desk(request, form, draft, status=200 if draft else UNPROCESSABLE)
    publishing = action == "publish"
    with transaction.atomic():
        # One press at a time for each curator: the second of two finds what the first has filed.
        User.objects.select_for_update().get(pk=request.user.pk)
        if any(draft.wanted) and draft.is_ready(publishing=publishing):
            return _file(request, draft, publishing=publishing)
    return _desk(request, form, draft, status=UNPROCESSABLE)


def _draft(request: SignedInRequest, form: PasteForm) -> Draft | None:
    if not form.is_valid():
        return None
    draft = Draft(form.cleaned_data["text"], request.POST)
    try:
        draft.entries  # noqa: B018  (reading it is what may fail)
    except NotTaken as trouble:
        form.add_error("text", _(trouble.message) % trouble.values)
        return None
    return draft


def _desk(
    request: SignedInRequest, form: PasteForm, draft: Draft | None, *, status: int
) -> HttpResponse:
    template = "intake/_look.html" if request.htmx else "intake/bring_in.html"
    looked = not request.htmx and status != UNPROCESSABLE
    shown = {"form": form, "draft": draft, "day": _day(request), "looked": looked}
    return render(request, template, shown, status=status)


def _day(request: SignedInRequest) -> str:
    """The date that is waiting for the article about to be brought in."""
    return request.POST.get("day") or request.GET.get("day", "")


def _file(request: SignedInRequest, draft: Draft, *, publishing: bool) -> HttpResponse:
    stroke = uuid4()
    state = State.PUBLISHED if publishing else State.DRAFT
    filed = [
        take_in(
            entry=each.entry,
            details=each.form.details(state=state.value),
            by=request.user,
            stroke=stroke,
            wanted=each.wanted,
        )
        for each in draft.wanted
    ]
    said = (
        ngettext("%(count)d post published.", "%(count)d posts published.", len(filed))
        if publishing
        else ngettext("%(count)d draft saved.", "%(count)d drafts saved.", len(filed))
    )
    toast(request, said % {"count": len(filed)}, undo=reverse("intake:undo", args=[stroke]))
    whole = [article for article in filed if not article.is_waiting]
    if len(whole) == 1 and publishing:
        return go_to(request, whole[0].get_absolute_url())
    return go_to(request, reverse("intake:filed"))
