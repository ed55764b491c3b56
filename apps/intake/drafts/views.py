"""The desk's first page: bring a text in, look at how it will read, file it."""

from uuid import UUID, uuid4

from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from apps.accounts.access import curators_only
from apps.accounts.models import User
from apps.accounts.requests import SignedInRequest
from apps.articles.models import State
from apps.intake.arrivals.filing import Filed, NotFiled, file_draft
from apps.intake.arrivals.forms import FilesForm
from apps.intake.arrivals.models import Arrival, Stage
from apps.intake.drafts.draft import Draft
from apps.intake.drafts.forms import PasteForm
from apps.intake.drafts.sending import expected, links_in
from apps.intake.posts import NotTaken
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import toast


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def bring_in(request: SignedInRequest) -> HttpResponse:
    """Paste, look, file. A look files nothing; what cannot be filed comes back as it was typed.

    What is no text but leads to one, an address or a file, is sent for.
    """
    arrival = _arrival(request)
    if request.method != "POST":
        draft = Draft(arrival.text, request.POST, arrival) if arrival else None
        return _desk(request, PasteForm(), draft, arrival=arrival)
    files = FilesForm(request.POST, request.FILES)
    if not arrival and (sent := expected(request, files)):
        return sent
    form = PasteForm(request.POST) if not files.errors else PasteForm(initial=request.POST.dict())
    draft = _draft(request, form, arrival)
    action = request.POST.get("action", "look")
    if not draft or action not in {"draft", "publish"}:
        status = 200 if draft or links_in(request) else UNPROCESSABLE
        return _desk(request, form, draft, arrival=arrival, files=files, status=status)
    publishing = action == "publish"
    with transaction.atomic():
        # One press at a time for each curator: the second of two finds what the first has filed.
        User.objects.select_for_update().get(pk=request.user.pk)
        if any(draft.wanted) and draft.is_ready(publishing=publishing):
            return _file(request, draft, publishing=publishing)
    return _desk(request, form, draft, arrival=arrival, status=UNPROCESSABLE)


def _arrival(request: SignedInRequest) -> Arrival | None:
    """What came in and is being looked at, if the form or the address names one."""
    pk = request.POST.get("arrival") or request.GET.get("arrival")
    if not pk:
        return None
    if not pk.isdecimal():
        raise Http404
    ready = Arrival.objects.editable_by(request.user).filter(stage=Stage.READY)
    found: Arrival = get_object_or_404(ready.select_related("original"), pk=int(pk))
    return found


def _draft(request: SignedInRequest, form: PasteForm, arrival: Arrival | None) -> Draft | None:
    if arrival:
        return Draft(arrival.text, request.POST, arrival)
    if links_in(request) or not form.is_valid():
        return None
    draft = Draft(form.cleaned_data["text"], request.POST)
    try:
        draft.entries  # noqa: B018  (reading it is what may fail)
    except NotTaken as trouble:
        form.add_error("text", _(trouble.message) % trouble.values)
        return None
    return draft


def _desk(
    request: SignedInRequest,
    form: PasteForm,
    draft: Draft | None,
    *,
    arrival: Arrival | None = None,
    files: FilesForm | None = None,
    status: int = 200,
) -> HttpResponse:
    template = "intake/drafts/_look.html" if request.htmx else "intake/drafts/bring_in.html"
    looked = not request.htmx and status != UNPROCESSABLE and request.method == "POST"
    shown = {
        "form": form,
        "draft": draft,
        "day": _day(request),
        "looked": looked,
        "arrival": arrival,
        "files": files or FilesForm(),
        "links": links_in(request),
    }
    return render(request, template, shown, status=status)


def _day(request: SignedInRequest) -> str:
    """The date that is waiting for the article about to be brought in."""
    return request.POST.get("day") or request.GET.get("day", "")


def _file(request: SignedInRequest, draft: Draft, *, publishing: bool) -> HttpResponse:
    stroke = uuid4()
    state = State.PUBLISHED if publishing else State.DRAFT
    try:
        filed = file_draft(draft, by=request.user, stroke=stroke, state=state)
    except NotFiled:
        toast(request, _("That has changed meanwhile. Look at it again."))
        return go_to(request, reverse("intake:coming-in"))
    toast(request, _said(filed, publishing=publishing), undo=_undo(stroke))
    if filed.revised and not filed.posts:
        return go_to(request, reverse("intake:texts", args=[filed.revised[0].pk]))
    whole = [article for article in filed.posts if not article.is_waiting]
    if len(whole) == 1 and publishing:
        return go_to(request, whole[0].get_absolute_url())
    return go_to(request, reverse("intake:filed"))


def _undo(stroke: UUID) -> str:
    return reverse("intake:undo", args=[stroke])


def _said(filed: Filed, *, publishing: bool) -> str:
    if filed.revised and not filed.posts:
        return _("New text taken.")
    count = len(filed.all)
    said = (
        ngettext("%(count)d post published.", "%(count)d posts published.", count)
        if publishing
        else ngettext("%(count)d draft saved.", "%(count)d drafts saved.", count)
    )
    return said % {"count": count}
