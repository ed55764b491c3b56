"""Which kinds of leftover stay in their place: for the site, and for a source of its own mind."""

from uuid import uuid4

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Source
from apps.cleaning.again.recleaning import go_on
from apps.cleaning.kinds import LEFTOVERS
from apps.cleaning.rules.actions import set_tastes
from apps.cleaning.rules.queries import kind_rows
from apps.intake.rules.saying import said_of
from apps.web.requests import go_to
from apps.web.toasts import toast

SAYS = {"stay": True, "out": False, "site": None}
"""What can be chosen for a kind. The site itself has nothing to leave it to."""


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def kinds(request: SignedInRequest, pk: int | None = None) -> HttpResponse:
    """The switches; a POST sets those that it names, and cleans again what they concern."""
    source = get_object_or_404(Source, pk=pk) if pk else None
    if request.method != "POST":
        return render(
            request, "intake/rules/kinds.html", {"source": source, "kinds": kind_rows(source)}
        )
    said = {kind: request.POST.get(kind, "") for kind, _name in LEFTOVERS}
    stays = {
        kind: SAYS[word]
        for kind, word in said.items()
        if word in SAYS and (source or word != "site")
    }
    stroke = uuid4()
    changed = set_tastes(source=source, stays=stays, by=request.user, stroke=stroke)
    progress = go_on(source)
    done = _("Switches saved.") if changed else _("Nothing was changed.")
    undo = reverse("intake:rule-undo", args=[stroke]) if changed else ""
    toast(request, said_of(progress, done) if changed else done, undo=undo)
    here = reverse("intake:kinds", args=[source.pk]) if source else reverse("intake:kinds-site")
    return go_to(request, here)
