"""What was put into the desk's box and is sent for: addresses and files."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.requests import SignedInRequest
from apps.intake.arrivals.actions import expect_file, expect_url
from apps.intake.arrivals.forms import MOST_ADDRESSES, FilesForm
from apps.intake.arrivals.models import Arrival
from apps.text.addresses import addresses_in
from apps.web.requests import go_to
from apps.web.toasts import toast


def links_in(request: SignedInRequest) -> tuple[str, ...]:
    """The addresses in the box, where there is nothing else in it."""
    return addresses_in(request.POST.get("text", ""))


def expected(request: SignedInRequest, files: FilesForm) -> HttpResponse | None:
    """Send for what is to be sent for, and go where it will come in. None where nothing is.

    Typing an address sends for nothing: only a press of a button does.
    """
    links = links_in(request)
    if request.htmx or not files.is_valid():
        return None
    chosen = files.cleaned_data["attached"]
    if not chosen and not links:
        return None
    if len(links) > MOST_ADDRESSES:
        files.add_error(
            None,
            _("These are %(count)d addresses. The desk takes up to %(most)d at once.")
            % {"count": len(links), "most": MOST_ADDRESSES},
        )
        return None
    coming = [expect_url(url=url, by=request.user) for url in links]
    for each in chosen:
        data, kind = each.read(), each.content_type or ""
        coming.append(
            expect_file(name=each.name or "", data=data, by=request.user, media_type=kind)
        )
    return _go_and_see(request, coming)


def _go_and_see(request: SignedInRequest, coming: list[Arrival]) -> HttpResponse:
    """One thing is waited for on its own page, several in the tray."""
    if len(coming) == 1:
        return go_to(request, coming[0].get_absolute_url())
    count = len(coming)
    said = ngettext("%(count)d thing is coming in.", "%(count)d things are coming in.", count)
    toast(request, said % {"count": count})
    return go_to(request, reverse("intake:coming-in"))
