"""Documents as JSON, for the database: a list a block, its empty parts left out."""

from typing import Any

from apps.text.document import Block, Document, Formatting, Inline, Kind, Role, Span


def to_json(document: Document) -> dict[str, Any]:
    return {
        "blocks": [
            [block.text, block.kind.value, block.role.value, block.level]
            for block in document.blocks
        ],
        "formatting": [
            [each.span.start, each.span.end, each.inline.value, each.href]
            for each in document.formatting
        ],
    }


def from_json(stored: dict[str, Any]) -> Document:
    return Document(
        tuple(
            Block(text, kind=Kind(kind), role=Role(role), level=level)
            for text, kind, role, level in stored["blocks"]
        ),
        tuple(
            Formatting(Span(start, end), Inline(inline), href)
            for start, end, inline, href in stored["formatting"]
        ),
    )
