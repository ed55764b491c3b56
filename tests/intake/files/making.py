"""Files of the formats that we read, made from a few words each."""

import io
import zlib
from collections.abc import Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

WORDS = "The committee said on Monday that the figures for the year were wrong. "
ARTICLE = WORDS * 10
"""A hundred words and more: enough for an article."""

Drawn = tuple[float, float, float, str]
"""Left and bottom in points, size of the letters, and the text."""


def make_zip(entries: Mapping[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as zipped:
        for name, content in entries.items():
            zipped.writestr(name, content)
    return packed.getvalue()


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
PAGE = (
    '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml">'
    "<head>%s</head><body>%s</body></html>"
)


def chapter(body: str, *, head: str = "<title/>") -> str:
    """A page of a book; its empty title is one that only XML can end."""
    return PAGE % (head, body)


def make_epub(
    chapters: Mapping[str, str | bytes],
    *,
    title: str = "A book",
    before: str = "",
    absent: Sequence[str] = (),
) -> bytes:
    """A book whose spine has the chapters in order, and after them some that are not in it.

    `before` stands at the top of its package.
    """
    named = (*chapters, *absent)
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(named)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(named)))
    package = (
        f'{before}<package xmlns="http://www.idpf.org/2007/opf"><metadata><title>{title}</title>'
        f"</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    )
    pages = {f"OEBPS/{name}": content for name, content in chapters.items()}
    return make_zip(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": package,
            **pages,
        }
    )


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
PARAGRAPH = "<w:p>%s<w:r><w:t>%s</w:t></w:r></w:p>"
HEADING = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
STYLES = (
    f'<w:styles {W}><w:style w:type="paragraph" w:styleId="Heading1">'
    '<w:name w:val="heading 1"/></w:style></w:styles>'
)


def make_docx(
    *paragraphs: str, heading: str = "", title: str = "", before: str = "", **more: bytes
) -> bytes:
    """A Word file; `before` stands at the top of its main part, `more` are other entries."""
    body = PARAGRAPH % (HEADING, heading) + "".join(PARAGRAPH % ("", each) for each in paragraphs)
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
        'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title></cp:coreProperties>"
    )
    return make_zip(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
            'content-types"/>',
            "word/document.xml": f"{before}<w:document {W}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": STYLES,
            "docProps/core.xml": core,
            **more,
        }
    )


def make_pdf(*pages: Sequence[Drawn], title: str = "", trailer: str = "") -> bytes:
    """A PDF in Helvetica, written by hand (ISO 32000-1, 7.5)."""
    count = len(pages)
    kids = " ".join(f"{5 + 2 * n} 0 R" for n in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        f"<</Title({title})>>".encode(),
    ]
    for number, page in enumerate(pages):
        drawn = "".join(f"BT /F {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in page)
        packed = zlib.compress(drawn.encode("cp1252"))
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>"
            + f"/Contents {6 + 2 * number} 0 R>>".encode(),
            f"<</Length {len(packed)}/Filter/FlateDecode>>stream\n".encode()
            + packed
            + b"\nendstream",
        ]
    return _numbered(objects, trailer=trailer)


def _numbered(objects: Sequence[bytes], *, trailer: str) -> bytes:
    written = b"%PDF-1.7\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj".encode() + each + b"endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        written
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}"
            f"trailer<</Size {size}/Root 1 0 R/Info 4 0 R{trailer}>>\n"
            f"startxref\n{len(written)}\n%%EOF"
        ).encode()
    )
