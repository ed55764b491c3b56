"""What has been filed: the shelves, one article on the desk again, and taking changes back."""

from uuid import UUID, uuid4

from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles import actions as articles
from apps.articles.models import Article, Edit, State
from apps.cleaning import actions as cleaning
from apps.cleaning.again.recleaning import follow_sources
from apps.cleaning.models import Decision
from apps.intake.arrivals.filing import unfile
from apps.intake.filed.editing import Editing
from apps.intake.filed.loading import article_for
from apps.intake.filed.queries import shelves
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import say_undone, toast


@require_safe
@curators_only
def filed(request: SignedInRequest) -> HttpResponse:
    return render(request, "intake/filed/filed.html", {"shelves": shelves(request.user)})


@require_http_methods(["GET", "HEAD", "POST"])
@curators_only
def edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change what stands above an article and which of its passages are kept."""
    article = article_for(request.user, pk=pk)
    editing = Editing(article, request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return render(request, "intake/filed/edit.html", {"editing": editing})
    state = _state_asked_for(request, article)
    if not editing.is_ready(publishing=state == State.PUBLISHED):
        return render(request, "intake/filed/edit.html", {"editing": editing}, status=UNPROCESSABLE)
    stroke = uuid4()
    changed = editing.save(by=request.user, stroke=stroke, state=state)
    undo_at = reverse("intake:undo", args=[stroke]) if changed else ""
    toast(request, _said(article.state, state, changed=changed), undo=undo_at)
    return redirect("intake:edit", pk=article.pk)


def _state_asked_for(request: SignedInRequest, article: Article) -> str:
    """The state that the pressed button means; saving alone leaves it as it is."""
    asked = {
        "publish": State.PUBLISHED,
        "unpublish": State.DRAFT,
        "bin": State.BINNED,
        "restore": State.DRAFT,
    }
    return str(asked.get(request.POST.get("action", "save"), article.state))


def _said(before: str, after: str, *, changed: bool) -> str:
    if before != after:
        return {
            State.PUBLISHED.value: _("Published."),
            State.BINNED.value: _("Put in the bin."),
            State.DRAFT.value: _("Unpublished. It is a draft again.")
            if before == State.PUBLISHED
            else _("Taken out of the bin. It is a draft again."),
        }[after]
    return _("Changes saved.") if changed else _("Nothing was changed.")


@require_POST
@curators_only
def undo(request: SignedInRequest, stroke: UUID) -> HttpResponse:
    """Take back all that one press of a button changed at the desk."""
    mine = Article.objects.editable_by(request.user)
    edits = Edit.objects.filter(stroke=stroke, article__in=mine)
    decisions = Decision.objects.filter(stroke=stroke, cut__revision__article__in=mine)
    first = edits.first()
    decision = decisions.select_related("cut__revision").first()
    if not first and not decision:
        raise Http404
    with transaction.atomic():
        moved = cleaning.undo(stroke=stroke, by=request.user, as_stroke=uuid4())
        moved += articles.undo(stroke=stroke)
        if moved:
            unfile(stroke=stroke)
        follow_sources(stroke)
    say_undone(request, done=bool(moved))
    pk = first.article_id if first else decision.cut.revision.article_id if decision else 0
    article = mine.get(pk=pk)
    if article.state == State.BINNED:
        return go_to(request, reverse("intake:filed"))
    return go_to(request, reverse("intake:edit", args=[pk]))
