"""Documents as JSON, for the database: a list a block, its empty parts left out."""

from dataclasses import asdict
from typing import Any

from apps.text.document import Block, Document, Formatting, Inline, Kind, Picture, Role, Span


def to_json(document: Document) -> dict[str, Any]:
    return {
        "blocks": [
            [block.text, block.kind.value, block.role.value, block.level, *_more(block)]
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
            _block(text, kind, role, level, *more)
            for text, kind, role, level, *more in stored["blocks"]
        ),
        tuple(
            Formatting(Span(start, end), Inline(inline), href)
            for start, end, inline, href in stored["formatting"]
        ),
    )


def _more(block: Block) -> list[dict[str, Any]]:
    """What few blocks have: a number in a list, a picture."""
    more: dict[str, Any] = {"number": block.number} if block.number else {}
    if block.picture:
        more["picture"] = {name: value for name, value in asdict(block.picture).items() if value}
    return [more] if more else []


def _block(
    text: str, kind: str, role: str, level: int, more: dict[str, Any] | None = None
) -> Block:
    given = more or {}
    picture = Picture(**given["picture"]) if "picture" in given else None
    return Block(text, Kind(kind), Role(role), level, given.get("number", 0), picture)
