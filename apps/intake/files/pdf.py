"""PDF: the words that are drawn on its pages, put together to paragraphs again."""

import codecs
import re
from collections.abc import Iterator

import pypdfium2 as pdfium
from pypdfium2 import raw

from apps.intake.files.archives import LOCKED
from apps.intake.files.child import BROKEN
from apps.intake.files.pdf_lines import Line, lines_of
from apps.intake.files.pdf_margins import address_in, without_margins
from apps.intake.files.pdf_paragraphs import paragraphs_of
from apps.intake.files.sheets import NotReadable
from apps.text.words import count_words, gettext_noop

codecs.lookup("utf-16-le")  # pdfium's properties come in it, and later no file can be opened

MOST_PAGES = 400
"""Of one file: long reports have 200. A page takes some 5 ms."""
MOST_CHARACTERS = 2_000_000
FEWEST_WORDS = 5
"""With fewer, only a stamp or a page number was typed, and the rest is a picture."""
LONGEST_TITLE = 250
NOT_A_TITLE = re.compile(
    r"(?:untitled|microsoft (?:word|powerpoint)|document\d*|slide 1|.*\.(?:docx?|pdf|indd|html?|qxd"
    r"|tex|pptx?|dvi|rtf|pages))\s*$|https?://|about:",
    re.IGNORECASE,
)

ONLY_PICTURES = gettext_noop(
    "This PDF is a scan: it has pictures of pages, but no text. Have its text recognised "
    "(OCR) first."
)
TOO_LONG = gettext_noop(
    "This PDF has %(pages)d pages. We take up to %(most)d: save the part you need."
)


def read_pdf(data: bytes) -> list[dict[str, str]]:
    """One row of plain text, a paragraph a line. `url` is where the page was printed from."""
    document = _opened(data)
    if len(document) > MOST_PAGES:
        raise NotReadable(TOO_LONG, {"pages": len(document), "most": MOST_PAGES})
    pages = list(_pages(document))
    lines, margins = without_margins(pages)
    text = "\n".join(paragraphs_of(lines))
    if count_words(text) < FEWEST_WORDS:
        raise NotReadable(ONLY_PICTURES)
    return [{"form": "plain", "text": text, "title": _title(document), "url": address_in(margins)}]


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as trouble:
        is_locked = raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(trouble)
        raise NotReadable(LOCKED if is_locked else BROKEN) from trouble


def _pages(document: pdfium.PdfDocument) -> Iterator[list[Line]]:
    """The lines of each page; a page that is broken has none."""
    left = MOST_CHARACTERS
    for number in range(len(document)):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            yield []
            continue
        lines = list(lines_of(page, number=number, most=left))
        left -= sum(len(line.text) for line in lines)
        page.close()
        yield lines


def _title(document: pdfium.PdfDocument) -> str:
    """The title in the file's properties, unless a program put its own words there."""
    title = " ".join(document.get_metadata_value("Title").split())
    is_sensible = 2 < len(title) <= LONGEST_TITLE and not NOT_A_TITLE.match(title)
    return title if is_sensible else ""
