"""Saying what happened, with a way back: messages that may carry the address of their undoing."""

from django.contrib import messages
from django.http import HttpRequest


def toast(request: HttpRequest, text: str, *, undo: str = "") -> None:
    """Show `text` on the next page or fragment. `undo` is an address that takes a POST."""
    messages.success(request, text, extra_tags=undo)
