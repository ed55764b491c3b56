"""The texts that an article has had, what is different between two, and looking for a new one."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.cleaning.again.carrying import as_it_reads
from apps.intake.arrivals.actions import expect_url
from apps.intake.arrivals.duplicates import is_changed
from apps.intake.filed.loading import article_for
from apps.text.addresses import NotAnAddress
from apps.text.differences import differences
from apps.web.toasts import toast


@require_safe
@curators_only
def texts(request: SignedInRequest, pk: int) -> HttpResponse:
    """Every text that an article has had, newest first."""
    article = article_for(request.user, pk=pk)
    had = article.revisions.select_related("cleaning").defer("original", "blocks")
    return render(
        request, "intake/filed/texts.html", {"article": article, "texts": had.order_by("-number")}
    )


@require_safe
@curators_only
def text_changes(request: SignedInRequest, pk: int, older: int, newer: int) -> HttpResponse:
    """What readers would notice between two texts of an article."""
    article = article_for(request.user, pk=pk)
    if older == newer:
        raise Http404
    one = get_object_or_404(article.revisions, number=older)
    other = get_object_or_404(article.revisions, number=newer)
    found = differences(as_it_reads(one), as_it_reads(other))
    shown = {"article": article, "older": one, "newer": other, "changes": found}
    return render(
        request, "intake/filed/text_changes.html", shown | {"is_changed": is_changed(found)}
    )


@require_POST
@curators_only
def look_again(request: SignedInRequest, pk: int) -> HttpResponse:
    """Fetch the original of an article once more, and see whether it has changed."""
    article = article_for(request.user, pk=pk)
    try:
        arrival = expect_url(url=article.url, by=request.user, like=article)
    except NotAnAddress:
        toast(request, _("This article has no address that we can go to."))
        return redirect("intake:edit", pk=pk)
    return redirect(arrival.get_absolute_url())
