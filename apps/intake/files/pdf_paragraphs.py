"""Lines of print put together to the paragraphs that they were set from."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from apps.intake.files.pdf_lines import HYPHENS, Line

COLUMN = 4.0
"""Points by which the left edges of a column's lines may differ."""
SAME_SIZE = 0.12
"""The share by which letters of one paragraph may differ in size."""
WIDE_GAP = 1.3
"""How many times the usual distance of lines begins a paragraph."""
USUAL_LEADING = 1.25
INDENT = 0.8
"""In widths of the letter size: less is not meant."""
ENDS = re.compile(r"[.!?…:;。！？][\"'”’»)\]]*$")
BULLET = re.compile(r"[•‣▪▫●○◦·∙◆■□*]\s+\S")
NUMBERED = re.compile(r"(?:\(?\d{1,3}[.)]|[a-z][.)])\s+\S")
"""A point of a list, if a sentence or another point stands before it: "… in 1990 and\n24. May"."""
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
HYPHENATING = 0.02
"""The share of lines that end within a word, where a program has hyphenated the text."""

Rights = Mapping[tuple[int, int, int], float]


def paragraphs_of(lines: Sequence[Line]) -> Iterator[str]:
    """The paragraphs, each as one line of text, in the order of the lines."""
    if not lines:
        return
    leading, rights = _leadings(lines), _rights(lines)
    hyphens = Hyphens(lines)
    held = [lines[0]]
    for last, line in pairwise(lines):
        if _goes_on(held, line, leading=leading, room=_room(last, line, rights)):
            held.append(line)
        else:
            yield hyphens.joined(held)
            held = [line]
    yield hyphens.joined(held)


def _goes_on(
    held: Sequence[Line], line: Line, *, leading: Mapping[int, float], room: float
) -> bool:
    """True when `line` belongs to the paragraph whose lines are held."""
    last = held[-1]
    if abs(last.size - line.size) > SAME_SIZE * max(last.size, line.size):
        return False
    if _is_point(line, after=held) or _first_word_fits(line, room=room):
        return False
    gap = last.base - line.base
    usual = leading.get(round(line.size), USUAL_LEADING * line.size)
    if line.page != last.page or gap < -usual / 2 or gap > 8 * usual:
        return not ENDS.search(last.text) or line.text[:1].islower()
    if gap > WIDE_GAP * usual:
        return False
    is_hanging = bool(BULLET.match(held[0].text) or NUMBERED.match(held[0].text))
    return is_hanging or line.left - last.left <= INDENT * line.size or gap < usual / 2


def _is_point(line: Line, *, after: Sequence[Line]) -> bool:
    if not NUMBERED.match(line.text):
        return bool(BULLET.match(line.text))
    return bool(ENDS.search(after[-1].text) or NUMBERED.match(after[0].text))


def _first_word_fits(line: Line, *, room: float) -> bool:
    """True when the line before was left early: the word after it would still have gone in."""
    word = line.text.split(maxsplit=1)[0]
    return line.width * (len(word) + 1) / len(line.text) + line.size / 2 < room


def _leadings(lines: Sequence[Line]) -> dict[int, float]:
    """The usual distance from line to line, in points, for each size of letters."""
    found: dict[int, Counter[float]] = defaultdict(Counter)
    for last, line in pairwise(lines):
        gap = last.base - line.base
        if round(last.size) == round(line.size) and 0.8 * line.size < gap < 2.5 * line.size:
            found[round(line.size)][round(gap * 2) / 2] += 1
    return {size: max(gaps, key=lambda gap: (gaps[gap], -gap)) for size, gaps in found.items()}


def _rights(lines: Sequence[Line]) -> Rights:
    """How far to the right the lines of a column go, by page, left edge and size."""
    rights: dict[tuple[int, int, int], float] = {}
    for line in lines:
        key = _column(line, line.left)
        rights[key] = max(rights.get(key, 0.0), line.right)
    return rights


def _column(line: Line, left: float, *, shift: int = 0) -> tuple[int, int, int]:
    return line.page, round(left / COLUMN) + shift, round(line.size)


def _room(last: Line, line: Line, rights: Rights) -> float:
    """Points left free at the end of the last line, as its column goes.

    A first line that is indented stands in the column of the line under it.
    """
    left = min(last.left, line.left) if line.page == last.page else last.left
    columns = (_column(last, left, shift=by) for by in (-1, 0, 1))
    return max(rights.get(column, last.right) for column in columns) - last.right


class Hyphens:
    """What becomes of a hyphen at the end of a line, judged by the other words of the text."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._words = Counter(word.casefold() for line in lines for word in WORD.findall(line.text))
        broken = sum(1 for line in lines if line.text.endswith(("-", HYPHENS[0])))
        self._is_hyphenated = broken >= max(2, HYPHENATING * len(lines))

    def joined(self, lines: Sequence[Line]) -> str:
        """The lines as one paragraph."""
        pieces = [self._begun(line.text, more.text) for line, more in pairwise(lines)]
        text = "".join([*pieces, lines[-1].text])
        return " ".join(text.replace(HYPHENS[0], "-").split())

    def _begun(self, text: str, more: str) -> str:
        """A line with what stands between it and the next: a space, a hyphen or nothing."""
        if not text.endswith(("-", HYPHENS[0])) or not text[:-1][-1:].isalpha():
            return f"{text} "
        first, second = WORD.findall(text[-60:-1])[-1:], WORD.match(more)
        if not first or not second:
            return text
        whole = f"{first[0]}{second[0]}".casefold()
        compound = f"{first[0]}-{second[0]}".casefold()
        if self._words[compound] > self._words[whole]:
            return text
        is_broken = self._is_hyphenated and more[:1].islower()
        return text[:-1] if self._words[whole] or is_broken else text
