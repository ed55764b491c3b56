"""People: what the database refuses, and what each role may do."""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from apps.accounts.models import Role, User, is_curator
from tests.builders import PASSWORD, make_curator, make_keeper, make_reader

pytestmark = pytest.mark.django_db


def test_an_address_belongs_to_one_person_whatever_its_case() -> None:
    make_reader("priya@example.org")
    with pytest.raises(IntegrityError):
        User.objects.create(email="Priya@example.org")


def test_an_address_that_is_taken_is_refused_with_a_sentence() -> None:
    make_reader("priya@example.org")
    with pytest.raises(ValidationError):
        make_reader("PRIYA@example.org")


def test_a_role_is_one_that_we_know() -> None:
    with pytest.raises(IntegrityError):
        User.objects.create(email="priya@example.org", role="owner")


def test_a_person_needs_an_address() -> None:
    with pytest.raises(ValidationError):
        User.objects.create_user("", PASSWORD)


@pytest.mark.parametrize(
    ("make", "curates", "keeps"),
    [(make_reader, False, False), (make_curator, True, False), (make_keeper, True, True)],
)
def test_each_role_may_do_its_own(make: type, curates: bool, keeps: bool) -> None:
    person = make()
    assert (person.is_curator, person.is_staff) == (curates, keeps)


@pytest.mark.parametrize("make", [make_curator, make_keeper])
def test_an_account_that_has_ended_may_do_nothing(make: type) -> None:
    person = make()
    person.is_active = False
    assert (person.is_curator, person.is_staff) == (False, False)


def test_a_visitor_is_no_curator() -> None:
    assert is_curator(AnonymousUser()) is False


def test_the_command_line_makes_a_keeper() -> None:
    person = User.objects.create_superuser("keeper@example.org", PASSWORD)
    assert (person.role, person.is_superuser) == (Role.KEEPER, True)


def test_a_person_is_found_by_their_address_in_any_case() -> None:
    person = make_reader("priya@example.org")
    assert User.objects.get_by_natural_key("PRIYA@example.org") == person


@pytest.mark.parametrize(("name", "called"), [("Priya", "Priya"), ("", "priya@example.org")])
def test_a_person_is_called_by_name_or_else_by_address(name: str, called: str) -> None:
    assert str(User(email="priya@example.org", name=name)) == called
