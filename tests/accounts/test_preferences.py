"""How someone likes to read: chosen once, kept on the device and with the account."""

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from apps.accounts.preferences import CHOICES, COOKIE, Preferences
from tests.conftest import PersonClient

pytestmark = pytest.mark.django_db

CHOSEN = {
    "theme": "night",
    "face": "sans",
    "size": "140",
    "width": "wide",
    "leading": "loose",
    "keys": "off",
}
PLAIN = dict(zip(CHOICES, ("system", "serif", "100", "medium", "medium", "on"), strict=True))


def shown_to(client: Client) -> dict[str, str]:
    """What the pages are drawn with, where it is not what everybody has."""
    return client.get("/").context["preferences"].attributes()


def test_choices_are_kept_on_the_device(visitor: Client) -> None:
    visitor.post("/settings/", CHOSEN)
    assert shown_to(visitor) == CHOSEN


def test_the_page_is_drawn_with_them(visitor: Client) -> None:
    visitor.post("/settings/", CHOSEN | {"size": "100", "keys": "on"})
    root = visitor.get("/").text.partition("<html")[2].partition(">")[0].split()
    assert root == [
        'lang="en"',
        'data-theme="night"',
        'data-face="sans"',
        'data-width="wide"',
        'data-leading="loose"',
    ]


def test_what_nobody_has_to_choose_needs_no_attribute(visitor: Client) -> None:
    visitor.post("/settings/", PLAIN)
    assert shown_to(visitor) == {}


def test_an_account_carries_them_to_another_device(reader: PersonClient) -> None:
    reader.post("/settings/", CHOSEN)
    elsewhere = Client()
    elsewhere.force_login(reader.person)
    assert shown_to(elsewhere) == CHOSEN


def test_what_a_device_has_chosen_goes_before_the_account(reader: PersonClient) -> None:
    reader.post("/settings/", CHOSEN)
    elsewhere = Client()
    elsewhere.post("/settings/", PLAIN | {"theme": "sepia"})
    elsewhere.force_login(reader.person)
    assert shown_to(elsewhere) == {"theme": "sepia"}


def test_everybody_may_choose(everybody: dict[str, Client]) -> None:
    found = {
        name: client.post("/settings/", CHOSEN).status_code for name, client in everybody.items()
    }
    assert found == dict.fromkeys(everybody, 302)


def test_one_person_s_choices_are_not_another_s(reader: Client, stranger: Client) -> None:
    reader.post("/settings/", CHOSEN)
    assert shown_to(stranger) == {}


def test_the_cookie_is_out_of_reach_for_scripts_and_lasts_a_year(visitor: Client) -> None:
    cookie = visitor.post("/settings/", CHOSEN).cookies[COOKIE]
    kept = (cookie["httponly"], cookie["samesite"], cookie["max-age"])
    assert kept == (True, "Lax", 365 * 24 * 60 * 60)


@pytest.mark.parametrize("name", CHOICES)
def test_an_unknown_choice_is_what_everybody_has(visitor: Client, name: str) -> None:
    visitor.post("/settings/", PLAIN | {name: 'odd"><script>'})
    assert shown_to(visitor) == {}


@given(st.text(max_size=80))
def test_any_cookie_can_be_read(cookie: str) -> None:
    client = Client(headers={"cookie": f"{COOKIE}={cookie.encode('unicode_escape').decode()}"})
    assert client.get("/healthz").status_code == 200
    assert Preferences.read({"theme": cookie}).theme in CHOICES["theme"]


def test_keeping_them_leads_back_to_the_page(visitor: Client) -> None:
    answer = visitor.post("/settings/", CHOSEN | {"back": "/?page=2"})
    assert answer.headers["Location"] == "/?page=2"


@pytest.mark.parametrize(
    "back", ["https://elsewhere.example/", "//elsewhere.example", "javascript:go()", "/\\evil", ""]
)
def test_the_way_back_cannot_leave_the_site(visitor: Client, back: str) -> None:
    assert visitor.post("/settings/", CHOSEN | {"back": back}).headers["Location"] == "/"


def test_a_script_that_has_applied_them_needs_no_page(visitor: Client) -> None:
    answer = visitor.post("/settings/", CHOSEN | {"quiet": "1"})
    assert (answer.status_code, answer.text) == (204, "")


def test_the_page_shows_what_was_chosen(visitor: Client) -> None:
    visitor.post("/settings/", CHOSEN)
    assert visitor.get("/settings/").context["preferences"] == Preferences(**CHOSEN)


def test_kinds_to_show_in_place_are_kept_with_the_others(visitor: Client) -> None:
    visitor.post("/settings/", PLAIN | {"kinds": "1", "shown": ["bio", "credit", "nonsense"]})
    assert visitor.get("/settings/").context["preferences"].kinds == {"bio", "credit"}


def test_a_form_without_kinds_leaves_them_as_they_are(visitor: Client) -> None:
    visitor.post("/settings/", PLAIN | {"kinds": "1", "shown": ["bio"]})
    visitor.post("/settings/", PLAIN | {"theme": "night"})
    assert visitor.get("/settings/").context["preferences"].shown == "bio"


def test_no_kind_at_all_can_be_chosen_again(visitor: Client) -> None:
    visitor.post("/settings/", PLAIN | {"kinds": "1", "shown": ["bio"]})
    visitor.post("/settings/", PLAIN | {"kinds": "1"})
    assert visitor.get("/settings/").context["preferences"].shown == ""
