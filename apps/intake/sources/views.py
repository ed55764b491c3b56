"""The pages of sources: their list, and what is remembered of one."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from apps.accounts.access import curators_only
from apps.accounts.requests import SignedInRequest
from apps.articles.models import Source
from apps.intake.sources.queries import source_page, source_rows


@require_safe
@curators_only
def sources(request: SignedInRequest) -> HttpResponse:
    rows, more = source_rows()
    return render(request, "intake/sources/sources.html", {"rows": rows, "more": more})


@require_safe
@curators_only
def source(request: SignedInRequest, pk: int) -> HttpResponse:
    page = source_page(get_object_or_404(Source, pk=pk))
    return render(request, "intake/sources/source.html", {"page": page})
