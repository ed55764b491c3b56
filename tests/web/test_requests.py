"""Sending a browser on, with htmx and without."""

import pytest
from django.test import RequestFactory
from django_htmx.middleware import HtmxDetails

from apps.web.requests import go_to

PAGE = "http://testserver/desk/look/?all=1"


def sent_on(url: str, *, htmx: bool, at: str = PAGE) -> dict[str, str]:
    headers = {"HX-Request": "true", "HX-Current-URL": at} if htmx else {}
    request = RequestFactory().post("/", headers=headers)
    request.htmx = HtmxDetails(request)
    answer = go_to(request, url)
    names = ("Location", "HX-Redirect", "HX-Refresh")
    return {name: answer.headers[name] for name in names if name in answer.headers}


def test_a_browser_is_redirected() -> None:
    assert sent_on("/somewhere/", htmx=False) == {"Location": "/somewhere/"}


@pytest.mark.parametrize("url", ["/somewhere/", "/desk/look/#row", "/desk/look/?all=1"])
def test_htmx_is_told_to_go_to_another_page(url: str) -> None:
    assert sent_on(url, htmx=True) == {"HX-Redirect": url}


@pytest.mark.parametrize("at", [PAGE, f"{PAGE}#another"])
def test_htmx_loads_the_page_again_for_another_place_on_it(at: str) -> None:
    assert sent_on("/desk/look/?all=1#row", htmx=True, at=at) == {"HX-Refresh": "true"}
