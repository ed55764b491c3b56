"""Making what people write in Markdown safe to show. The only importer of bleach.

The order is: bounds, then Markdown, then scripts and styles dropped with their contents, then
bleach's allow-list, then nh3 with the same list as the last word. Decision record 001 says why.
Rendering costs milliseconds: do it when a text is written, and keep the HTML.
"""

import re
from collections.abc import Mapping
from html import unescape

from apps.text.parsing.bounds import TooTangled, check_markdown
from apps.text.rendering import INVISIBLE, is_safe_link

__all__ = ["TooTangled", "clean_html", "note_html"]

TAGS = frozenset(
    "p br em strong del code pre blockquote ul ol li h3 h4 h5 h6 hr a abbr sup sub".split()
)
ATTRIBUTES: Mapping[str, frozenset[str]] = {"a": frozenset({"href", "title"})}
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
DROPPED_WHOLE = ("script", "style")
SCHEMES = frozenset({"http", "https", "mailto"})
REL = "noopener nofollow"

MOST_HTML = 100_000
"""In code points: bleach needs up to a second for it, and no note needs more."""

DEEPEST_HTML = 100
"""Open tags within one another: beyond this the parsers behind bleach and nh3 grow slow."""

TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")


def note_html(markdown: str) -> str:
    """The safe HTML of a note in Markdown. Tags that people type are shown as they typed them.

    Raises TooTangled, with a sentence for the writer, where a note is too long or nested to read.
    """
    from apps.text.parsing.markdown import markdown_to_html

    check_markdown(markdown)
    lines = markdown.replace("\r\n", "\n").replace("\r", "\n")
    return clean_html(markdown_to_html(lines.translate(INVISIBLE)))


def clean_html(html: str) -> str:
    """HTML with nothing in it but the tags and attributes named above. Raises TooTangled."""
    if len(html) > MOST_HTML or _depth(html) > DEEPEST_HTML:
        raise TooTangled(is_long=len(html) > MOST_HTML)
    return last_word(allow_listed(_without_contents(html.translate(INVISIBLE))))


def allow_listed(html: str) -> str:
    """Bleach's part of the work. Bounds and scripts come before it: call `clean_html`."""
    import bleach

    return bleach.clean(
        html, tags=TAGS, attributes=_allowed, protocols=SCHEMES, strip=True, strip_comments=True
    )


def last_word(html: str) -> str:
    """The same list once more, by nh3: honest input only gets `rel` on its links."""
    import nh3

    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes=set(SCHEMES),
        link_rel=REL,
    )


def _allowed(tag: str, name: str, value: str) -> bool:
    """Bleach's question. Addresses are judged by us: bleach lets javascript:123 through.

    Bleach gives values with their character references, as Markdown writes mail addresses.
    """
    if name not in ATTRIBUTES.get(tag, ()):
        return False
    return is_safe_link(unescape(value)) if name == "href" else True


def _without_contents(html: str) -> str:
    """Cut scripts and styles from their opening tag to their closing one, or to the end."""
    for name in DROPPED_WHOLE:
        folded, kept, at = html.casefold() if html.isascii() else html.lower(), [], 0
        if len(folded) != len(html):
            folded = "".join(c.lower() if c.isascii() else c for c in html)
        while (start := folded.find(f"<{name}", at)) >= 0:
            kept.append(html[at:start])
            end = folded.find(f"</{name}", start)
            close = folded.find(">", end) if end >= 0 else -1
            at = close + 1 if close >= 0 else len(html)
        html = "".join([*kept, html[at:]])
    return html


def _depth(html: str) -> int:
    """How many tags are open within one another at the worst, closing tags taken at their word."""
    deepest = depth = 0
    for closing, name in TAG.findall(html):
        if name.lower() in VOID:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
    return deepest
