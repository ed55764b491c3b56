"""What repeats at the edges of a PDF's pages: running heads and feet, page numbers, addresses."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from apps.intake.files.pdf_lines import Line

EDGE_LINES = 3
"""So many lines at the top of a page, and at its foot, may be repeated on others."""
SAME_PLACE = 4.0
"""Points up or down by which they may move."""
ENOUGH_PAGES = 3
DIGITS = re.compile(r"\d+")
PAGE_NUMBER = re.compile(r"(?:page\s+)?\d{1,4}(?:\s*(?:/|of|von|de|sur)\s*\d{1,4})?$", re.I)
PRINTED = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}|(?:https?|file)://\S+ +\d+/\d+$"
)
"""How browsers head and foot what they print."""
ADDRESS = re.compile(r"https?://[^\s<>\"]{4,1000}")


def without_margins(pages: Sequence[Sequence[Line]]) -> tuple[list[Line], list[Line]]:
    """The lines that are the text, and those that frame it."""
    edges = [_edge_lines(page) for page in pages]
    repeated = _repeated(edges)
    text: list[Line] = []
    margins: list[Line] = []
    for page, edge in zip(pages, edges, strict=True):
        outermost = {*edge[:1], *edge[-1:]}
        for line in page:
            alone = line in outermost and (PAGE_NUMBER.match(line.text) or PRINTED.match(line.text))
            framing = alone or (line in edge and _sign(line) in repeated)
            (margins if framing else text).append(line)
    return text, margins


def address_in(margins: Iterable[Line]) -> str:
    """The web address at the edge of the pages, if there is one and only one."""
    found = {each[0] for line in margins if (each := ADDRESS.search(line.text))}
    return found.pop() if len(found) == 1 else ""


def _edge_lines(page: Sequence[Line]) -> list[Line]:
    """The topmost and the lowest lines of a page."""
    ordered = sorted(page, key=lambda line: -line.base)
    if len(ordered) <= 2 * EDGE_LINES:
        return ordered
    return ordered[:EDGE_LINES] + ordered[-EDGE_LINES:]


def _sign(line: Line) -> str:
    """What stays the same when a line is repeated with another number in it."""
    return DIGITS.sub("#", " ".join(line.text.casefold().split()))


def _repeated(edges: Sequence[Sequence[Line]]) -> set[str]:
    """Signs that stand at the same place on enough pages: two of two, or three of many."""
    places: dict[str, list[Line]] = defaultdict(list)
    for edge in edges:
        for line in edge:
            places[_sign(line)].append(line)
    enough = min(ENOUGH_PAGES, len(edges))
    return {sign for sign, lines in places.items() if enough >= 2 and _pages_alike(lines) >= enough}


def _pages_alike(lines: Sequence[Line]) -> int:
    """On how many pages a line stands where it does on the page in the middle."""
    usual = sorted(line.base for line in lines)[len(lines) // 2]
    return len({line.page for line in lines if abs(line.base - usual) <= SAME_PLACE})
