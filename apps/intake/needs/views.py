""" "Needs a look" at the desk: the page, and each decision that is taken on it."""

from typing import Final
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Article
from apps.cleaning import actions as cleaning
from apps.cleaning.models import Cut, Decision
from apps.cleaning.reports import actions as reports
from apps.cleaning.reports.models import Report
from apps.intake.needs.sections import NeedsALook, Section, section, sections_for, waiting
from apps.web.requests import go_to
from apps.web.toasts import say_undone, toast

PAGE: Final = "intake/needs/page.html"


@require_safe
@curators_only
def needs_a_look(request: SignedInRequest) -> HttpResponse:
    sections = sections_for(request.user)
    shown = {"sections": sections, "waiting": sum(each.total for each in sections)}
    return render(request, PAGE, shown)


@require_POST
@curators_only
def answer_report(request: SignedInRequest, pk: int) -> HttpResponse:
    """Agree with readers, and do what they asked for; or decline, and leave it as it is."""
    ours = Report.objects.filter(revision__article__in=_mine(request))
    report = get_object_or_404(ours.select_related("revision__article"), pk=pk)
    before = section("reports", request.user)
    stroke = uuid4()
    if not report.is_open:
        toast(request, _("Somebody has answered this already."))
    elif request.POST.get("answer") == "agree":
        reports.agree(report, by=request.user, stroke=stroke)
        said = (
            _("Agreed. It is back in the article.") if report.belongs else _("Agreed. Taken out.")
        )
        toast(request, said, undo=_way_back(stroke))
    else:
        reports.decline(report, by=request.user, stroke=stroke)
        said = _("Declined. It stays out.") if report.belongs else _("Declined. It stays in.")
        toast(request, said, undo=_way_back(stroke))
    return _after(request, before, decided=f"report-{pk}")


@require_POST
@curators_only
def settle_doubt(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put a doubtful passage back, or leave it out, having looked."""
    ours = Cut.objects.filter(revision__article__in=_mine(request))
    cut = get_object_or_404(ours, pk=pk)
    before = section("doubts", request.user)
    stroke = uuid4()
    if request.POST.get("answer") == "put-back":
        cleaning.decide(cuts=[cut], stands=False, by=request.user, stroke=stroke)
        toast(request, _("Put back in the article."), undo=_way_back(stroke))
    else:
        cleaning.leave(cuts=[cut], by=request.user, stroke=stroke)
        toast(request, _("Left out. It counts as looked at."), undo=_way_back(stroke))
    return _after(request, before, decided=f"doubt-{pk}")


@require_POST
@curators_only
@transaction.atomic
def undo(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    """Take back an answer: what it moved moves back, and its row waits again."""
    mine = _mine(request)
    answered = Report.objects.filter(stroke=stroke, revision__article__in=mine)
    decided = Decision.objects.filter(stroke=stroke, cut__revision__article__in=mine)
    report, decision = answered.first(), decided.first()
    if not report and not decision:
        raise Http404
    row = f"report-{report.pk}" if report else f"doubt-{decision.cut_id if decision else 0}"
    moved = reports.undo(stroke=stroke, by=request.user, as_stroke=uuid4())
    say_undone(request, done=bool(moved))
    return go_to(request, f"{reverse('intake:needs')}#{row}")


def _mine(request: SignedInRequest) -> "QuerySet[Article]":
    found: QuerySet[Article] = Article.objects.editable_by(request.user)
    return found


def _way_back(stroke: UUID) -> str:
    return reverse("intake:needs-undo", args=[stroke])


def _after(request: SignedInRequest, before: Section, *, decided: str) -> HttpResponse:
    """The row goes, and the focus moves to the next one; without htmx, the page moves there."""
    after = section(before.kind.key, request.user)
    following = _following(before.rows, after.rows, decided)
    if not request.htmx:
        place = following.id if following else after.id
        return go_to(request, f"{reverse('intake:needs')}#{place}")
    shown = {
        "section": after,
        "decided": decided,
        "row": following,
        "waiting": waiting(request.user),
    }
    return render(request, f"{PAGE}#decided", shown)


def _following(
    before: list[NeedsALook], after: list[NeedsALook], decided: str
) -> NeedsALook | None:
    """The row that came after the decided one, else the one before it, of those still there."""
    there = {row.id: row for row in after}
    ids = [row.id for row in before]
    at = ids.index(decided) if decided in ids else 0
    nearest = [*ids[at + 1 :], *reversed(ids[:at])]
    return next((there[each] for each in nearest if each in there), None)
