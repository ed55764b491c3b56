"""Readers tell staff what should have stayed and what is a leftover, and may take it back."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from apps.accounts.access import signed_in
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Article
from apps.cleaning.layout.reading_order import Passage
from apps.cleaning.models import Cut
from apps.cleaning.reports import actions as reports
from apps.cleaning.reports.actions import NotReported
from apps.cleaning.reports.models import Report, What
from apps.reader.queries import Room
from apps.text.words import gettext_noop
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import toast

NOTHING_TICKED = gettext_noop("Tick the passage that is a leftover, then tell staff.")
LONGEST_KEY = 18
"""Digits of a number that a database can hold."""


@require_POST
@signed_in
def report_seam(request: SignedInRequest, pk: int) -> HttpResponse:
    """ "This should not have been removed", said on a seam."""
    cut = get_object_or_404(Cut.objects.select_related("revision"), pk=pk, stands=True)
    room = _room(request, cut.revision.article_id)
    seam = next((each for each in room.seams if each.cut == cut), None)
    if seam is None:
        raise Http404
    words = request.POST.get("words", "")
    try:
        told = reports.report(
            revision=cut.revision,
            spans=[cut.span],
            what=What.BELONGS,
            words=words,
            by=request.user,
        )
    except NotReported as trouble:
        toast(request, _(trouble.message) % trouble.values)
        told = []
    else:
        toast(request, _("Reported. Staff will look."), undo=_way_back(told))
    if request.htmx:
        shown = {"room": room, "seam": seam, "words": words, "swapped": True}
        return render(request, "reader/_tell.html", shown)
    return go_to(request, f"{room.article.get_absolute_url()}#seam-{cut.pk}")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def report(request: SignedInRequest, pk: int, slug: str) -> HttpResponse:
    """ "This is a leftover": the passages of the article to tick, and a sentence."""
    room = _room(request, pk)
    if request.method != "POST":
        if slug != room.article.slug:
            return redirect("reader:report", pk=pk, slug=room.article.slug)
        return render(request, "reader/report.html", {"room": room})
    ticked = set(request.POST.getlist("passage"))
    try:
        told = _tell(request, room, [each for each in room.passages if each.key in ticked])
    except NotReported as trouble:
        refused = {"room": room, "ticked": ticked, "words": request.POST.get("words", "")}
        refused["trouble"] = _(trouble.message) % trouble.values
        return render(request, "reader/report.html", refused, status=UNPROCESSABLE)
    said = ngettext(
        "Reported. Staff will look.", "%(count)d passages reported. Staff will look.", len(told)
    )
    toast(request, said % {"count": len(told)}, undo=_way_back(told))
    first = next(each for each in room.passages if each.key in ticked)
    return go_to(request, f"{room.article.get_absolute_url()}#{first.anchor}")


def _tell(request: SignedInRequest, room: Room, passages: list[Passage]) -> list[Report]:
    if not passages:
        raise NotReported(NOTHING_TICKED)
    return reports.report(
        revision=room.revision,
        spans=[each.span for each in passages],
        what=What.LEFTOVER,
        words=request.POST.get("words", ""),
        by=request.user,
    )


@require_POST
@signed_in
def withdraw(request: SignedInRequest, keys: str) -> HttpResponse:
    """Take back one's own reports, while nobody has answered them."""
    named = (key for key in keys.split("-") if key.isdecimal() and len(key) <= LONGEST_KEY)
    wanted = [int(key) for key in named][: reports.MOST_A_DAY]
    mine = Report.objects.filter(pk__in=wanted, by=request.user).select_related("revision")
    first = mine.first()
    if first is None:
        raise Http404
    article = _room(request, first.revision.article_id).article
    gone = reports.withdraw(reports=wanted, by=request.user)
    toast(request, _("Taken back.") if gone else _("Staff have answered it already."))
    return go_to(request, article.get_absolute_url())


def _room(request: SignedInRequest, pk: int) -> Room:
    readable = Article.objects.visible_to(request.user).exclude(revision=None)
    article = get_object_or_404(readable.select_related("source", "revision"), pk=pk)
    return Room(article, request.user)


def _way_back(told: list[Report]) -> str:
    """The address that takes these reports back; none for what was reported before and answered."""
    keys = "-".join(str(each.pk) for each in told if each.is_open)
    return reverse("reader:withdraw", args=[keys]) if keys else ""
