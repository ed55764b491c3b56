"""The part of reading a feed that is done in a child process: bytes in, plain values out."""

import calendar
import json
import xml.sax.expatreader
from typing import Any

import feedparser

from apps.intake.feeds.shape import MOST_ITEMS, NO_FEED, guarded
from apps.intake.files.sheets import NotReadable
from apps.text.words import gettext_noop

BROKEN_JSON = gettext_noop("This feed is broken: its JSON breaks off or makes no sense.")
BROKEN_XML = gettext_noop("This feed is broken: nothing in it can be read as an article.")

AT_HAND = xml.sax.expatreader
"""Imported by feedparser only when it parses, and then nothing can be opened any more."""

Item = dict[str, Any]


def read(data: bytes) -> dict[str, Any]:
    """Title, site and items of RSS, Atom or JSON Feed, in UTF-8. Raises NotReadable."""
    text = data.decode("utf-8", "replace").lstrip()
    if text.startswith("{"):
        return _from_json(text)
    return _from_xml(guarded(text))


def _from_xml(data: bytes) -> dict[str, Any]:
    found = feedparser.parse(
        data,
        response_headers={"content-type": "application/xml; charset=utf-8"},
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    if not found.version and not found.entries:
        raise NotReadable(BROKEN_XML if found.bozo else NO_FEED)
    if found.bozo and not found.entries:
        raise NotReadable(BROKEN_XML)
    head = found.feed
    return {
        "title": _words(head, "title"),
        "site": str(head.get("link") or ""),
        "items": [_entry(each) for each in found.entries[:MOST_ITEMS]],
    }


def _entry(entry: Any) -> Item:
    told = entry.get("published_parsed") or entry.get("updated_parsed")
    bodies = [str(each.get("value") or "") for each in entry.get("content") or ()]
    return {
        "id": str(entry.get("id") or ""),
        "link": str(entry.get("link") or ""),
        "title": _words(entry, "title"),
        "seconds": _seconds(told),
        "html": max(bodies, key=len, default=""),
    }


def _words(holder: Any, name: str) -> Item:
    """A title, and whether it is written in HTML."""
    kind = (holder.get(f"{name}_detail") or {}).get("type", "")
    return {"text": str(holder.get(name) or ""), "is_html": "html" in str(kind)}


def _seconds(told: Any) -> int | None:
    try:
        return calendar.timegm(told) if told else None
    except (ValueError, OverflowError, TypeError):
        return None


def _from_json(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as trouble:
        raise NotReadable(BROKEN_JSON) from trouble
    items = found.get("items")
    if "jsonfeed.org/version" not in str(found.get("version")) or not isinstance(items, list):
        raise NotReadable(NO_FEED)
    return {
        "title": {"text": _text(found, "title"), "is_html": False},
        "site": _text(found, "home_page_url"),
        "items": [_json_item(each) for each in items[:MOST_ITEMS] if isinstance(each, dict)],
    }


def _json_item(item: Item) -> Item:
    return {
        "id": _text(item, "id"),
        "link": _text(item, "url") or _text(item, "external_url"),
        "title": {"text": _text(item, "title"), "is_html": False},
        "day": _text(item, "date_published") or _text(item, "date_modified"),
        "html": _text(item, "content_html"),
    }


def _text(item: Item, name: str) -> str:
    """Some feeds number their items although the standard wants a string."""
    value = item.get(name)
    return str(value) if isinstance(value, str | int) else ""
