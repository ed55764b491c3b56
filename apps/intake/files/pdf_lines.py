"""The lines of a PDF's page, with where they stand, in the order in which they were drawn."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

HYPHENS = "\x02\ufffe\u00ad"
"""What pdfium gives for a hyphen that only ends a line."""
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
