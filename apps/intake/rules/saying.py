"""What is said after rules and switches were changed: how many articles that has changed."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.cleaning.again.recleaning import Progress


def said_of(progress: Progress, done: str) -> str:
    """`done` says what was done; added is what it did to the stored articles."""
    changed = ngettext(
        "%(count)d article changed.", "%(count)d articles changed.", progress.changed
    ) % {"count": progress.changed}
    said = f"{done} {changed if progress.changed else _('No article changed.')}"
    if not progress.left:
        return said
    left = ngettext("%(count)d still waits.", "%(count)d still wait.", progress.left) % {
        "count": progress.left
    }
    return f"{said} {left}"
