"""Reading a text as it came into a document: plain text here, Markdown beside it."""

from apps.text.parsing.plain import Reading, read_plain

__all__ = ["Reading", "read_plain"]
