"""Word files: mammoth makes HTML of what they mean, out of the parts that hold text."""

import io
import xml.dom.expatbuilder  # noqa: F401 - mammoth imports it late, when no file can be opened
from html import escape
from zipfile import ZIP_STORED, ZipFile

import mammoth
from lxml import etree

from apps.intake.files.archives import Archive
from apps.intake.files.child import BROKEN
from apps.intake.files.sheets import NotReadable

TEXTUAL = (".xml", ".rels")
LEFT_OUT = (
    "word/theme/",
    "word/media/",
    "word/embeddings/",
    "customXml/",
    "word/fonts/",
    "docProps/",
)
"""Parts of no use to the text, some of them large."""
PROPERTIES = "docProps/core.xml"
BORING = ("untitled", "document", "microsoft word", "normal.dot")
"""How titles begin that a program wrote, not a person."""


def read_docx(data: bytes) -> list[dict[str, str]]:
    """One row, of HTML. Pictures and comments are left out; links, lists and tables stay."""
    archive = Archive.open(data)
    parts = _text_only(archive)
    try:
        made = mammoth.convert_to_html(
            parts,
            convert_image=lambda image: [],
            include_embedded_style_map=False,
            external_file_access=False,
        )
    except (KeyError, ValueError, IndexError, AttributeError, TypeError, OSError) as broken:
        raise NotReadable(BROKEN) from broken
    title = _title(archive)
    page = (
        f"<!doctype html><html><head><title>{escape(title)}</title></head>"
        f"<body><article>{made.value}</article></body></html>"
    )
    return [{"form": "html", "text": page if made.value else "", "title": title}]


def _text_only(archive: Archive) -> io.BytesIO:
    """The archive packed anew with only what was looked at, so that sizes can tell no lies."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as zipped:
        for name in sorted(archive.names):
            if name.endswith(TEXTUAL) and not name.startswith(LEFT_OUT):
                zipped.writestr(name, archive.read_xml(name))
    packed.seek(0)
    return packed


def _title(archive: Archive) -> str:
    """The title that its author gave the file, if any did."""
    if PROPERTIES not in archive.names:
        return ""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    content = archive.read_xml(PROPERTIES)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        return ""
    title = next((each.text or "" for each in root.iter("{*}title")), "").strip()
    return "" if title.casefold().startswith(BORING) else title
