"""The page of feeds: add one, see how each fares, look, pause, change, remove."""

from uuid import UUID, uuid4

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.intake.feeds import actions
from apps.intake.feeds.finding import Candidate, find_feeds
from apps.intake.feeds.forms import AddFeedForm, FeedForm, ListForm
from apps.intake.feeds.models import Feed
from apps.intake.feeds.queries import row_of, rows
from apps.intake.fetching import Refused
from apps.intake.files import NotReadable
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import say_undone, toast


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def feeds(request: SignedInRequest) -> HttpResponse:
    """The list; posting an address finds the feed there and adds it."""
    if request.method != "POST":
        return page(request)
    form = AddFeedForm(request.POST)
    if not form.is_valid():
        return page(request, form=form, status=UNPROCESSABLE)
    try:
        found = find_feeds(form.cleaned_data["address"])
    except (Refused, NotReadable) as trouble:
        form.add_error("address", _(trouble.message) % trouble.values)
        return page(request, form=form, status=UNPROCESSABLE)
    if len(found) > 1:
        return page(request, form=form, candidates=found)
    _add(request, found[0])
    return go_to(request, reverse("intake:feeds"))


def page(
    request: SignedInRequest,
    *,
    form: AddFeedForm | None = None,
    opml: forms.Form | None = None,
    candidates: tuple[Candidate, ...] = (),
    status: int = 200,
) -> HttpResponse:
    """The whole page, or the part of it that is worked with, to htmx."""
    shown = {
        "form": form or AddFeedForm(),
        "opml": opml or ListForm(),
        "candidates": candidates,
        "rows": rows(request.user),
    }
    template = "intake/feeds/feeds.html#feeds" if request.htmx else "intake/feeds/feeds.html"
    return render(request, template, shown, status=status)


def _add(request: SignedInRequest, candidate: Candidate) -> None:
    stroke = uuid4()
    feed, is_new = actions.add(candidate, by=request.user, stroke=stroke)
    if not is_new:
        toast(request, _("%(feed)s is on the list already.") % {"feed": feed})
        return
    actions.look_now(feed)
    undo = reverse("intake:feeds-take-back", args=[stroke])
    toast(request, _("Added: %(feed)s.") % {"feed": feed}, undo=undo)


@require_safe
@curators_only
def feed_row(request: SignedInRequest, pk: int) -> HttpResponse:
    """How one feed fares by now; asked by the page while we look."""
    return render(request, "intake/feeds/_row.html", {"row": row_of(_load(request, pk))})


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def edit_feed(request: SignedInRequest, pk: int) -> HttpResponse:
    feed = _load(request, pk)
    form = FeedForm(request.POST if request.method == "POST" else None, instance=feed)
    if request.method == "POST" and form.is_valid():
        actions.change(feed, **form.cleaned_data)
        toast(request, _("Changes saved."))
        return go_to(request, reverse("intake:feeds"))
    status = UNPROCESSABLE if form.is_bound else 200
    shown = {"form": form, "feed": _load(request, pk)}
    return render(request, "intake/feeds/feed.html", shown, status=status)


@require_POST
@curators_only
def look_at_feed(request: SignedInRequest, pk: int) -> HttpResponse:
    feed = _load(request, pk)
    actions.look_now(feed)
    toast(request, _("Looking at %(feed)s.") % {"feed": feed})
    return _answer(request, feed)


@require_POST
@curators_only
def pause_feed(request: SignedInRequest, pk: int) -> HttpResponse:
    feed = _load(request, pk)
    actions.pause(feed)
    undo = reverse("intake:feed-resume", args=[pk])
    toast(request, _("Paused: %(feed)s.") % {"feed": feed}, undo=undo)
    return _answer(request, feed, switched=True)


@require_POST
@curators_only
def resume_feed(request: SignedInRequest, pk: int) -> HttpResponse:
    feed = _load(request, pk)
    actions.resume(feed)
    actions.look_now(feed)
    toast(request, _("Resumed: %(feed)s.") % {"feed": feed})
    return _answer(request, feed, switched=True)


@require_POST
@curators_only
def remove_feed(request: SignedInRequest, pk: int) -> HttpResponse:
    feed, stroke = _load(request, pk), uuid4()
    actions.remove(feed, stroke=stroke)
    undo = reverse("intake:feeds-restore", args=[stroke])
    toast(request, _("Removed: %(feed)s.") % {"feed": feed}, undo=undo)
    return go_to(request, f"{reverse('intake:feeds')}#feeds-heading")


@require_POST
@curators_only
def restore_feeds(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    """Take back a removal."""
    get_object_or_404(Feed.objects.editable_by(request.user).filter(stroke=stroke)[:1])
    return _undone(request, actions.restore(stroke=stroke))


@require_POST
@curators_only
def take_back_feeds(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    """Take back an addition, of one feed or of a list."""
    get_object_or_404(Feed.objects.editable_by(request.user).filter(stroke=stroke)[:1])
    return _undone(request, actions.take_back(stroke=stroke))


def _undone(request: SignedInRequest, moved: int) -> HttpResponse:
    say_undone(request, done=bool(moved))
    return go_to(request, f"{reverse('intake:feeds')}#feeds-heading")


def _load(request: SignedInRequest, pk: int) -> Feed:
    mine = Feed.objects.editable_by(request.user).kept().select_related("source")
    found: Feed = get_object_or_404(mine, pk=pk)
    return found


def _answer(request: SignedInRequest, feed: Feed, *, switched: bool = False) -> HttpResponse:
    """The row as it is now to htmx, the page to everybody else; a switch keeps the focus."""
    if not request.htmx:
        return go_to(request, reverse("intake:feeds"))
    feed.refresh_from_db()
    shown = {"row": row_of(feed), "switched": switched}
    return render(request, "intake/feeds/_changed.html", shown)
