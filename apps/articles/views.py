"""The files of articles' pictures, for those who may read the article."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

from apps.accounts.models import Person
from apps.articles.models.pictures import Picture, PictureQuerySet

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
    kept = Picture.objects.kept().select_related("revision__article__source")
    kept = kept.filter(pk=pk, digest=digest)
    in_public = _shown_to(AnonymousUser(), kept)
    found = in_public or _shown_to(request.user, kept)
    if found is None or not settings.PICTURES:
        raise Http404
    etag = quote_etag(found.digest)
    response = get_conditional_response(request, etag=etag) or _file_of(found)
    response["ETag"] = etag
    response["Cache-Control"] = PUBLIC if in_public else PRIVATE
    for name, value in GUARDS.items():
        response[name] = value
    return response


def _shown_to(person: Person, kept: PictureQuerySet) -> Picture | None:
    """The picture, if this person may read the whole article: an excerpt goes without."""
    found: Picture | None = kept.visible_to(person).first()
    if found is None or not found.revision.article.is_whole_for(person):
        return None
    return found


def _file_of(found: Picture) -> HttpResponse:
    try:
        with found.file.open("rb") as file:
            data = file.read()
    except FileNotFoundError as lost:
        raise Http404 from lost
    response = HttpResponse(data, content_type=found.media_type)
    response["Content-Disposition"] = "inline"
    return response
