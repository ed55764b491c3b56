"""Error pages in the same hand as the rest: what happened, and what to do now."""

from typing import Final, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from apps.web.wording import Words


class Trouble(NamedTuple):
    title: Words
    words: Words


TROUBLES: Final = {
    400: Trouble(
        _("We could not read that request"),
        _("Something in it was not as we expected. Go back, check what you sent, and try again."),
    ),
    403: Trouble(
        _("This page is not open to you"),
        _("It may be kept for staff. If it should be yours, ask a member of staff."),
    ),
    404: Trouble(
        _("There is no page here"),
        _("It may have moved, or not be published yet. The home page has the newest articles."),
    ),
    405: Trouble(
        _("This address only takes what a form sends"),
        _("Nothing was changed. Go back, and use the button on the page."),
    ),
    500: Trouble(
        _("Something went wrong on our side"),
        _("Nothing that was saved is lost. Wait a moment, then load the page again."),
    ),
}

STALE_FORM: Final = Trouble(
    _("This form had gone stale"),
    _("You may have signed in or out in another tab. Go back, load the page, and send it again."),
)


def _page(request: HttpRequest, *, status: int, trouble: Trouble) -> HttpResponse:
    return render(request, "web/trouble.html", {"trouble": trouble}, status=status)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, status=400, trouble=TROUBLES[400])


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, status=403, trouble=TROUBLES[403])


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return _page(request, status=404, trouble=TROUBLES[404])


def method_not_allowed(request: HttpRequest) -> HttpResponse:
    return _page(request, status=405, trouble=TROUBLES[405])


def server_error(request: HttpRequest) -> HttpResponse:
    """Drawn without the database, which may be what went wrong."""
    return render(None, "web/broken.html", {"trouble": TROUBLES[500]}, status=500)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _page(request, status=403, trouble=STALE_FORM)
