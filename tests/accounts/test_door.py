"""Coming in, going out, and the doors that stay shut."""

import pytest
from django.contrib.auth import get_user
from django.core import mail
from django.test import Client

from apps.accounts.models import User
from tests.builders import PASSWORD, make_reader

pytestmark = pytest.mark.django_db

WRONG = "That e-mail and password do not go together. Check both, or choose a new password."


@pytest.fixture
def priya() -> User:
    return make_reader("priya@example.org")


def sign_in(client: Client, email: str, password: str = PASSWORD, **more: str) -> str:
    """Try the door; gives where it leads, or nothing where it stays shut."""
    answer = client.post("/sign-in/", {"login": email, "password": password, **more})
    return answer.headers.get("Location", "")


def test_a_reader_comes_in_and_is_home(visitor: Client, priya: User) -> None:
    assert sign_in(visitor, "priya@example.org") == "/"
    assert get_user(visitor) == priya


@pytest.mark.usefixtures("priya")
def test_an_address_is_known_in_any_case(visitor: Client) -> None:
    assert sign_in(visitor, "Priya@Example.org") == "/"


@pytest.mark.parametrize(
    ("email", "password"),
    [("priya@example.org", "not the password"), ("nobody@example.org", PASSWORD)],
)
@pytest.mark.usefixtures("priya")
def test_what_is_wrong_is_said_without_saying_who_is_known(
    visitor: Client, email: str, password: str
) -> None:
    page = visitor.post("/sign-in/", {"login": email, "password": password})
    assert page.context["form"].non_field_errors() == [WRONG]


def test_somebody_whose_account_has_ended_stays_outside(visitor: Client, priya: User) -> None:
    User.objects.update(is_active=False)
    assert sign_in(visitor, "priya@example.org") == "/inactive/"
    assert get_user(visitor).is_anonymous


@pytest.mark.usefixtures("priya")
def test_coming_in_leads_back_to_where_one_was(visitor: Client) -> None:
    assert sign_in(visitor, "priya@example.org", next="/settings/") == "/settings/"


@pytest.mark.parametrize(
    "elsewhere",
    ["https://elsewhere.example/", "//elsewhere.example/", "javascript:go()", "/\\elsewhere"],
)
@pytest.mark.usefixtures("priya")
def test_coming_in_never_leads_to_another_site(visitor: Client, elsewhere: str) -> None:
    assert sign_in(visitor, "priya@example.org", next=elsewhere) == "/"


def test_a_visitor_is_asked_to_sign_in_for_a_page_that_needs_it(visitor: Client) -> None:
    answer = visitor.get("/desk/filed/?shelf=1")
    there = (answer.status_code, answer.headers["Location"])
    assert there == (303, "/sign-in/?next=/desk/filed/%3Fshelf%3D1")


def test_a_page_that_asks_through_htmx_stays_as_it_is(visitor: Client) -> None:
    answer = visitor.post("/desk/", {"text": "Typed"}, headers={"HX-Request": "true"})
    assert (answer.status_code, answer.content) == (401, b"")


@pytest.mark.parametrize("wanted", ["http://[", "//evil.example/", "#x", "javascript:alert(1)"])
def test_signing_in_leads_nowhere_else(visitor: Client, priya: User, wanted: str) -> None:
    form = {"login": priya.email, "password": PASSWORD, "next": wanted}
    assert visitor.post("/sign-in/", form).headers["Location"] == "/"


@pytest.mark.parametrize("page", ["http://[::1", "http://elsewhere.example/x"])
def test_an_odd_referer_leads_home(visitor: Client, page: str) -> None:
    answer = visitor.post("/passages/1/put-back/", headers={"Referer": page})
    assert answer.headers["Location"] == "/sign-in/?next=/"


def test_after_a_form_one_comes_back_to_the_page_it_stood_on(visitor: Client) -> None:
    """Not to the address that the form was sent to, which takes no visits."""
    headers = {"Referer": "http://testserver/articles/1-a/"}
    answer = visitor.post("/passages/1/put-back/", headers=headers)
    assert answer.headers["Location"] == "/sign-in/?next=/articles/1-a/"


@pytest.mark.parametrize("came_from", ["", "https://elsewhere.example/articles/1-a/"])
def test_after_a_form_from_nowhere_one_comes_home(visitor: Client, came_from: str) -> None:
    answer = visitor.post("/passages/1/put-back/", headers={"Referer": came_from})
    assert answer.headers["Location"] == "/sign-in/?next=/"


def test_going_out_ends_the_visit(reader: Client) -> None:
    answer = reader.post("/sign-out/")
    assert (answer.headers["Location"], get_user(reader).is_anonymous) == ("/", True)


def test_a_link_alone_signs_nobody_out(reader: Client) -> None:
    page = reader.get("/sign-out/")
    assert (page.templates[0].name, get_user(reader)) == ("account/logout.html", reader.person)


def test_somebody_who_is_in_is_sent_home_from_the_door(reader: Client) -> None:
    assert reader.get("/sign-in/").headers["Location"] == "/"


def test_nobody_signs_up_at_the_door(visitor: Client) -> None:
    fields = {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD}
    page = visitor.post("/sign-up/", fields)
    there = (page.templates[0].name, User.objects.count())
    assert there == ("account/signup_closed.html", 0)


def test_a_new_password_is_a_link_in_a_mail_away(visitor: Client, priya: User) -> None:
    visitor.post("/password/", {"email": priya.email})
    (message,) = mail.outbox
    link = next(word for word in message.body.split() if "/password/new/" in word)
    form = visitor.get(visitor.get(link).headers["Location"])
    new = {"password1": "another long password", "password2": "another long password"}
    visitor.post(form.request["PATH_INFO"], new)
    assert sign_in(visitor, priya.email, "another long password") == "/"


def test_asking_for_a_password_does_not_tell_who_is_known(visitor: Client, priya: User) -> None:
    emails = (priya.email, "nobody@example.org")
    answers = [visitor.post("/password/", {"email": email}) for email in emails]
    assert [answer.headers["Location"] for answer in answers] == ["/password/sent/"] * 2


def test_keepers_alone_enter_the_back_office(everybody: dict[str, Client]) -> None:
    statuses = {name: client.get("/keep/").status_code for name, client in everybody.items()}
    assert statuses == {
        "visitor": 302,
        "reader": 302,
        "stranger": 302,
        "curator": 302,
        "keeper": 200,
    }
