"""Bounds on Markdown before it is parsed: Python-Markdown takes seconds over a page of brackets."""

import re

from apps.text.words import gettext_noop

LONGEST = 20_000
"""Code points in one note or introduction: some 3,000 words."""

MOST_BRACKETS = 400
MOST_STARS = 2_000
MOST_ANGLES = 400
MOST_MARKED_LINES = 1_000
"""Entries of lists and underlined headings: the parser's time grows with their square."""
DEEPEST = 12

MARKED_LINE = re.compile(r"^[ \t]*[-=*+]", re.MULTILINE)
NESTING = re.compile(
    rf"^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{{1,9}}[.)][ \t]+){{{DEEPEST + 1},}}", re.MULTILINE
)
INDENT = re.compile(rf"^(?: {{4}}|\t){{{DEEPEST + 1},}}", re.MULTILINE)


class TooTangled(ValueError):
    """A text that no reader could follow and no parser should be made to."""

    def __init__(self, *, is_long: bool) -> None:
        self.message = (
            gettext_noop("This is too long for a note. Keep it under 20,000 characters.")
            if is_long
            else gettext_noop("There are too many brackets, stars or levels in this. Simplify it.")
        )
        super().__init__(self.message)


def check_markdown(markdown: str) -> None:
    """Raise TooTangled for what would take the Markdown parser more than a moment."""
    if len(markdown) > LONGEST:
        raise TooTangled(is_long=True)
    lines = markdown.replace("\r", "\n")
    tangled = (
        markdown.count("[") > MOST_BRACKETS
        or markdown.count("<") + markdown.count("&") > MOST_ANGLES
        or sum(markdown.count(mark) for mark in "*_`~") > MOST_STARS
        or len(MARKED_LINE.findall(lines)) > MOST_MARKED_LINES
        or NESTING.search(lines)
        or INDENT.search(lines)
    )
    if tangled:
        raise TooTangled(is_long=False)
