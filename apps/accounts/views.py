"""Reading settings: a page of their own, and what the panel on every page posts to."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.accounts.preferences import Preferences, kinds_to_show
from apps.web.toasts import toast


@require_http_methods(["GET", "HEAD", "POST"])
def reading_settings(request: HttpRequest) -> HttpResponse:
    """Show the choices; a POST keeps them and goes back to the page that it came from.

    A script that has already applied them sends `quiet` and needs no page in return.
    """
    if request.method != "POST":
        shown = {"back": _back(request), "kinds_to_show": kinds_to_show()}
        return render(request, "accounts/settings.html", shown)
    chosen = Preferences.read(request.POST.dict() | {"shown": _shown(request)})
    quiet = "quiet" in request.POST
    response = HttpResponse(status=204) if quiet else HttpResponseRedirect(_back(request))
    chosen.keep(response, user=request.user)
    if not quiet:
        toast(request, _("Settings kept."))
    return response


def _shown(request: HttpRequest) -> str:
    """The kinds to show in place; a form without those boxes leaves them as they are."""
    if "kinds" not in request.POST:
        return Preferences.of(request).shown
    return ".".join(request.POST.getlist("shown"))


def _back(request: HttpRequest) -> str:
    """An address of this site that the form or link named, else the home page."""
    wanted = request.POST.get("back") or request.GET.get("back") or "/"
    here = {request.get_host()}
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts=here, require_https=request.is_secure()
    )
    return wanted if safe else "/"
