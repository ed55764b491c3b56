"""What was removed from an article: the original and what remains of it, side by side."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from apps.articles.models import Article
from apps.cleaning.layout.side_by_side import decisions_on, side_by_side
from apps.reader.queries import Room


@require_safe
def removed(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    readable = Article.objects.visible_to(request.user).exclude(revision=None)
    article = get_object_or_404(readable.select_related("source", "revision"), pk=pk)
    if slug != article.slug:
        return redirect("reader:removed", pk=pk, slug=article.slug)
    room = Room(article, request.user)
    rows = side_by_side(room.shown, decisions_on(article))
    put_back = {each.cut.pk: each for row in rows for each in row.put_back}
    shown = {
        "room": room,
        "rows": rows,
        "removals": [each for row in rows for each in row.removals],
        "put_back": list(put_back.values()),
    }
    return render(request, "reader/removed.html", shown)
