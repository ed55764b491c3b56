"""Who may see and do what with things that come in: staff everything, others nothing."""

import pytest
from django.test import Client

from apps.intake.arrivals.actions import expect_file
from apps.intake.arrivals.models import Arrival
from tests.builders import STORY, make_article
from tests.intake.test_access import staff, walk

pytestmark = pytest.mark.django_db

Clients = dict[str, Client]


@pytest.fixture
def came() -> Arrival:
    make_article()
    found = expect_file(name="story.txt", data=STORY.encode(), by=None)
    found.refresh_from_db()
    return found


@pytest.mark.parametrize(
    "address", ["coming-in/", "coming-in/moved/", "coming-in/{came}/", "articles/{article}/texts/"]
)
def test_staff_alone_see_what_comes_in(everybody: Clients, came: Arrival, address: str) -> None:
    named = address.format(came=came.pk, article=came.known_as_id)
    assert walk(everybody, "get", f"/desk/{named}") == staff(200)


@pytest.mark.parametrize("action", ["again", "dismiss", "revise", "both", "nonsense"])
def test_staff_alone_decide_about_it(everybody: Clients, came: Arrival, action: str) -> None:
    address = f"/desk/coming-in/{came.pk}/answer/"
    assert walk(everybody, "post", address, action=action) == staff(302)


def test_staff_alone_take_up_what_was_dismissed(everybody: Clients, came: Arrival) -> None:
    assert walk(everybody, "post", f"/desk/coming-in/{came.pk}/take-up/") == staff(303)


def test_staff_alone_save_all(everybody: Clients) -> None:
    assert walk(everybody, "post", "/desk/coming-in/save-all/") == staff(302)


def test_staff_alone_look_again_at_an_original(everybody: Clients) -> None:
    article = make_article()
    assert walk(everybody, "post", f"/desk/articles/{article.pk}/original/") == staff(302)


def test_staff_alone_send_for_an_address(everybody: Clients) -> None:
    sent = walk(everybody, "post", "/desk/", text="http://127.0.0.1:9/", action="send")
    assert (sent, Arrival.objects.count()) == (staff(303), 1)


def test_a_reader_s_attempt_changes_nothing(reader: Client, came: Arrival) -> None:
    before = Arrival.objects.values().get()
    for action in ("dismiss", "revise", "both"):
        reader.post(f"/desk/coming-in/{came.pk}/answer/", {"action": action})
    reader.post("/desk/", {"text": "https://example.org/", "action": "send"})
    assert Arrival.objects.values().get() == before


@pytest.mark.parametrize(
    "address", ["coming-in/0/", "?arrival=0", "?arrival=x", "articles/0/texts/"]
)
def test_what_does_not_exist_is_not_found(curator: Client, address: str) -> None:
    assert curator.get(f"/desk/{address}").status_code == 404


@pytest.mark.parametrize("address", ["coming-in/save-all/", "coming-in/1/answer/"])
def test_a_visit_changes_nothing(curator: Client, address: str) -> None:
    assert curator.get(f"/desk/{address}").status_code == 405
