"""The site's addresses, and some where things go wrong."""

from django.core.exceptions import BadRequest, PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.http import require_POST

from config.urls import *  # noqa: F403  (the site's own, with its error pages)
from config.urls import urlpatterns as the_site


def refused(request: HttpRequest) -> HttpResponse:
    raise PermissionDenied


def misread(request: HttpRequest) -> HttpResponse:
    raise BadRequest


@require_POST
def misplaced(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError


def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("on purpose")


urlpatterns = [
    *the_site,
    path("refused/", refused),
    path("misread/", misread),
    path("misplaced/", misplaced),
    path("broken/", broken),
]
