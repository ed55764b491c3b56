"""Markdown, read into a document of blocks and formatting, or turned into HTML for a note.

Tags typed into Markdown are text here, never markup: the two parts of Python-Markdown that would
let them through are taken out.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from apps.text.document import Block, Document, Formatting, Inline, Kind, Picture, Span
from apps.text.parsing.bounds import check_markdown

if TYPE_CHECKING:
    from markdown import Markdown

BLOCKS = {
    "p": Kind.PARAGRAPH, "li": Kind.LIST_ITEM, "blockquote": Kind.QUOTATION, "pre": Kind.CODE,
    "tr": Kind.TABLE_ROW, "hr": Kind.RULE,
} | {f"h{rank}": Kind.HEADING for rank in range(1, 7)}  # fmt: skip
INLINES = {
    "em": Inline.EMPHASIS,
    "strong": Inline.STRONG,
    "code": Inline.CODE,
    "a": Inline.LINK,
}
CONTAINERS = frozenset({"ul", "ol", "li", "blockquote", "div"})

PHRASING = frozenset({*INLINES, "br", "img"})
ON_THE_WEB = re.compile(r"https?://[^\s/]+(?:/\S*)?", re.IGNORECASE)
LONGEST_ADDRESS = 2_000
ENTITY = re.compile(r"&(?:#[0-9]+|#x[0-9a-f]+|[0-9a-z]+);", re.IGNORECASE)
"""A character reference that is complete: "&copy" without its semicolon is four letters."""

Run = tuple[str, tuple[Element, ...]]
"""A run of text with the inline elements around it, the outermost first."""


def markdown_to_html(markdown: str) -> str:
    """HTML as Markdown means it, not yet safe to show: only `sanitize` calls this."""
    return _parser().convert(markdown)


def read_markdown(markdown: str) -> Document:
    """Blocks and formatting of a text in Markdown. Raises TooTangled before parsing would drag."""
    from markdown.treeprocessors import Treeprocessor

    check_markdown(markdown)
    roots: list[Element] = []

    class Keep(Treeprocessor):
        def run(self, root: Element) -> None:
            roots.append(root)

    parser = _parser(pictures=True)
    parser.inlinePatterns.deregister("entity")
    parser.treeprocessors.register(Keep(parser), "keep", -100)
    parser.convert(markdown)
    draft = _Draft()
    for root in roots:
        for child in root:
            draft.read(child, inside=Kind.PARAGRAPH, level=0)
    return Document(tuple(draft.blocks), tuple(draft.formatting))


def _parser(*, pictures: bool = False) -> "Markdown":
    from markdown import Markdown

    parser = Markdown(output_format="html", tab_length=4, extensions=["sane_lists"])
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    for name in () if pictures else ("image_link", "image_reference", "short_image_ref"):
        parser.inlinePatterns.deregister(name)
    return parser


@dataclass
class _Draft:
    """Blocks in the making: text is gathered until an element ends the block it stands in."""

    blocks: list[Block] = field(default_factory=list)
    formatting: list[Formatting] = field(default_factory=list)
    at: int = 0
    number: int = 0
    numbers: dict[int, int] = field(default_factory=dict)

    def read(self, element: Element, *, inside: Kind, level: int) -> None:
        """Add the blocks of one block-level element, and of those within it."""
        kind = BLOCKS.get(element.tag, inside)
        deeper = level + (element.tag in {"ul", "ol", "blockquote"})
        if element.tag == "ol":
            self._count(element)
        self.number = self.numbers.get(id(element), self.number)
        if element.tag in CONTAINERS and any(child.tag not in PHRASING for child in element):
            self._read_container(element, kind=kind, level=deeper)
            return
        rank = int(element.tag[1]) if kind is Kind.HEADING else deeper
        shown = kind if kind is not Kind.PARAGRAPH else inside
        self._add(list(_runs(element, ())), kind=shown, level=rank)

    def _count(self, numbered: Element) -> None:
        start = numbered.get("start", "1")
        first = int(start) if start.isdecimal() else 1
        self.numbers |= {id(item): first + at for at, item in enumerate(numbered)}

    def _read_container(self, element: Element, *, kind: Kind, level: int) -> None:
        """A list item with a list in it, a quotation of two paragraphs: its own words first."""
        own: list[Run] = [(_text(element.text), ())]
        for child in element:
            if child.tag in PHRASING:
                own += _with_tail(child, ())
                continue
            self._add(own, kind=kind, level=level)
            self.read(child, inside=kind, level=level)
            own = [(_text(child.tail), ())]
        self._add(own, kind=kind, level=level)

    def _add(self, runs: list[Run], *, kind: Kind, level: int) -> None:
        text = "".join(run for run, _ in runs)
        lead, body = len(text) - len(text.lstrip()), text.strip()
        if body or kind is Kind.RULE:
            self._add_text(runs, body=body, lead=lead, kind=kind, level=level)
        for _, around in runs:
            if around and around[-1].tag == "img":
                self._add_picture(around[-1])

    def _add_text(self, runs: list[Run], *, body: str, lead: int, kind: Kind, level: int) -> None:
        start = self.at + bool(self.blocks) - lead
        for span, element in _formatted(runs):
            first = max(start + span.start, start + lead)
            last = min(start + span.end, start + lead + len(body))
            if first < last:
                inline, href = INLINES[element.tag], _text(element.get("href"))
                self.formatting.append(Formatting(Span(first, last), inline, href))
        number, self.number = self.number, 0
        self._append(Block(body, kind=kind, level=level, number=number))

    def _append(self, block: Block) -> None:
        self.at += bool(self.blocks) + len(block.text)
        self.blocks.append(block)

    def _add_picture(self, image: Element) -> None:
        """A picture behind the paragraph that it stands in; its title is its caption."""
        url, alt, title = (_text(image.get(name)).strip() for name in ("src", "alt", "title"))
        picture = Picture(url, alt=" ".join(alt.split()))
        self._append(Block(" ".join(title.split()), kind=Kind.FIGURE, picture=picture))


def _runs(element: Element, around: tuple[Element, ...]) -> Iterator[Run]:
    """The text of an element in order, each run with the inline elements that it stands in."""
    yield _text(element.text), around
    for child in element:
        yield from _with_tail(child, around)


def _with_tail(child: Element, around: tuple[Element, ...]) -> Iterator[Run]:
    """A child and the text behind it; of a line break only the break, without its own line end."""
    if child.tag == "br":
        yield "\n" + _text(child.tail).lstrip(), around
        return
    if child.tag == "img":
        yield ("", (*around, child)) if _is_on_the_web(child) else (_text(child.get("alt")), around)
    yield from _runs(child, (*around, child) if child.tag in INLINES else around)
    yield _text(child.tail), around


def _is_on_the_web(image: Element) -> bool:
    """True for a picture that has a whole address; of others the words in its place are left."""
    url = _text(image.get("src")).strip()
    return bool(ON_THE_WEB.fullmatch(url)) and len(url) <= LONGEST_ADDRESS


def _text(raw: str | None) -> str:
    marked = (raw or "").replace("\x02amp\x03", "&")
    return ENTITY.sub(lambda entity: unescape(entity.group()), marked)


def _formatted(runs: list[Run]) -> Iterator[tuple[Span, Element]]:
    """Each inline element with the stretch that its runs cover, counted from the block's start."""
    at = 0
    stretch: dict[int, tuple[Element, int, int]] = {}
    for text, around in runs:
        for element in around:
            _, first, _ = stretch.get(id(element), (element, at, at))
            stretch[id(element)] = (element, first, at + len(text))
        at += len(text)
    for element, first, last in stretch.values():
        yield Span(first, last), element
