"""What a view may rely on in a request, for the type checker and for the reader."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails


class RoomRequest(HttpRequest):
    """A request that came through our middleware."""

    htmx: HtmxDetails


def go_to(request: RoomRequest, url: str) -> HttpResponse:
    """Send a browser on: a redirect, or htmx's own way of doing the same."""
    if request.htmx:
        return HttpResponseClientRedirect(url)
    return HttpResponseRedirect(url, status=303)
