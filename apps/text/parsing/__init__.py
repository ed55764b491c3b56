"""Reading a text as it came into a document: plain text, Markdown, or a web page."""

from apps.text.parsing.plain import Reading, read_plain

__all__ = ["Reading", "read_plain"]
