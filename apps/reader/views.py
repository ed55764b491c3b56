"""Reading, and what staff can do to a passage while they read."""

from uuid import UUID, uuid4

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import curators_only, signed_in
from apps.accounts.preferences import Preferences
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Article
from apps.cleaning import actions as cleaning
from apps.cleaning.models import Cut, Decision
from apps.reader.actions import remember_place
from apps.reader.queries import Room, posts, sums
from apps.web.requests import go_to
from apps.web.toasts import toast


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    shown, page = posts(request.user, page=request.GET.get("page", ""))
    context = {"posts": shown, "page": page, "sums": sums(request.user)}
    return render(request, "reader/home.html", context)


@require_safe
def article(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    readable = Article.objects.visible_to(request.user).exclude(revision=None)
    found = get_object_or_404(readable.select_related("source", "revision"), pk=pk)
    if slug != found.slug:
        return redirect(found, permanent=False)
    room = Room(found, request.user, Preferences.of(request).kinds)
    return render(request, "reader/article.html", {"room": room})


@require_POST
@signed_in
def place(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep where a reader is; sent by the page as it is read."""
    readable = Article.objects.visible_to(request.user).select_related("revision")
    found = get_object_or_404(readable, pk=pk)
    passage = request.POST.get("passage", "")
    kept = remember_place(reader=request.user, article=found, passage=passage)
    return HttpResponse(status=204 if kept else 400)


@require_POST
@curators_only
def put_back(request: SignedInRequest, pk: int) -> HttpResponse:
    cut = get_object_or_404(_cuts_of(request), pk=pk)
    stroke = uuid4()
    cleaning.decide(cuts=[cut], stands=False, by=request.user, stroke=stroke)
    toast(request, _("Put back in the article."), undo=reverse("reader:undo", args=[stroke]))
    return _answer(request, cut.pk)


@require_POST
@curators_only
def undo(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    """Reverse a passage that was put back or taken out on the reading page."""
    ours = Decision.objects.filter(stroke=stroke, cut__in=_cuts_of(request))
    decision = get_object_or_404(ours.select_related("cut__revision__article")[:1])
    moved = cleaning.undo(stroke=stroke, by=request.user, as_stroke=uuid4())
    toast(request, _("Undone.") if moved else _("It has been changed since. Nothing was undone."))
    return _answer(request, decision.cut_id)


def _cuts_of(request: SignedInRequest) -> "QuerySet[Cut]":
    articles = Article.objects.editable_by(request.user)
    return Cut.objects.filter(revision__article__in=articles).select_related("revision__article")


def _answer(request: SignedInRequest, pk: int) -> HttpResponse:
    """The text as it is now: what was touched and the sums to htmx, a page to everybody else."""
    cut = _cuts_of(request).get(pk=pk)
    article = cut.revision.article
    room = Room(article, request.user, Preferences.of(request).kinds)
    items = room.items_of(cut)
    if request.htmx and items:
        changed = {"room": room, "touched": cut, "items": items}
        return render(request, "reader/article.html#changed", changed)
    readable = Article.objects.visible_to(request.user).exclude(revision=None)
    there = readable.filter(pk=article.pk).exists()
    return go_to(request, article.get_absolute_url() if there else reverse("reader:home"))
