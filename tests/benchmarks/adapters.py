"""What the scorers call: a few lines for each measured thing, over the real code."""

from apps.intake import fetching
from apps.text.boilerplate import examine
from apps.text.document import Block, Document
from apps.text.parsing.html import read_html


def keep_blocks(blocks: list[str], publisher: str | None) -> list[bool]:
    """One answer a block: True where the cleaner keeps it."""
    document = Document(tuple(Block(text) for text in blocks))
    verdicts = examine(document, publisher=publisher).verdicts
    return [not any(verdict.span.covers(span) for verdict in verdicts) for span in document.spans]


def extract_html(html: str, url: str | None) -> str:
    """What a reader of the page would get: its article's text, as far as the cleaner keeps it."""
    page = read_html(html, url=url)
    text = page.document.text
    found = examine(page.document, publisher=page.metadata.source or None)
    cut = [verdict.span for verdict in found.verdicts]
    parts = (part.of(text) for own in page.document.spans for part in own.without(cut))
    return "\n".join(part for part in parts if part.strip()) or text


def fetch(url: str) -> bytes:
    """What stands at an address of the open web; raises where we do not go or get nothing."""
    return fetching.fetch(url).body
