"""A source's card at the desk: looked at, changed, changed back."""

from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.cards import edit_card, undo_card
from apps.articles.models import CardEdit, Source
from apps.intake.sources.forms import SourceCardForm, card_of
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import say_undone, toast


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def card(request: SignedInRequest, pk: int) -> HttpResponse:
    source = get_object_or_404(Source, pk=pk)
    posted = request.POST if request.method == "POST" else None
    form = SourceCardForm(posted, initial=card_of(source))
    if posted is None or not form.is_valid():
        status = 200 if posted is None else UNPROCESSABLE
        shown = {"form": form, "source": source}
        return render(request, "intake/sources/card.html", shown, status=status)
    stroke = uuid4()
    changed = edit_card(source=source, card=form.cleaned_data, by=request.user, stroke=stroke)
    undo_at = reverse("intake:source-card-undo", args=[stroke]) if changed else ""
    toast(request, _("Changes saved.") if changed else _("Nothing was changed."), undo=undo_at)
    return go_to(request, reverse("intake:source-card", args=[pk]))


@require_POST
@curators_only
def undo(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    edit = get_object_or_404(CardEdit.objects.filter(stroke=stroke)[:1])
    moved = undo_card(stroke=stroke)
    say_undone(request, done=bool(moved))
    return go_to(request, reverse("intake:source-card", args=[edit.source_id]))
