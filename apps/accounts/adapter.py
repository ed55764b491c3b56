"""How allauth behaves here: accounts are given by staff, so nobody signs up at the door."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

TOGETHER = _("That e-mail and password do not go together. Check both, or choose a new password.")


class ClosedDoor(DefaultAccountAdapter):  # type: ignore[misc]
    """Nobody signs up here, and what goes wrong at the door is said in the words of the house."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": TOGETHER,
        "too_many_login_attempts": _("Too many tries. Wait five minutes, then try again."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def add_message(self, *args: object, **kwargs: object) -> Message | None:
        """Say nothing: a page that shows who is signed in has said it."""
        return None

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Letters say whose they are, as pages do."""
        names = {"site_name": settings.SITE_NAME, "institute_name": settings.INSTITUTE_NAME}
        super().send_mail(template_prefix, email, {**names, **context})

    def is_safe_url(self, url: str | None) -> bool:
        """Whether to go on to that address after signing in: pages of this site alone."""
        try:
            return bool(url and url.startswith("/") and super().is_safe_url(url))
        except ValueError:
            return False
