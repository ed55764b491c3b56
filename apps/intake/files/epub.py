"""EPUB: a book, or the articles that another app exported as the chapters of one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from lxml import etree

from apps.intake.files.archives import Archive
from apps.intake.files.charsets import decode, preload
from apps.intake.files.child import BROKEN
from apps.intake.files.sheets import NotReadable
from apps.intake.files.xhtml import as_html
from apps.text.words import count_words, gettext_noop

if TYPE_CHECKING:
    from lxml.etree import _Element

preload()

ENOUGH_WORDS = 80
"""A chapter with so many holds an article; covers, title pages and lists of contents have fewer."""
MOST_ARTICLES = 100
"""Articles from one file: as many as the desk takes."""
MOST_CHAPTERS = 1_000
PAGES = frozenset({"application/xhtml+xml", "text/html"})
NOT_ARTICLES = re.compile(
    r"(?:^|[/_.-])(?:cover|toc|nav|title-?page|copyright|colophon|contents|index)(?:[_.-]|$)", re.I
)
"""The names that apps give to the files around the chapters."""
NAVIGATION = re.compile(r"<nav\b[^>]{0,200}epub:type\s*=\s*[\"'](?:toc|landmarks)", re.I)
TAG = re.compile(r"<(?:script|style|title)\b.*?</(?:script|style|title)\s*>|<[^>]*>", re.I | re.S)
BODY = re.compile(r"<body\b[^>]*>(.*?)(?:</body|$)", re.I | re.S)
TITLES = (
    re.compile(r"<h1\b[^>]*>(.*?)</h1", re.I | re.S),
    re.compile(r"<title\b[^>]*>(.*?)</title", re.I | re.S),
    re.compile(r"<h2\b[^>]*>(.*?)</h2", re.I | re.S),
)
SOURCE = re.compile(r"<link\b[^>]*rel=[\"']canonical[\"'][^>]*href=[\"'](https?://[^\"'<>]+)", re.I)
TOP = 10_000
"""Code points of a chapter in which an app says where its article is from."""
NAMED = re.compile(
    r"<a\b[^>]{0,200}?\bhref=[\"'](https?://[^\"'<>]+)[\"'][^>]{0,200}>\s*\1\s*</a", re.I
)
"""A link whose words are its own address."""
CARD = re.compile(r"<dl\b[^>]{0,200}>(?:(?!</dl).){0,5000}</dl\s*>", re.I | re.S)
NUMBER = re.compile(r"^\(\d+/\d+\)\s*")

TOO_MANY = gettext_noop(
    "This book holds %(articles)d articles. We take up to %(most)d from one file."
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the book's spine, as HTML."""

    html: str
    title: str
    url: str
    words: int
    is_article: bool


def read_epub(data: bytes) -> list[dict[str, str]]:
    """A row for each chapter that holds an article; where none does, one for the whole book."""
    archive = Archive.open(data)
    package = _package_path(archive)
    book = _xml(archive, package)
    chapters = [
        _chapter(archive, path) for path in _spine(book, folder=dirname(package), archive=archive)
    ]
    articles = [each for each in chapters if each.is_article]
    if len(articles) > MOST_ARTICLES:
        raise NotReadable(TOO_MANY, {"articles": len(articles), "most": MOST_ARTICLES})
    title = _first(book, "title")
    if len(articles) > 1:
        return [_row(each.html, title=each.title, url=each.url) for each in articles]
    if articles:
        only = articles[0]
        return [_row(only.html, title=only.title or title, url=only.url)]
    if not any(each.words for each in chapters):
        return []
    return [_row(_joined(chapters), title=title, url="")]


def _row(html: str, *, title: str, url: str) -> dict[str, str]:
    return {"form": "html", "text": html, "title": title, "url": url}


def _package_path(archive: Archive) -> str:
    container = _xml(archive, "META-INF/container.xml")
    for root in container.iter("{*}rootfile"):
        path = root.get("full-path") or ""
        if path in archive.names:
            return path
    raise NotReadable(BROKEN)


def _xml(archive: Archive, name: str) -> "_Element":
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    content = archive.read_xml(name)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as broken:
        raise NotReadable(BROKEN) from broken


def _first(book: "_Element", name: str) -> str:
    found = next(book.iter(f"{{*}}{name}"), None)
    return "".join(found.itertext()) if found is not None else ""


def _spine(book: "_Element", *, folder: str, archive: Archive) -> Iterator[str]:
    """The paths of the chapters in reading order, each once, none outside the book."""
    manifest = {item.get("id"): item for item in book.iter("{*}item")}
    seen: set[str] = set()
    for reference in book.iter("{*}itemref"):
        item = manifest.get(reference.get("idref"))
        if item is None or item.get("media-type") not in PAGES:
            continue
        path = normpath(join(folder, unquote((item.get("href") or "").partition("#")[0])))
        is_navigation = "nav" in (item.get("properties") or "").split()
        if path in seen or is_navigation or path not in archive.names:
            continue
        seen.add(path)
        if len(seen) > MOST_CHAPTERS:
            raise NotReadable(TOO_MANY, {"articles": len(seen), "most": MOST_ARTICLES})
        yield path


def _chapter(archive: Archive, path: str) -> Chapter:
    html = as_html(decode(archive.read(path), is_markup=True))
    words = count_words(_words(html))
    around = NOT_ARTICLES.search(path) or NAVIGATION.search(html)
    source = SOURCE.search(html) or NAMED.search(html[:TOP])
    titles = (_words(found[1]).strip() for each in TITLES if (found := each.search(html)))
    return Chapter(
        _without_card(html),
        title=NUMBER.sub("", next((title for title in titles if title), "")),
        url=unescape(source[1]) if source else "",
        words=words,
        is_article=words >= ENOUGH_WORDS and not around,
    )


def _without_card(html: str) -> str:
    """The chapter without the card that wallabag puts over an article: whose it is, when, where."""
    card = CARD.search(html[:TOP])
    return html[: card.start()] + html[card.end() :] if card and NAMED.search(card[0]) else html


def _words(html: str) -> str:
    return unescape(TAG.sub(" ", html))


def _joined(chapters: list[Chapter]) -> str:
    """All chapters as the sections of one page."""
    bodies = (BODY.search(each.html) for each in chapters)
    sections = (f"<section>{found[1]}</section>" for found in bodies if found)
    return f"<!doctype html><html><body><article>{''.join(sections)}</article></body></html>"
