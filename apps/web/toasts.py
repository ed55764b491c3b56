"""Saying what happened, with a way back: messages that may carry the address of their undoing."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _


def toast(request: HttpRequest, text: str, *, undo: str = "") -> None:
    """Show `text` on the next page or fragment. `undo` is an address that takes a POST."""
    messages.success(request, text, extra_tags=undo)


def say_undone(request: HttpRequest, *, done: bool) -> None:
    """Say that something was taken back, or that others have changed it since."""
    toast(request, _("Undone.") if done else _("It has been changed since. Nothing was undone."))
