"""What a view may rely on in a request, for the type checker and for the reader."""

from http import HTTPStatus
from typing import Final

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django_htmx.http import HttpResponseClientRedirect, HttpResponseClientRefresh
from django_htmx.middleware import HtmxDetails

UNPROCESSABLE: Final = HTTPStatus.UNPROCESSABLE_ENTITY
"""What was sent cannot be done as it is; the page that answers says why."""


class RoomRequest(HttpRequest):
    """A request that came through our middleware."""

    htmx: HtmxDetails


def go_to(request: RoomRequest, url: str) -> HttpResponse:
    """Send a browser on: a redirect, or htmx's own way of doing the same.

    To another place on the page that it shows a browser would only scroll: it loads it again.
    """
    if request.htmx:
        page, _hash, place = url.partition("#")
        here = (request.htmx.current_url_abs_path or "").partition("#")[0]
        if place and page == here:
            return HttpResponseClientRefresh()
        return HttpResponseClientRedirect(url)
    return HttpResponseRedirect(url, status=303)
