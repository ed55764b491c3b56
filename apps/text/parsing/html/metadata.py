"""What a page says about its article: who published what, when, where and in which language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from apps.text.dates import TimeLine
from apps.text.parsing.html.json_ld import Statement, address_in, text_in, texts_in
from apps.text.parsing.html.moments import read_moment
from apps.text.parsing.html.tree import clean
from apps.text.rendering import is_safe_link

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONGEST_LINE = 300
"""Code points of a headline, byline or name; what is longer is not one."""
LONGEST_STANDFIRST = 1_000
LONGEST_ADDRESS = 2_000
SHORTEST_TITLE = 10
"""What is left of a title when the site's name is cut off has at least so many code points."""
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
BORDER = re.compile(r"\s(?:[|·•»–—-]|::)\s")
SIGNED = re.compile(r"^(?:by|von|par|por)\s+", re.IGNORECASE)
LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says, in its own words; empty or None where it says nothing that can be."""

    headline: str = ""
    standfirst: str = ""
    byline: str = ""
    source: str = ""
    published: TimeLine | None = None
    modified: TimeLine | None = None
    canonical_url: str = ""
    section: str = ""
    language: str = ""
    direction: str = ""
    image: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A page's statements by their names: `meta` elements, properties on elements, titles."""

    article: Statement
    meta: Mapping[str, str]
    properties: Mapping[str, str]
    title: str
    top_heading: str
    links: Mapping[str, str]

    def first(self, *names: str) -> str:
        return next((text for name in names if (text := self.meta.get(name, ""))), "")


def read_metadata(root: "HtmlElement", *, article: Statement, base: str) -> Metadata:
    """Metadata from JSON-LD, Open Graph, Dublin Core, microdata and the page's own elements."""
    said = _said(root, article=article)
    source = _line(text_in(article.get("publisher"))) or _line(
        said.first("og:site_name", "application-name", "dc.publisher", "twitter:site")
    ).lstrip("@")
    return Metadata(
        headline=_headline(said, source=source),
        standfirst=_standfirst(said),
        byline=_byline(said),
        source=source,
        published=_moment(said, "datePublished", PUBLISHED),
        modified=_moment(said, "dateModified", MODIFIED),
        canonical_url=_address(_canonical(said), base=base),
        section=_line(text_in(article.get("articleSection")) or said.first("article:section")),
        language=_language(root, said=said),
        direction=_direction(root),
        image=_address(_image(said), base=base),
    )


PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date", "sailthru.date", "parsely-pub-date", "pubdate",
    "publishdate", "publish-date", "date",
)  # fmt: skip
MODIFIED = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
    "last-modified", "lastmod",
)  # fmt: skip


def _said(root: "HtmlElement", *, article: Statement) -> Said:
    meta: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := _folded(element.get("content", "")):
            meta.setdefault(name.strip().lower()[:100], content)
    properties: dict[str, str] = {}
    for element in root.iter("time", "span", "a", "p", "div", "h1", "h2"):
        for name in _names(element):
            if name not in properties and (text := _shown(element)):
                properties[name] = text
    links: dict[str, str] = {}
    for element in root.iter("link"):
        for rel in element.get("rel", "").lower().split()[:5]:
            links.setdefault(rel, element.get("href", ""))
    title, heading = (_shown(next(root.iter(tag), None)) for tag in ("title", "h1"))
    return Said(article, meta, properties, title, heading, links)


def _names(element: "HtmlElement") -> list[str]:
    named = [*element.get("itemprop", "").lower().split()[:3]]
    if element.get("rel") == "author":
        named.append("author")
    if element.tag == "time" and element.get("datetime"):
        named.append("time")
    return named


def _shown(element: "HtmlElement | None") -> str:
    """What an element says: its machine-readable value, or its text where that is a line."""
    if element is None:
        return ""
    stated = element.get("datetime") or element.get("content")
    return _folded(stated) if stated else _folded("".join(_some_text(element)))


def _some_text(element: "HtmlElement") -> Iterable[str]:
    length = 0
    for text in element.itertext():
        length += len(text)
        if length > 2 * LONGEST_STANDFIRST:
            return
        yield text


def _folded(text: str) -> str:
    return " ".join(clean(text).split())


def _line(text: str, *, longest: int = LONGEST_LINE) -> str:
    folded = _folded(text)
    return folded if len(folded) <= longest and any(map(str.isalnum, folded)) else ""


def _headline(said: Said, *, source: str) -> str:
    stated = text_in(said.article.get("headline"))
    shared = said.first("og:title", "twitter:title", "dc.title", "parsely-title")
    heading = _line(said.top_heading)
    is_site = len(heading) < SHORTEST_TITLE or _letters(heading) == _letters(source)
    if not is_site and _letters(heading) in _letters(f"{stated} {shared} {said.title}"):
        return heading
    found = _line(stated) or _line(_without_site(shared, source=source))
    return found or _line(_without_site(said.title, source=source)) or heading


def _without_site(title: str, *, source: str) -> str:
    """A title without the name of the site before or behind a border in it."""
    borders = list(BORDER.finditer(title[: 2 * LONGEST_LINE]))
    if not borders:
        return title
    head, tail = title[: borders[-1].start()], title[borders[-1].end() :]
    first, rest = title[: borders[0].start()], title[borders[0].end() :]
    if source and _letters(first) == _letters(source):
        return rest
    is_site = _letters(tail) == _letters(source) if source else len(tail) < len(head) / 2
    return head if is_site and len(head) >= SHORTEST_TITLE else title


def _letters(text: str) -> str:
    return LETTERS.sub("", text).casefold()


def _standfirst(said: Said) -> str:
    stated = text_in(said.article.get("description"))
    shared = said.first("og:description", "description", "twitter:description", "dc.description")
    return _line(stated, longest=LONGEST_STANDFIRST) or _line(shared, longest=LONGEST_STANDFIRST)


def _byline(said: Said) -> str:
    """The authors' names, a comma between them; addresses of their pages are not names."""
    named = texts_in(said.article.get("author")) or texts_in(said.article.get("creator"))
    others = [
        said.first("author", "article:author", "dc.creator", "parsely-author", "sailthru.author"),
        said.properties.get("author", ""),
        said.first("twitter:creator"),
    ]
    for names in (named, *([other] for other in others)):
        lines = [SIGNED.sub("", _line(name)) for name in names]
        people = [line for line in lines if line and "://" not in line and line[0] != "@"]
        if people:
            return _line(", ".join(dict.fromkeys(people)))
    return ""


def _moment(said: Said, name: str, others: tuple[str, ...]) -> TimeLine | None:
    spoken = [said.properties.get(name.lower(), "")]
    if name == "datePublished":
        spoken.append(said.properties.get("time", ""))
    stated = (text_in(said.article.get(name)), *(said.meta.get(other, "") for other in others))
    return next((at for text in (*stated, *spoken) if (at := read_moment(text))), None)


def _canonical(said: Said) -> str:
    stated = address_in(said.article.get("mainEntityOfPage")) or address_in(said.article.get("url"))
    return said.links.get("canonical") or said.first("og:url") or stated


def _image(said: Said) -> str:
    shared = said.first("og:image", "og:image:url", "twitter:image", "twitter:image:src")
    return shared or address_in(said.article.get("image"))


def _address(address: str, *, base: str) -> str:
    """An absolute web address, or nothing."""
    try:
        whole = urljoin(base, address.strip()) if address.strip() else ""
    except ValueError:
        return ""
    fits = len(whole) <= LONGEST_ADDRESS and is_safe_link(whole)
    return clean(whole) if fits and not whole.startswith("mailto:") else ""


def _language(root: "HtmlElement", *, said: Said) -> str:
    spoken = text_in(said.article.get("inLanguage"))
    shared = said.first("og:locale", "content-language", "dc.language")
    for language in (root.get("lang", ""), root.get("xml:lang", ""), spoken, shared):
        if LANGUAGE.fullmatch(language.strip()):
            return language.strip().replace("_", "-")
    return ""


def _direction(root: "HtmlElement") -> str:
    body = next(root.iter("body"), root)
    stated = (root.get("dir", "") or body.get("dir", "")).strip().lower()
    return stated if stated in {"ltr", "rtl"} else ""
