"""Feeds to test with: a few lines for each kind."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

FIRST = datetime(2025, 3, 1, 9, tzinfo=UTC)
RSS = "application/rss+xml; charset=utf-8"

STORY = "".join(
    f"<p>The press stands in the cellar of the old mill, and on evening {night} of the winter four "
    f"people meet there after work to print page {night} of the paper for every house in town.</p>"
    for night in range(8)
)


def item(link: str, *, number: int = 0, title: str = "", guid: str = "", content: str = "") -> str:
    """An item of RSS; those with higher numbers are newer."""
    when = format_datetime(FIRST + timedelta(hours=number))
    parts = [f"<title>{escape(title or f'Story {number}')}</title>", f"<link>{escape(link)}</link>"]
    parts += [f"<guid isPermaLink='false'>{escape(guid)}</guid>"] if guid else []
    parts += [f"<content:encoded><![CDATA[{content}]]></content:encoded>"] if content else []
    return f"<item>{''.join(parts)}<pubDate>{when}</pubDate></item>"


def rss(items: Iterable[str], *, title: str = "The Mill Post", link: str = "") -> str:
    head = f"<title>{escape(title)}</title><link>{escape(link or 'https://mill.example/')}</link>"
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel>{head}{''.join(items)}</channel></rss>"
    )


def article(title: str, *, charset: str = "utf-8") -> str:
    """A page with one story on it, in words that no other title has."""
    words = " ".join(f"{title} sentence {n} says what only {title} can say." for n in range(12))
    paragraphs = "".join(f"<p>{words} Part {n}.</p>" for n in range(3))
    return (
        f"<!doctype html><html><head><meta charset={charset}><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )
