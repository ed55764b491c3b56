"""The lines of a PDF's page, with where they stand, in the order in which they were drawn."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

HYPHENS = "\x02\ufffe\u00ad"
"""What pdfium gives for a hyphen that only ends a line."""
CELL = 1.2
"""How many times the size of the letters their cell is high, in most fonts."""
LINE = re.compile(f"[^\r\n{HYPHENS[0]}]+{HYPHENS[0]}?")
LETTERS = (
    dict.fromkeys(range(0xD800, 0xE000), " ")
    | dict.fromkeys(map(ord, HYPHENS), HYPHENS[0])
    | {0: " "}
)


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
    for stretch in LINE.finditer(_text_of(textpage, most=most)):
        if line := _line(textpage, stretch[0], start=stretch.start(), number=number):
            yield line
    textpage.close()


def _text_of(textpage: pdfium.PdfTextPage, *, most: int) -> str:
    """The characters of a page, each at the number by which pdfium knows its place.

    Asking for them one by one costs a microsecond each; all at once they may be more or fewer than
    their places, where pdfium leaves some out. Halves of pairs and NUL, from broken fonts, are
    spaces.
    """
    count = min(raw.FPDFText_CountChars(textpage), most)
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = raw.FPDFText_GetText(textpage, 0, count, buffer) - 1
    codes = buffer[:count]
    if written != count:
        codes = [raw.FPDFText_GetUnicode(textpage, at) for at in range(count)]
    return "".join(map(chr, codes)).translate(LETTERS)


def _line(textpage: pdfium.PdfTextPage, text: str, *, start: int, number: int) -> Line | None:
    words = text.strip()
    if not words:
        return None
    first = start + len(text) - len(text.lstrip())
    last = first + len(words) - 1
    half = len(words) // 2
    middle = first + half + len(words[half:]) - len(words[half:].lstrip())
    begin, inner, end = (_box(textpage, at) for at in (first, middle, last))
    size = (inner.top - inner.bottom) / CELL
    return Line(words, number, begin.left, end.right, max(begin.bottom, end.bottom), size)


def _box(textpage: pdfium.PdfTextPage, at: int) -> raw.FS_RECTF:
    """A character's cell, as high as its font and not only as its shape."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(textpage, at, ctypes.byref(box))
    return box
