"""From a page's HTML to a document and its metadata: the order of the work."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from apps.text.document import Block, Document, Formatting, Span
from apps.text.parsing.html.blocks import pieces_of
from apps.text.parsing.html.figures import with_figures
from apps.text.parsing.html.finding import article_of
from apps.text.parsing.html.json_ld import article_among, statements_in, text_in
from apps.text.parsing.html.metadata import Metadata, read_metadata
from apps.text.parsing.html.pieces import Piece
from apps.text.parsing.html.tree import parse
from apps.text.rendering import is_safe_link

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_HREF = 2_000
"""Longer addresses carry data, not places."""


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a web page, and what the page says about it."""

    document: Document
    metadata: Metadata


def read_html(html: str, *, url: str | None = None) -> Page:
    """Read a page; `url` is where it came from and makes its links absolute.

    Nothing is fetched. Time grows with the length of the page. Raises Unreadable for a page that
    is too large, too tangled or broken.
    """
    root = parse(html)
    if root is None:
        return Page(Document(()), Metadata())
    base = _base(root, url=url or "")
    stated = article_among(statements_in(root))
    metadata = read_metadata(root, article=stated, base=base)
    statement = text_in(stated.get("articleBody"))
    pieces = pieces_of(root, base=base)
    worded = [piece for piece in pieces if piece.picture is None]
    found = article_of(worded, root=root, statement=statement, headline=metadata.headline)
    return Page(_document(with_figures(pieces, article=found), base=base), metadata)


def _base(root: "HtmlElement", *, url: str) -> str:
    stated = next((each.get("href") for each in root.iter("base") if each.get("href")), "")
    try:
        return str(urljoin(url, stated.strip()))
    except ValueError:
        return url


def _document(pieces: Sequence[Piece], *, base: str) -> Document:
    return Document(tuple(map(_block, pieces)), tuple(_formatting(pieces, base=base)))


def _block(piece: Piece) -> Block:
    return Block(
        piece.text,
        kind=piece.kind,
        level=piece.level,
        number=piece.number,
        picture=piece.picture,
    )


def _formatting(pieces: Sequence[Piece], *, base: str) -> Iterator[Formatting]:
    at = 0
    for piece in pieces:
        for each in piece.formats:
            href = _address(each.href, base=base) if each.href else ""
            yield Formatting(Span(at + each.start, at + each.end), each.inline, href)
        at += len(piece.text) + 1


def _address(href: str, *, base: str) -> str:
    """An absolute address that is safe to link to, or nothing."""
    try:
        address = urljoin(base, href.strip())
    except ValueError:
        return ""
    return address if len(address) <= LONGEST_HREF and is_safe_link(address) else ""
