"""Markdown beyond what is parsed in place: it becomes HTML in a child, however long it takes."""

from apps.text.parsing.markdown import markdown_to_html

markdown_to_html("")  # finds its extensions on the disk, and later no file can be opened


def read_long_markdown(data: bytes) -> list[dict[str, str]]:
    """One row, of HTML. `data` is UTF-8; tags typed into it stay letters."""
    body = markdown_to_html(data.decode())
    page = f"<!doctype html><html><body><article>{body}</article></body></html>"
    return [{"form": "html", "text": page if body else ""}]
