"""Lists of feeds from other readers and for them."""

from uuid import uuid4

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.intake.feeds import actions
from apps.intake.feeds.forms import ListForm
from apps.intake.feeds.models import Feed
from apps.intake.feeds.opml import LARGEST, read_opml, write_opml
from apps.intake.feeds.views import page
from apps.intake.files import NotReadable
from apps.web.requests import UNPROCESSABLE, go_to
from apps.web.toasts import toast


@require_safe
@curators_only
def export_feeds(request: SignedInRequest) -> HttpResponse:
    """All feeds of the list, for another reader."""
    kept = Feed.objects.visible_to(request.user).kept()
    written = write_opml(kept, title=f"{settings.INSTITUTE_NAME} {settings.SITE_NAME}")
    headers = {"Content-Disposition": 'attachment; filename="feeds.opml"'}
    return HttpResponse(written, content_type="text/x-opml; charset=utf-8", headers=headers)


@require_POST
@curators_only
def import_feeds(request: SignedInRequest) -> HttpResponse:
    form = ListForm(request.POST, request.FILES)
    if not form.is_valid():
        return page(request, opml=form, status=UNPROCESSABLE)
    try:
        found, left_out = read_opml(form.cleaned_data["opml"].read(LARGEST + 1))
    except NotReadable as trouble:
        form.add_error("opml", _(trouble.message) % trouble.values)
        return page(request, opml=form, status=UNPROCESSABLE)
    stroke = uuid4()
    added = actions.add_all(found, by=request.user, stroke=stroke)
    undo = reverse("intake:feeds-take-back", args=[stroke]) if added else ""
    toast(request, _said(added, known=len(found) - added, left_out=left_out), undo=undo)
    return go_to(request, reverse("intake:feeds"))


def _said(added: int, *, known: int, left_out: int) -> str:
    sentences = [ngettext("%(count)d feed added.", "%(count)d feeds added.", added)]
    counts = [added]
    if known:
        sentences.append(
            ngettext(
                "%(count)d was on the list already.", "%(count)d were on the list already.", known
            )
        )
        counts.append(known)
    if left_out:
        sentences.append(
            ngettext(
                "%(count)d was left out: it is not on the open web.",
                "%(count)d were left out: they are not on the open web.",
                left_out,
            )
        )
        counts.append(left_out)
    return " ".join(said % {"count": n} for said, n in zip(sentences, counts, strict=True))
