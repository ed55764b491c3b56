"""The files of articles' pictures, for those who may read the article."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from apps.articles.models.pictures import Picture

PUBLIC = "public, max-age=604800"
PRIVATE = "private, max-age=86400"
"""A week and a day: a copy never changes, but who may see it can."""
GUARDS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
"""Opened by itself, a picture runs nothing, loads nothing and is nothing but what it says."""


@require_safe
def picture(request: HttpRequest, pk: int, digest: str) -> HttpResponse:
    """A copy is served by its article, never by where its file lies."""
    kept = Picture.objects.kept().filter(pk=pk, digest=digest)
    in_public = kept.visible_to(AnonymousUser()).first()
    found = in_public or kept.visible_to(request.user).first()
    if found is None or not settings.PICTURES:
        raise Http404
    etag = quote_etag(found.digest)
    response = get_conditional_response(request, etag=etag) or _file_of(found)
    response["ETag"] = etag
    response["Cache-Control"] = PUBLIC if in_public else PRIVATE
    for name, value in GUARDS.items():
        response[name] = value
    return response


def _file_of(found: Picture) -> HttpResponse:
    try:
        with found.file.open("rb") as file:
            data = file.read()
    except FileNotFoundError as lost:
        raise Http404 from lost
    response = HttpResponse(data, content_type=found.media_type)
    response["Content-Disposition"] = "inline"
    return response
