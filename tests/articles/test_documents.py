"""Documents come out of the database as they went in, also those stored before."""

import pytest

from apps.articles.documents import from_json, to_json
from apps.text.document import Block, Document, Kind, Picture

BLOCKS = [
    Block("A paragraph."),
    Block("A heading", kind=Kind.HEADING, level=2),
    Block("The third", kind=Kind.LIST_ITEM, level=1, number=3),
    Block("", kind=Kind.FIGURE, picture=Picture("https://example.org/a.jpg")),
    Block(
        "The bridge.",
        kind=Kind.FIGURE,
        picture=Picture("https://example.org/b.jpg", "A bridge", "Ada Field", 800, 450),
    ),
]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_a_block_is_stored_whole(block: Block) -> None:
    document = Document((Block("First."), block))
    assert from_json(to_json(document)) == document


def test_a_text_stored_before_there_were_pictures_is_read() -> None:
    stored = {"blocks": [["Two", "list-item", "body", 1]], "formatting": []}
    assert from_json(stored).blocks == (Block("Two", kind=Kind.LIST_ITEM, level=1),)


def test_a_plain_paragraph_is_stored_as_before() -> None:
    assert to_json(Document((Block("One."),)))["blocks"] == [["One.", "paragraph", "body", 0]]
