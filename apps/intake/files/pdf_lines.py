"""The lines of a PDF's page, with where they stand, in the order in which they were drawn."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

HYPHENS = "\x02\ufffe\u00ad"
"""What pdfium gives for a hyphen that only ends a line."""
BREAKS = "\r\n"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of print. Places are in points (1/72 inch) from the page's lower left corner."""

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float

    @property
    def width(self) -> float:
        return self.right - self.left


def lines_of(page: pdfium.PdfPage, *, number: int, most: int) -> Iterator[Line]:
    """The lines of a page with up to `most` characters."""
    textpage = page.get_textpage()
    count = min(raw.FPDFText_CountChars(textpage), most)
    start = 0
    letters: list[str] = []
    for at in range(count):
        letter = _letter(raw.FPDFText_GetUnicode(textpage, at))
        if letter == HYPHENS[0]:
            letters.append(letter)
        if letter in BREAKS or letter == HYPHENS[0]:
            if line := _line(textpage, "".join(letters), start=start, number=number):
                yield line
            letters, start = [], at + 1
        else:
            letters.append(letter)
    if line := _line(textpage, "".join(letters), start=start, number=number):
        yield line
    textpage.close()


def _letter(code: int) -> str:
    """A character; halves of pairs and NUL, which broken fonts have, are spaces."""
    if chr(code) in HYPHENS:
        return HYPHENS[0]
    return " " if code == 0 or 0xD800 <= code < 0xE000 else chr(code)


def _line(textpage: pdfium.PdfTextPage, text: str, *, start: int, number: int) -> Line | None:
    words = text.strip()
    if not words:
        return None
    first = start + len(text) - len(text.lstrip())
    last = first + len(words) - 1
    left, base, _ = _box(textpage, first)
    _, last_base, right = _box(textpage, last)
    size = raw.FPDFText_GetFontSize(textpage, (first + last) // 2)
    height = raw.FPDFText_GetFontSize(textpage, first)
    return Line(words, number, left, right, max(base, last_base), size or height)


def _box(textpage: pdfium.PdfTextPage, at: int) -> tuple[float, float, float]:
    """Left, bottom and right of a character's cell."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(textpage, at, ctypes.byref(box))
    return box.left, box.bottom, box.right
