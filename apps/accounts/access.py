"""Who may call a view. What a person may not see does not exist for them."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlsplit, urlunsplit

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse

from apps.accounts.models import is_curator
from apps.accounts.requests import SignedInRequest
from apps.web.requests import RoomRequest, go_to

P = ParamSpec("P")
Guarded = Callable[Concatenate[SignedInRequest, P], HttpResponse]
Open = Callable[Concatenate[HttpRequest, P], HttpResponse]


def signed_in(view: Guarded[P]) -> Open[P]:
    """Visitors are asked to sign in, and come back to where they were.

    A page that asks through htmx gets 401 and stays as it is, with all that was typed into it.
    """

    @wraps(view)
    def guarded(request: SignedInRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if request.user.is_authenticated:
            return view(request, *args, **kwargs)
        if request.htmx:
            return HttpResponse(status=401)
        return go_to(request, redirect_to_login(_here(request)).url)

    return guarded  # type: ignore[return-value]


def curators_only(view: Guarded[P]) -> Open[P]:
    """Visitors are asked to sign in; readers are told that there is nothing here."""

    @wraps(view)
    def guarded(request: SignedInRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not is_curator(request.user):
            raise Http404
        return view(request, *args, **kwargs)

    return signed_in(guarded)  # type: ignore[arg-type]


def _here(request: RoomRequest) -> str:
    """The page that someone is looking at: what a form is sent to may take no visits."""
    if request.method in {"GET", "HEAD"}:
        return request.get_full_path()
    try:
        page = urlsplit(request.headers.get("Referer", ""))
    except ValueError:
        return "/"
    ours = page.netloc == request.get_host()
    return urlunsplit(("", "", page.path, page.query, "")) if ours else "/"
