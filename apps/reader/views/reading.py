"""Reading: the home page, an article, and where a reader stopped in it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import signed_in
from apps.accounts.models import is_curator
from apps.accounts.preferences import Preferences
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Article
from apps.reader.actions import remember_place
from apps.reader.queries import Room, posts, sums


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
    tidy = "tidy" in request.GET and is_curator(request.user)
    kinds = Preferences.of(request).kinds
    room = Room(found, request.user, tidy=tidy, kinds_in_place=kinds)
    return render(request, "reader/article.html", {"room": room})


@require_POST
@signed_in
def place(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep where a reader is; sent by the page as it is read."""
    readable = Article.objects.visible_to(request.user).select_related("source", "revision")
    found = get_object_or_404(readable, pk=pk)
    passage = request.POST.get("passage", "")
    kept = remember_place(reader=request.user, article=found, passage=passage)
    return HttpResponse(status=204 if kept else 400)
