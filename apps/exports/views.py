"""Files to take away."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from apps.articles.models import Article
from apps.exports.citations import FORMATS


@require_safe
def citation(request: HttpRequest, pk: int, ending: str) -> HttpResponse:
    if ending not in FORMATS:
        raise Http404
    readable = Article.objects.visible_to(request.user).exclude(revision=None)
    article = get_object_or_404(readable.select_related("source"), pk=pk)
    address = request.build_absolute_uri(article.get_absolute_url())
    response = HttpResponse(
        FORMATS[ending].write(article, address),
        content_type=f"{FORMATS[ending].media_type}; charset=utf-8",
    )
    response["Content-Disposition"] = f'attachment; filename="{article.slug}.{ending}"'
    return response
