"""What a view may rely on in a request, for the type checker and for the reader."""

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse
from django_htmx.http import HttpResponseClientRedirect
from django_htmx.middleware import HtmxDetails

if TYPE_CHECKING:
    from apps.accounts.models import User


class RoomRequest(HttpRequest):
    """A request that came through our middleware."""

    htmx: HtmxDetails


class SignedInRequest(RoomRequest):
    """A request of someone we know, behind `signed_in` or `curators_only`."""

    user: "User"  # type: ignore[assignment]


def go_to(request: RoomRequest, url: str) -> HttpResponse:
    """Send a browser on: a redirect, or htmx's own way of doing the same."""
    if request.htmx:
        return HttpResponseClientRedirect(url)
    return HttpResponse(status=303, headers={"Location": url})
