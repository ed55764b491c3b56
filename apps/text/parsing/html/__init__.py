"""Reading a web page into a document: its article's blocks, and what it says about itself."""

from apps.text.parsing.html.bounds import Unreadable
from apps.text.parsing.html.metadata import Metadata
from apps.text.parsing.html.reading import Page, read_html

__all__ = ["Metadata", "Page", "Unreadable", "read_html"]
