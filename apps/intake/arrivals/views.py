"""The tray of what is coming in, and each thing in it."""

from http import HTTPStatus
from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.models import State
from apps.intake.arrivals import actions as arrivals
from apps.intake.arrivals import filing
from apps.intake.arrivals.duplicates import what_changed
from apps.intake.arrivals.filing import NotFiled
from apps.intake.arrivals.models import MOVING, Arrival, Stage
from apps.intake.arrivals.queries import came_after, changed_since, newest, read_seen, tray
from apps.intake.posts import NotTaken
from apps.text.differences import Change
from apps.web.requests import go_to
from apps.web.toasts import say_undone, toast

MOST_AT_ONCE = 50
"""Arrivals that one press saves as drafts."""


@require_safe
@curators_only
def coming_in(request: SignedInRequest) -> HttpResponse:
    shown = tray(request.user, page=request.GET.get("page", ""))
    return render(request, "intake/arrivals/coming_in.html", {"tray": shown})


@require_safe
@curators_only
def moved(request: SignedInRequest) -> HttpResponse:
    """What has changed since a page was drawn: rows, and what to ask about next."""
    seen = read_seen(request.GET.get("seen", ""))
    changed = changed_since(request.user, seen)
    after = request.GET.get("after", "")
    new = came_after(request.user, int(after)) if after.isdecimal() and len(after) < 16 else []
    now = {each.pk: each.stage for each in [*changed, *new]}
    still = {pk: stage for pk, stage in (seen | now).items() if stage in MOVING}
    shown = {
        "changed": changed,
        "new": new,
        "moving": ",".join(f"{pk}.{stage}" for pk, stage in still.items()),
        "newest": newest(request.user),
        "ready": Arrival.objects.visible_to(request.user).filter(stage=Stage.READY).count(),
    }
    return render(request, "intake/arrivals/_moved.html", shown)


@require_safe
@curators_only
def arrival(request: SignedInRequest, pk: int) -> HttpResponse:
    """One thing that came in: how far it is, what it is like, and what can be done with it."""
    found = _load(request, pk)
    if found.stage == Stage.READY:
        return go_to(request, f"{reverse('intake:bring-in')}?arrival={found.pk}")
    if request.htmx and request.GET.get("seen") == found.stage:
        return HttpResponse(status=HTTPStatus.NO_CONTENT)
    template = "intake/arrivals/_arrival.html" if request.htmx else "intake/arrivals/arrival.html"
    return render(request, template, {"arrival": found, "changes": _changes(found)})


def _changes(found: Arrival) -> tuple[Change, ...]:
    if found.stage != Stage.KNOWN or found.known_as is None:
        return ()
    try:
        return what_changed(found.known_as, filing.post_in(found).entry.document)
    except NotTaken:
        return ()


def _tray() -> str:
    """The list itself, so that whoever works with keys is not sent to the head of the page."""
    return f"{reverse('intake:coming-in')}#tray-heading"


@require_POST
@curators_only
def answer(request: SignedInRequest, pk: int) -> HttpResponse:
    """What a curator decides about one arrival."""
    found = _load(request, pk)
    action = request.POST.get("action", "")
    if action in {"revise", "both"}:
        return _take(request, found, revising=action == "revise")
    done = False
    if action == "again" and (done := arrivals.again(found)):
        toast(request, _("We try it again."))
        return redirect(_tray())
    if action == "dismiss" and (done := arrivals.dismiss(found)):
        toast(request, _("Dismissed."), undo=reverse("intake:take-up", args=[pk]))
    if not done:
        toast(request, _("That has changed meanwhile. Look at it again."))
    return redirect(_tray())


def _take(request: SignedInRequest, found: Arrival, *, revising: bool) -> HttpResponse:
    stroke = uuid4()
    if not revising and filing.keep_both(found):
        return redirect(f"{reverse('intake:bring-in')}?arrival={found.pk}")
    try:
        if revising:
            article = filing.revise(found, by=request.user, stroke=stroke)
            toast(request, _("New text taken."), undo=reverse("intake:undo", args=[stroke]))
            return redirect("intake:texts", pk=article.pk)
    except (NotFiled, NotTaken):
        pass
    toast(request, _("That has changed meanwhile. Look at it again."))
    return redirect("intake:coming-in")


@require_POST
@curators_only
def take_up(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take back a dismissal."""
    taken = arrivals.take_up(_load(request, pk))
    say_undone(request, done=taken)
    return go_to(request, _tray())


@require_POST
@curators_only
def save_all(request: SignedInRequest) -> HttpResponse:
    """Everything that waits for a look becomes a draft as it was read; what cannot be stays."""
    stroke = uuid4()
    ready = Arrival.objects.editable_by(request.user).filter(stage=Stage.READY)
    saved = left = 0
    for each in ready.order_by("pk")[:MOST_AT_ONCE]:
        try:
            by = request.user
            filed = filing.file_as_it_is(each, by=by, stroke=stroke, state=State.DRAFT)
            saved += len(filed.all)
        except NotFiled:
            left += 1
    said = ngettext("%(count)d draft saved.", "%(count)d drafts saved.", saved) % {"count": saved}
    if left:
        more = ngettext("%(count)d needs your look.", "%(count)d need your look.", left)
        said += " " + more % {"count": left}
    toast(request, said, undo=reverse("intake:undo", args=[stroke]) if saved else "")
    return redirect("intake:coming-in" if left else "intake:filed")


def _load(request: SignedInRequest, pk: int) -> Arrival:
    mine = Arrival.objects.editable_by(request.user).select_related("known_as__revision", "article")
    found: Arrival = get_object_or_404(mine, pk=pk)
    return found
