"""Weaving spans into blocks: safe HTML in one sweep from left to right.

No HTML is parsed to draw a mark. All text is escaped here; formatting nests as it was read, and
overlapping marks are cut flat at each other's borders, so that a stretch of text stands in one
<mark> whatever number of marks run over it. Cost grows with the text plus the number of marks.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from urllib.parse import urlsplit

from apps.text.document import Document, Formatting, Inline, Kind, Span

MOST_NAMED = 3
"""At most so many marks are named on one stretch of text; the rest are counted in data-more."""

SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
AROUND = {
    Kind.PARAGRAPH: ('<p dir="auto">', "</p>"),
    Kind.LIST_ITEM: ('<p class="item" dir="auto">', "</p>"),
    Kind.QUOTATION: ('<blockquote dir="auto">', "</blockquote>"),
    Kind.CODE: ("<pre>", "</pre>"),
    Kind.FIGURE: ('<p dir="auto">', "</p>"),
    Kind.TABLE_ROW: ('<p dir="auto">', "</p>"),
}

ELEMENTS = {Inline.EMPHASIS: "em", Inline.STRONG: "strong", Inline.CODE: "code"}

INVISIBLE = {
    code: "�"
    for code in (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)
    if code not in (0x09, 0x0A)
}
"""What HTML cannot hold: each becomes one replacement character, so that offsets stay true."""
HAS_INVISIBLE = re.compile(f"[{re.escape(''.join(map(chr, INVISIBLE)))}]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A span to draw. `name` ties its stretches together; `kind` picks its tint and underline."""

    span: Span
    name: str
    kind: str


def weave(document: Document, span: Span, *, marks: Sequence[Mark] = ()) -> str:
    """The HTML of a stretch of the document, formatting and marks woven in."""
    formats = sorted(
        (each for each in document.formatting if each.span.overlaps(span)),
        key=lambda each: (each.span.start, -each.span.end),
    )
    drawn = sorted((mark for mark in marks if mark.span.overlaps(span)), key=lambda m: m.span)
    pieces: list[str] = []
    open_formats: list[Formatting] = []
    for stretch, wanted, covering in _stretches(span, formats, drawn):
        _move(open_formats, wanted, out=pieces)
        pieces.append(_marked(visible(stretch.of(document.text)), covering))
    _move(open_formats, [], out=pieces)
    return "".join(pieces)


def in_element(html: str, *, kind: Kind, level: int = 0) -> str:
    """The element that a block of that kind is on the page, around its woven HTML.

    Nothing is put between the tags and the text: offsets are counted from the element's start.
    """
    if kind is Kind.RULE:
        return "<hr>"
    if kind is Kind.HEADING:
        rank = min(max(level, 1) + 1, 6)
        return f'<h{rank} dir="auto">{html}</h{rank}>'
    before, after = AROUND[kind]
    return f"{before}{html}{after}"


def visible(text: str) -> str:
    """Escape text for HTML, a replacement character for each code point that HTML cannot hold."""
    shown = text.translate(INVISIBLE) if HAS_INVISIBLE.search(text) else text
    return escape(shown, quote=True)


def is_safe_link(href: str) -> bool:
    """True for absolute web and mail addresses; scripts, data and relative addresses are not."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return False
    return parts.scheme in SAFE_SCHEMES and bool(parts.netloc or parts.scheme == "mailto")


def _stretches(
    span: Span, formats: Sequence[Formatting], marks: Sequence[Mark]
) -> Iterator[tuple[Span, list[Formatting], list[Mark]]]:
    """The span cut at every border, each piece with the formats and the marks that cover it."""
    borders = {span.start, span.end}
    for inner in (*(each.span for each in formats), *(mark.span for mark in marks)):
        borders |= {max(inner.start, span.start), min(inner.end, span.end)}
    edges = sorted(borders)
    next_format, next_mark = 0, 0
    formatting: list[Formatting] = []
    covering: list[Mark] = []
    for start, end in pairwise(edges):
        formatting = [each for each in formatting if each.span.end > start]
        covering = [mark for mark in covering if mark.span.end > start]
        while next_format < len(formats) and formats[next_format].span.start <= start:
            formatting.append(formats[next_format])
            next_format += 1
        while next_mark < len(marks) and marks[next_mark].span.start <= start:
            covering.append(marks[next_mark])
            next_mark += 1
        yield Span(start, end), list(formatting), covering


def _move(current: list[Formatting], wanted: list[Formatting], *, out: list[str]) -> None:
    """Close and open formatting elements, innermost first, until `wanted` is what is open."""
    shared = 0
    while shared < min(len(current), len(wanted)) and current[shared] is wanted[shared]:
        shared += 1
    out.extend(_closing(each) for each in reversed(current[shared:]))
    out.extend(_opening(each) for each in wanted[shared:])
    current[:] = wanted


def _opening(formatting: Formatting) -> str:
    if formatting.inline is not Inline.LINK:
        return f"<{ELEMENTS[formatting.inline]}>"
    if not is_safe_link(formatting.href):
        return "<span>"
    return f'<a href="{visible(formatting.href.strip())}" rel="noopener nofollow">'


def _closing(formatting: Formatting) -> str:
    if formatting.inline is not Inline.LINK:
        return f"</{ELEMENTS[formatting.inline]}>"
    return "</a>" if is_safe_link(formatting.href) else "</span>"


def _marked(html: str, marks: Sequence[Mark]) -> str:
    if not marks:
        return html
    named = marks[:MOST_NAMED]
    kinds = " ".join(dict.fromkeys(mark.kind for mark in named))
    names = " ".join(mark.name for mark in named)
    more = f' data-more="{len(marks) - len(named)}"' if len(marks) > len(named) else ""
    return (
        f'<mark class="hl" data-kind="{visible(kinds)}" data-marks="{visible(names)}"{more}>'
        f"{html}</mark>"
    )
