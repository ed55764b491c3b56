"""From a file's bytes to its texts: what kind it is, who reads it, and where.

Plain text, Markdown and HTML are only decoded here: one pass over the bytes, no parser, so it
happens in place. Everything that needs a parser of somebody else's format is read in a child.
"""

import re
from contextlib import suppress
from typing import Any

from apps.intake.files.charsets import decode
from apps.intake.files.child import BROKEN, FILE, MEGABYTE, Limits, in_child
from apps.intake.files.kinds import HEAD, Kind, kind_of
from apps.intake.files.sheets import Form, NotReadable, Sheet, bare_name, one_line, storable
from apps.intake.files.xhtml import as_html
from apps.text.parsing.bounds import TooTangled, check_markdown
from apps.text.words import gettext_noop

LARGEST = 50 * MEGABYTE
"""Bytes of a file with pictures in it, such as an EPUB or PDF."""
LARGEST_TEXT = 10 * MEGABYTE
"""Bytes of a text or a page: what is taken from the web, too."""
PICTURE = re.compile(rb";base64,[A-Za-z0-9+/=%]{200,}+")
"""A picture or font within a saved page: most of its bytes, and none of its words."""
SAVED = re.compile(
    r"<!--[^>]{0,400}?(?:saved from url=\(\d{4,6}\)|\burl:\s{0,9})(https?://[^\s<>]+)", re.I
)
"""Where the browser, or SingleFile, had a page from that it saved."""
LONGEST_TITLE = 300
LONGEST_URL = 2_000

UNKNOWN = gettext_noop(
    "This kind of file cannot be read. We take web pages (.html, .mhtml), PDF with text, EPUB, "
    "Word (.docx), mail (.eml), and plain or Markdown text (.txt, .md)."
)
EMPTY = gettext_noop("There is no text in this file.")
TOO_LARGE = gettext_noop("This file is too large: we take up to %(most)d MB of this kind.")

FORMS: dict[Kind, Form] = {Kind.PLAIN: "plain", Kind.MARKDOWN: "markdown", Kind.HTML: "html"}
READERS = {
    Kind.MHTML: "apps.intake.files.mail:read_page_archive",
    Kind.MAIL: "apps.intake.files.mail:read_mail",
    Kind.EPUB: "apps.intake.files.epub:read_epub",
    Kind.PDF: "apps.intake.files.pdf:read_pdf",
    Kind.DOCX: "apps.intake.files.docx:read_docx",
}


LONG_MARKDOWN = "apps.intake.files.long_markdown:read_long_markdown"

WINDING = Limits(seconds=3.0)


def read_file(
    data: bytes, *, name: str, media_type: str = "", charset: str = ""
) -> tuple[Sheet, ...]:
    """The texts of a file, never none: an EPUB of articles gives one for each.

    `charset` is what the sender declared; it is only believed where it fits. Raises NotReadable.
    """
    name = bare_name(name)
    kind = kind_of(data, name=name, media_type=media_type)
    if kind is None and data.strip():
        raise NotReadable(UNKNOWN)
    if kind is Kind.HTML and len(data) <= LARGEST:
        data = PICTURE.sub(b",", data)
    most = LARGEST_TEXT if kind in FORMS else LARGEST
    if len(data) > most:
        raise NotReadable(TOO_LARGE, {"most": most // MEGABYTE})
    if kind in READERS:
        sheets = _read_in_child(READERS[kind], data, name=name)
    else:
        sheets = _decoded(
            data, name=name, form=FORMS.get(kind or Kind.PLAIN, "plain"), said=charset
        )
    kept = tuple(sheet for sheet in sheets if sheet.text.strip())
    if not kept:
        raise NotReadable(EMPTY)
    return kept


def _decoded(data: bytes, *, name: str, form: Form, said: str) -> tuple[Sheet, ...]:
    """What is text already. Markdown that is long or winding is parsed in a child, into HTML;
    where no parser finds its way through, its words are still words."""
    text = decode(data, charset=said, is_markup=form == "html")
    url = ""
    if form == "html":
        text = as_html(text)
        url = _web_address(saved[1]) if (saved := SAVED.search(text[:HEAD])) else ""
    if form == "markdown":
        try:
            check_markdown(text)
        except TooTangled:
            with suppress(NotReadable):
                return _read_in_child(LONG_MARKDOWN, text.encode(), name=name, limits=WINDING)
            form = "plain"
    return (Sheet(name, text, form, url=url),)


def _read_in_child(
    reader: str, data: bytes, *, name: str, limits: Limits = FILE
) -> tuple[Sheet, ...]:
    rows = _checked(in_child(reader, data, limits=limits))
    return tuple(_sheet(row, name=name) for row in rows)


def _checked(rows: Any) -> list[dict[str, str]]:
    """The child's answer, if it has the shape that it should have."""
    if not isinstance(rows, list):
        raise NotReadable(BROKEN)
    for row in rows:
        texts = isinstance(row, dict) and all(isinstance(each, str) for each in row.values())
        if not texts or row.get("form") not in FORMS.values():
            raise NotReadable(BROKEN)
    return rows


def _sheet(row: dict[str, str], *, name: str) -> Sheet:
    """A child's answer as a sheet. Bytes come as Latin-1, to be decoded here."""
    form: Form = next(form for form in FORMS.values() if form == row["form"])
    text = row.get("text", "")
    if "bytes" in row:
        raw = row["bytes"].encode("latin-1", "replace")
        text = decode(raw, charset=row.get("charset", ""), is_markup=form == "html")
    return Sheet(
        name,
        storable(text),
        form,
        url=_web_address(row.get("url", "")),
        title=one_line(row.get("title", ""))[:LONGEST_TITLE],
    )


def _web_address(url: str) -> str:
    """The address, if it is one of the web and of a bearable length."""
    line = one_line(url)
    return line if line.startswith(("https://", "http://")) and len(line) <= LONGEST_URL else ""
