"""The child's side of `pages.read_page`."""

from typing import Any

from apps.intake.files.packing import packed
from apps.text.parsing.html import read_html

read_html(  # imports its advisers, which open files: nothing can be opened later
    '<html lang="en"><head><title>A title</title><meta name="date" content="2025-02-03"></head>'
    "<article><h1>A title</h1><p>Some words of it, by somebody.</p></article></html>"
)


def read(data: bytes, *, url: str) -> Any:
    """The page as JSON. `data` is UTF-8."""
    return packed(read_html(data.decode(), url=url or None))
