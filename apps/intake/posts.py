"""The posts in a text, read as it is written: plain text, Markdown or a web page."""

import re
from dataclasses import dataclass, replace

from django.conf import settings
from django.utils.translation import gettext_noop

from apps.intake.files.pages import read_page
from apps.text.blog_page import Entry, read_entry, split_page
from apps.text.parsing import Reading
from apps.text.parsing.bounds import TooTangled
from apps.text.parsing.html import Metadata, Unreadable
from apps.text.parsing.markdown import read_markdown

TAG = re.compile(
    r"</?(?:html|head|body|meta|div|p|article|section|span|a|h[1-6]|ul|li|br|img|script)\b[^<>]*>",
    re.IGNORECASE,
)
ENOUGH_TAGS = 4
"""A text with so many of the commonest tags is a page's HTML, not an article about HTML."""

SAMPLE = 20_000
"""Code points from the start in which they are looked for."""

MOST_POSTS = 100
"""Dated posts in one paste: two years of a weekly page."""

MOST_LINES = 3_000
"""Rows that the desk draws at once."""


TOO_LONG = gettext_noop(
    "This is %(length)s characters long. The desk takes up to %(most)s at once: "
    "paste one article, or a shorter page."
)


class NotTaken(ValueError):
    """A paste that the desk does not take. `message` says why, with `values` to put into it."""

    def __init__(self, message: str, **values: int | str) -> None:
        super().__init__(message)
        self.message, self.values = message, values


@dataclass(frozen=True, slots=True)
class Found:
    """One post as it was read; `page` is what a web page says about itself."""

    entry: Entry
    page: Metadata | None = None


def is_web_page(text: str) -> bool:
    """True for the HTML of a page, whole or in part."""
    return len(TAG.findall(text[:SAMPLE])) >= ENOUGH_TAGS


def read_paste(
    text: str, *, plain: bool = False, markdown: bool = False, whole: bool = False
) -> tuple[Found, ...]:
    """The posts of a paste. `plain` reads a page's HTML as the words that it is made of.

    Raises NotTaken, with a sentence for the curator.
    """
    try:
        found = _read(text, plain=plain, markdown=markdown, whole=whole)
    except TooTangled as trouble:
        raise NotTaken(trouble.message) from trouble
    if len(found) > MOST_POSTS:
        message = gettext_noop(
            "This page has %(posts)d dates. The desk takes up to %(most)d posts at once."
        )
        raise NotTaken(message, posts=len(found), most=MOST_POSTS)
    lines = sum(len(each.entry.document.blocks) for each in found)
    if lines > MOST_LINES:
        message = gettext_noop("This has %(lines)d lines. The desk takes up to %(most)d at once.")
        raise NotTaken(message, lines=lines, most=MOST_LINES)
    return found


def read_sheet(text: str, *, form: str, url: str = "", title: str = "") -> tuple[Found, ...]:
    """The posts of a text that came as a file or from an address, whose form is known.

    `url` and `title` fill in what the text does not say. Markdown that is too tangled is read as
    the words that it is made of. Raises NotTaken.
    """
    most = settings.LONGEST_PAGE if form == "html" else settings.LONGEST_PASTE
    if len(text) > most:
        raise NotTaken(TOO_LONG, length=f"{len(text):,}", most=f"{most:,}")
    if form == "html":
        return (_said_also(_read_page(text, url=url), url=url, title=title),)
    try:
        found = read_paste(text, plain=True, markdown=form == "markdown")
    except NotTaken:
        if form != "markdown":
            raise
        found = read_paste(text, plain=True)
    if len(found) > 1:
        return found
    return (_said_also(found[0], url=url, title=title),)


def _said_also(found: Found, *, url: str, title: str) -> Found:
    said = found.page or Metadata()
    filled = replace(said, canonical_url=said.canonical_url or url, headline=said.headline or title)
    return replace(found, page=filled)


def _read(text: str, *, plain: bool, markdown: bool, whole: bool) -> tuple[Found, ...]:
    institute = settings.INSTITUTE_NAME
    if markdown:
        reading = Reading(text, read_markdown(text), ())
        return (Found(read_entry(reading, institute=institute)),)
    if is_web_page(text) and not plain:
        return (_read_page(text),)
    return tuple(Found(entry) for entry in split_page(text, institute=institute, whole=whole))


def _read_page(html: str, *, url: str = "") -> Found:
    """Raises NotTaken for all trouble, whichever way the page came."""
    try:
        page = read_page(html, url=url)
    except Unreadable as trouble:
        raise NotTaken(trouble.message) from trouble
    if not page.document.blocks:
        raise NotTaken(
            gettext_noop(
                "We found no article in this page’s HTML. Copy the article as you see it, and "
                "paste that."
            )
        )
    return Found(Entry(Reading(html, page.document, ())), page.metadata)
