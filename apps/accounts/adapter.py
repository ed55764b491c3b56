"""How allauth behaves here: accounts are given by staff, so nobody signs up at the door."""

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest


class ClosedDoor(DefaultAccountAdapter):  # type: ignore[misc]
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(self, *args: object, **kwargs: object) -> Message | None:
        """Say nothing: a page that shows who is signed in has said it."""
        return None
