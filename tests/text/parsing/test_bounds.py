"""What is too long or too tangled to be parsed, and that the rest is parsed in a moment."""

import pytest

from apps.text.parsing.bounds import LONGEST, TooTangled, check_markdown
from apps.text.parsing.markdown import read_markdown
from apps.text.sanitize import note_html
from tests.text.stopwatch import seconds

TOO_LONG = "This is too long for a note. Keep it under 20,000 characters."
TOO_TANGLED = "There are too many brackets, stars or levels in this. Simplify it."

HONEST = {
    "nothing": "",
    "3,000 words": "word, " * 3_000,
    "a list of a hundred links": "- [a](http://a.org)\n" * 100,
    "a hundred words in stars": "a **bold** word and an *odd* one. " * 100,
    "a list in a list in a list": "- a\n    - b\n        - c\n            - d\n",
    "a quotation in a quotation": "> a\n>\n> > b\n> >\n> > > c\n",
    "a poem": "a line of it  \n" * 300,
    "a rule of dashes": "-" * 200,
    "a table of numbers": "1 2 3 4 5 6 7 8 9\n" * 500,
}
TANGLED = {
    "brackets": "[" * 401,
    "stars": "*a " * 2_001,
    "backticks": "`a" * 2_001,
    "angles": "<" * 401,
    "ampersands": "&" * 401,
    "quotations": ">" * 13 + " a",
    "lists": "- " * 13 + "a",
    "quotations and lists": "> - " * 7 + "a",
    "list entries": "- a\n" * 1_001,
    "underlined headings": "a\n=\n" * 1_001,
    "quotations behind old line ends": "\r" + ">" * 13 + " a",
    "indents": "    " * 13 + "a",
    "tabs": "\t" * 13 + "a",
}
FILLERS = [
    "*a ", "**a *b ", "_a_b", "`a``b```c", "`a ", "*", "_", "**a** ", "***a ", "*a **b ", "a\n",
    "\n", "- a\n", "- a\n\n", "> a\n", "> a\n\n", ">\n", "    a\n\n", "1. a\n", "# a\n", "a\n=\n",
    "a\n-\n", "\\", "\\\\`", "(", "[a](b) ", "[a]: b\n", "[", "[[", "](", "<", "<a", "&", "&amp;",
    "<!--", "a\t", "- \n", "+ a\n    - b\n", "* * *\n", "-", " a  \n", "http://a.b ", "<a@b.c> ",
    "<http://a> ", "![a]", "[a](\"", "[a](<", "=\n", "- a\n\n    b\n\n",
    "1. a\n\n    1. b\n\n        1. c\n\n", "> - a\n>     - b\n\n", "   \n", "\u2028", "\r",
    "a  \n", "x*y_z`", "[a][", "[a]: <b> 'c\n", "``` \n", "*__", "**_", "a*b**c***d", "\\*",
    "> > > > > > a\n", "- - - - a\n", "\x02", "&#", "[a](b(c", "[x](y 'z", "\u0301", "\x00",
    "\ud800", "1.", "* a\n\n", " - a\n", "~~", ":", "\"", "'",
]  # fmt: skip
"""What would make a careless parser slow, each to be repeated."""
SIZES = (LONGEST, 6_000, 1_990, 1_200, 800, 390)


def longest_allowed(filler: str) -> str:
    """As much of the filler as the bounds let through, tried from the largest size down."""
    for size in SIZES:
        text = (filler * (size // len(filler) + 1))[:size]
        try:
            check_markdown(text)
        except TooTangled:
            continue
        return text
    return ""


def trouble_with(markdown: str) -> str:
    with pytest.raises(TooTangled) as trouble:
        check_markdown(markdown)
    return trouble.value.message


@pytest.mark.parametrize("markdown", HONEST.values(), ids=HONEST)
def test_honest_notes_are_let_through(markdown: str) -> None:
    check_markdown(markdown)


@pytest.mark.parametrize("markdown", TANGLED.values(), ids=TANGLED)
def test_tangled_notes_are_told_to_be_simpler(markdown: str) -> None:
    assert trouble_with(markdown) == TOO_TANGLED


def test_a_note_may_be_as_long_as_the_limit() -> None:
    check_markdown("x" * LONGEST)


def test_a_longer_note_is_told_to_be_shorter() -> None:
    assert trouble_with("x" * (LONGEST + 1)) == TOO_LONG


@pytest.mark.parametrize("filler", FILLERS, ids=ascii)
def test_whatever_is_let_through_is_read_within_a_second(filler: str) -> None:
    markdown = longest_allowed(filler)
    assert seconds(lambda: read_markdown(markdown)) < 1


@pytest.mark.parametrize("filler", FILLERS, ids=ascii)
def test_whatever_is_let_through_is_shown_or_refused_within_a_second(filler: str) -> None:
    markdown = longest_allowed(filler)
    assert seconds(lambda: shown(markdown)) < 1


def shown(markdown: str) -> str:
    try:
        return note_html(markdown)
    except TooTangled as trouble:
        return trouble.message


@pytest.mark.parametrize("markdown", HONEST.values(), ids=HONEST)
def test_honest_notes_are_shown(markdown: str) -> None:
    assert note_html(markdown).count("<p></p>") == 0


@pytest.mark.parametrize("filler", FILLERS, ids=ascii)
def test_refusing_what_is_too_long_costs_next_to_nothing(filler: str) -> None:
    text = filler * (5_000_000 // len(filler))
    assert seconds(lambda: trouble_with(text)) < 0.2
