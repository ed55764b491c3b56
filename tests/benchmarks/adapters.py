"""What the scorers call: a few lines for each measured thing, over the real code."""

from apps.text.boilerplate import examine
from apps.text.document import Block, Document


def keep_blocks(blocks: list[str], publisher: str | None) -> list[bool]:
    """One answer a block: True where the cleaner keeps it."""
    document = Document(tuple(Block(text) for text in blocks))
    verdicts = examine(document, publisher=publisher).verdicts
    return [not any(verdict.span.covers(span) for verdict in verdicts) for span in document.spans]
