"""What staff do to the cleaning of an article while they read it: put back, take out, undo."""

from urllib.parse import parse_qs, urlsplit
from uuid import UUID, uuid4

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.accounts.access import curators_only
from apps.accounts.preferences import Preferences
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Article
from apps.cleaning import actions as cleaning
from apps.cleaning.layout.parts import chosen, passage_span
from apps.cleaning.models import Cut, Decision
from apps.reader.changes import change_of
from apps.reader.queries import Room
from apps.text.document import Span
from apps.web.requests import go_to
from apps.web.toasts import say_undone, toast


@require_POST
@curators_only
def put_back(request: SignedInRequest, pk: int) -> HttpResponse:
    cuts = Cut.objects.filter(revision__article__in=_mine(request))
    cut = get_object_or_404(cuts.select_related("revision"), pk=pk)
    stroke = uuid4()
    cleaning.decide(cuts=[cut], stands=False, by=request.user, stroke=stroke)
    toast(request, _("Put back in the article."), undo=reverse("reader:undo", args=[stroke]))
    return _answer(request, cut.revision.article_id, stroke=stroke)


@require_POST
@curators_only
def take_out(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take out a passage, or the sentences of it that were ticked: one stroke."""
    article = get_object_or_404(_mine(request).exclude(revision=None), pk=pk)
    stroke = uuid4()
    room = Room(article, request.user)
    spans = _asked_for(request, room)
    if request.htmx and not spans:
        return render(request, "web/_toasts_oob.html")
    if spans:
        cleaning.take_out(revision=room.revision, spans=spans, by=request.user, stroke=stroke)
        toast(request, _("Taken out."), undo=reverse("reader:undo", args=[stroke]))
    return _answer(request, article.pk, stroke=stroke)


def _asked_for(request: SignedInRequest, room: Room) -> list[Span]:
    """The spans that the form names; where there are none, the reason is said."""
    document = room.shown.document
    span = passage_span(document, room.shown.standing, key=request.POST.get("passage", ""))
    if span is None:
        toast(request, _("This passage was changed meanwhile. Load the page again."))
        return []
    if "some" not in request.POST:
        return [span]
    spans = chosen(document, span, names=request.POST.getlist("part"))
    if not spans:
        toast(request, _("Nothing was taken out: tick the sentences first."))
    return spans


@require_POST
@curators_only
def undo(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    """Reverse a passage that was put back or taken out on the reading page."""
    ours = Decision.objects.filter(stroke=stroke, cut__revision__article__in=_mine(request))
    decision = get_object_or_404(ours.select_related("cut__revision")[:1])
    undoing = uuid4()
    moved = cleaning.undo(stroke=stroke, by=request.user, as_stroke=undoing)
    say_undone(request, done=bool(moved))
    return _answer(request, decision.cut.revision.article_id, stroke=undoing)


def _mine(request: SignedInRequest) -> "QuerySet[Article]":
    found: QuerySet[Article] = Article.objects.editable_by(request.user)
    return found.select_related("source", "revision")


def _answer(request: SignedInRequest, pk: int, *, stroke: UUID) -> HttpResponse:
    """The text as it is now: what was touched and the sums to htmx, a page to everybody else."""
    article = _mine(request).get(pk=pk)
    tidy = _is_tidying(request)
    kinds = Preferences.of(request).kinds
    room = Room(article, request.user, tidy=tidy, kinds_in_place=kinds)
    change = change_of(room, stroke=stroke)
    if request.htmx and change.can_be_swapped:
        changed = {"room": room, "change": change, "items": change.items}
        return render(request, "reader/article.html#changed", changed)
    readable = Article.objects.visible_to(request.user).exclude(revision=None)
    if not readable.filter(pk=pk).exists():
        return go_to(request, reverse("reader:home"))
    place = f"#{change.items[0].anchor}" if change.items else ""
    return go_to(request, article.get_absolute_url() + ("?tidy=1" if tidy else "") + place)


def _is_tidying(request: SignedInRequest) -> bool:
    """Whether the page that the form stood on was open for editing its cleaning."""
    page = request.htmx.current_url if request.htmx else request.headers.get("Referer")
    return "tidy" in request.POST or "tidy" in parse_qs(urlsplit(page or "").query)
