"""What kind of file some bytes are: by what they hold, then by their media type, then by name."""

import re
from enum import StrEnum
from pathlib import PurePosixPath


class Kind(StrEnum):
    PLAIN = "plain"
    MARKDOWN = "markdown"
    HTML = "html"
    MHTML = "mhtml"
    MAIL = "mail"
    EPUB = "epub"
    PDF = "pdf"
    DOCX = "docx"


HEAD = 4_096
"""Bytes from the start in which a text shows what it is."""

TYPES = {
    "text/plain": Kind.PLAIN,
    "text/markdown": Kind.MARKDOWN,
    "text/x-markdown": Kind.MARKDOWN,
    "text/html": Kind.HTML,
    "application/xhtml+xml": Kind.HTML,
    "multipart/related": Kind.MHTML,
    "application/x-mimearchive": Kind.MHTML,
    "message/rfc822": Kind.MAIL,
}
ENDINGS = {
    ".txt": Kind.PLAIN,
    ".text": Kind.PLAIN,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".mhtml": Kind.MHTML,
    ".mht": Kind.MHTML,
    ".eml": Kind.MAIL,
}
"""Of the texts only: PDF, EPUB and DOCX always show what they are."""

ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
OTHERS = (
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"RIFF",
    b"II*\x00",
    b"MM\x00*",
    b"BM",
    b"MZ",
    b"\x7fELF",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"7z\xbc\xaf",
    b"Rar!",
    b"ID3",
    b"OggS",
    b"fLaC",
    b"\x00\x00\x01\x00",
    b"SQLite format 3\x00",
    b"%!PS",
    b"{\\rtf",
    b"ITSF",
    b"wOFF",
)
"""How pictures, programs, archives, sounds, fonts and other people's formats begin."""
OTHER_MARKUP = re.compile(
    rb"(?:\s|<\?xml[^>]*>|<!--(?:(?!-->).)*+-->|<!DOCTYPE[^>\[]*>)*+<(?:\w+:)?(svg|rss|feed|opml|rdf|plist|kml|gpx|"
    rb"Workbook|math|package|container|sitemapindex|urlset)\b",
    re.IGNORECASE | re.DOTALL,
)
PAGE = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
FIELD = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,60}):", re.MULTILINE)
MAIL_FIELDS = frozenset(
    (
        b"from to date subject mime-version content-type message-id received return-path "
        b"delivered-to dkim-signature reply-to list-unsubscribe x-mailer"
    ).split()
)
ENOUGH_FIELDS = 3
PAGE_ARCHIVE = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
MOST_CONTROLS = 0.1
"""The share of control characters up to which bytes are taken for a text with slips in it."""
PLAINLY_BINARY = 0.3
HIGH = re.compile(rb"[\x80-\xff]")


def kind_of(data: bytes, *, name: str, media_type: str) -> Kind | None:
    """The kind, or None for what is none of ours."""
    head = data[:HEAD]
    if b"%PDF-" in head[:1024] and not PAGE.search(head[: head.find(b"%PDF-")]):
        return Kind.PDF
    if head.startswith(ZIP):
        return _kind_of_archive(data)
    if head.startswith(OTHERS) or OTHER_MARKUP.match(_narrow(head)):
        return None
    return None if _is_binary(head) else _kind_of_text(head, name=name, media_type=media_type)


def _kind_of_archive(data: bytes) -> Kind | None:
    """By the names in it, which stand unpacked at its end; the reader then looks properly."""
    if b"META-INF/container.xml" in data:
        return Kind.EPUB
    return Kind.DOCX if b"word/document" in data else None


def _kind_of_text(head: bytes, *, name: str, media_type: str) -> Kind | None:
    narrow = _narrow(head)
    if mail := _kind_of_mail(narrow):
        return mail
    if PAGE.search(narrow[:1024]):
        return Kind.HTML
    stated = media_type.partition(";")[0].strip().casefold()
    ending = PurePosixPath(name.casefold()).suffix
    if stated == "text/plain" and ending in ENDINGS:
        return ENDINGS[ending]
    return TYPES.get(stated) or ENDINGS.get(ending)


def _kind_of_mail(head: bytes) -> Kind | None:
    """Mail and pages saved as mail begin with fields, up to the first blank line."""
    fields = re.split(rb"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0]
    if not FIELD.match(fields):
        return None
    named = {each.lower() for each in FIELD.findall(fields)}
    if len(named & MAIL_FIELDS) < ENOUGH_FIELDS:
        return None
    is_page = PAGE_ARCHIVE.search(fields) and not named & {b"to", b"received", b"message-id"}
    return Kind.MHTML if is_page else Kind.MAIL


def _narrow(head: bytes) -> bytes:
    """The ASCII in it: without a byte order mark and, for UTF-16, without the zeros between."""
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        head = head.removeprefix(mark)
    return head.replace(b"\x00", b"")


def _is_binary(head: bytes) -> bool:
    """True for bytes that no text has, unless every other one is zero, as in UTF-16."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    zeros = max(head[::2].count(0), head[1::2].count(0))
    is_wide = zeros > 0.4 * (len(head) // 2) > 0
    controls = len(NOT_TEXT.findall(head)) - (zeros if is_wide else 0)
    if controls > MOST_CONTROLS * len(head):
        others = len(HIGH.findall(head))
        return controls + others > PLAINLY_BINARY * len(head)
    return False
