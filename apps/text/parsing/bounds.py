"""Bounds on Markdown before it is parsed: Python-Markdown takes seconds over a page of brackets."""

import re

from apps.text.words import gettext_noop

LONGEST = 20_000
"""Code points in one note or introduction: some 3,000 words."""

MOST_BRACKETS = 400
MOST_STARS = 2_000
MOST_ANGLES = 400
DEEPEST = 12

NESTING = re.compile(rf"^[ \t]*(?:(?:>|[-*+]|\d{{1,9}}[.)])[ \t]*){{{DEEPEST + 1},}}", re.MULTILINE)
INDENT = re.compile(rf"^(?: {{4}}|\t){{{DEEPEST + 1},}}", re.MULTILINE)


class TooTangled(ValueError):
    """A text that no reader could follow and no parser should be made to."""

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.message = (
            gettext_noop("This is too long for a note. Keep it under 20,000 characters.")
            if length > LONGEST
            else gettext_noop("There are too many brackets, stars or levels in this. Simplify it.")
        )


def check_markdown(markdown: str) -> None:
    """Raise TooTangled for what would take the Markdown parser more than a moment."""
    tangled = (
        len(markdown) > LONGEST
        or markdown.count("[") > MOST_BRACKETS
        or markdown.count("<") + markdown.count("&") > MOST_ANGLES
        or sum(markdown.count(mark) for mark in "*_`~") > MOST_STARS
        or NESTING.search(markdown)
        or INDENT.search(markdown)
    )
    if tangled:
        raise TooTangled(len(markdown))
