"""Error pages say what happened and what to do now, in the hand of the house."""

import pytest
from django.test import Client

from apps.web.errors import STALE_FORM, TROUBLES
from tests.builders import PASSWORD, make_reader

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.web.addresses")]

WHERE = {400: "/misread/", 403: "/refused/", 404: "/nowhere/", 405: "/misplaced/", 500: "/broken/"}


@pytest.fixture
def visitor(visitor: Client) -> Client:
    """Sees what a visitor sees when the code has failed, and not the failure itself."""
    visitor.raise_request_exception = False
    return visitor


def titles(html: str) -> str:
    return html.partition("<h1>")[2].partition("</h1>")[0]


@pytest.mark.parametrize("status", TROUBLES)
def test_each_trouble_has_its_page(visitor: Client, status: int) -> None:
    page = visitor.get(WHERE[status])
    assert (page.status_code, titles(page.text)) == (status, TROUBLES[status].title)


@pytest.mark.parametrize("status", TROUBLES)
def test_each_page_of_trouble_says_what_to_do_now(visitor: Client, status: int) -> None:
    assert f'<p class="prose">{TROUBLES[status].words}</p>' in visitor.get(WHERE[status]).text


@pytest.mark.parametrize("status", TROUBLES)
def test_each_page_of_trouble_leads_home(visitor: Client, status: int) -> None:
    page = visitor.get(WHERE[status]).text.partition("<main")[2].partition("</main>")[0]
    assert page.count('href="/"') == 1


def test_a_page_of_trouble_knows_who_is_signed_in() -> None:
    client = Client()
    client.force_login(make_reader())
    assert client.get("/nowhere/").context["user"].email == "reader@example.org"


def test_a_name_that_is_not_the_site_s_gets_a_page_too(visitor: Client) -> None:
    page = visitor.get("/", headers={"host": "elsewhere.example"})
    assert (page.status_code, titles(page.text)) == (400, TROUBLES[400].title)


def test_a_form_that_has_gone_stale_says_so() -> None:
    strict = Client(enforce_csrf_checks=True)
    page = strict.post("/sign-in/", {"login": "a@example.org", "password": PASSWORD})
    assert (page.status_code, titles(page.text)) == (403, STALE_FORM.title)


def test_a_method_that_a_page_does_not_take_is_refused(visitor: Client) -> None:
    assert visitor.post("/").status_code == 405
