"""Taking some words out of a passage: its sentences to tick, or the words themselves."""

from uuid import uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.cleaning import actions as cleaning
from apps.intake.filed.editing import Editing
from apps.intake.filed.forms import WordsForm
from apps.intake.filed.loading import article_for
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import toast


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def take_words(request: SignedInRequest, pk: int, row: str) -> HttpResponse:
    """Show a kept passage sentence by sentence; a POST takes out what was ticked or written."""
    article = article_for(request.user, pk=pk)
    passage = next((each for each in Editing(article).rows if each.key == row), None)
    if passage is None or article.revision is None:
        raise Http404
    posted = request.POST if request.method == "POST" else None
    preset = {"first": request.GET.get("words", "")}
    form = WordsForm(posted, initial=preset, passage=passage, document=article.revision.document)
    if not passage.kept or posted is None or not form.is_valid():
        status = UNPROCESSABLE if posted is not None else 200
        shown = {"article": article, "passage": passage, "form": form}
        return render(request, "intake/filed/words.html", shown, status=status)
    stroke = uuid4()
    cleaning.take_out(revision=article.revision, spans=form.spans, by=request.user, stroke=stroke)
    toast(request, _("Words taken out."), undo=reverse("intake:undo", args=[stroke]))
    return go_to(request, reverse("intake:edit", args=[article.pk]) + "#rows-heading")
