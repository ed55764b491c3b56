"""The desk's pages, a module each; `apps.intake.urls` finds them here by name."""

from apps.intake.views.articles import edit, filed, undo
from apps.intake.views.coming import answer, arrival, coming_in, moved, save_all, take_up
from apps.intake.views.pasting import bring_in
from apps.intake.views.texts import look_again, text_changes, texts

__all__ = ["answer", "arrival", "bring_in", "coming_in", "edit", "filed", "look_again", "moved"]
__all__ += ["save_all", "take_up", "text_changes", "texts", "undo"]
