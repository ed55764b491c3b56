"""The mail that lets somebody choose a new password."""

import re

import pytest
from django.core import mail
from django.test import Client

from tests.builders import make_reader

pytestmark = pytest.mark.django_db


def test_the_link_in_the_mail_leads_to_a_new_password(visitor: Client) -> None:
    make_reader("priya@example.org")
    visitor.post("/password/", {"email": "priya@example.org"})
    (letter,) = mail.outbox
    link = re.findall(r"http://testserver(/\S+)", letter.body)[0]
    page = visitor.get(link, follow=True)
    assert (letter.subject, page.status_code) == ("A new password for Reading Room", 200)
    assert "The same once more" in page.text


def test_a_stranger_is_told_by_mail_and_by_nobody_else(visitor: Client) -> None:
    answer = visitor.post("/password/", {"email": "nobody@example.org"}, follow=True)
    (letter,) = mail.outbox
    assert letter.subject == "No account at Reading Room"
    assert "If that address has an account" in answer.text
