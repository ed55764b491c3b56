"""The desk's pages, a module each; `apps.intake.urls` finds them here by name."""

from apps.intake.views.articles import edit, filed, undo
from apps.intake.views.pasting import bring_in

__all__ = ["bring_in", "edit", "filed", "undo"]
