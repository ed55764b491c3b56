"""A page of HTML as a tree, and which of its elements nobody sees. Nothing is ever fetched."""

import re
from typing import TYPE_CHECKING

from apps.text.parsing.html.bounds import TOO_TANGLED, Unreadable, check_html
from apps.text.rendering import INVISIBLE
from apps.text.words import gettext_noop

if TYPE_CHECKING:
    from lxml.html import HtmlElement

UNSEEN = frozenset(
    "script style template noscript head title meta link base iframe object embed applet svg "
    "canvas audio video source track map area input select option textarea datalist progress "
    "meter img picture dialog noembed noframes frameset frame annotation annotation-xml".split()
)
"""Elements whose contents are not text on the page."""
HIDING = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.I)
WINDOWS = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
"""What browsers take &#128; to &#159; for: the letters of an old Windows code page."""
CLEANED = INVISIBLE | WINDOWS | {0x0C: " ", 0x0D: " "}
UNCLEAN = re.compile(f"[{re.escape(''.join(map(chr, CLEANED)))}]")
ROOTS = frozenset({"html", "body", "article", "main"})
"""Never taken for hidden: many pages hide their whole body until a script has run."""


def parse(html: str) -> "HtmlElement | None":
    """The page's root, or None where there is nothing at all. Raises Unreadable."""
    from lxml import etree
    from lxml.html import HtmlElement, HTMLParser, document_fromstring

    check_html(html)
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    # lxml's own look-up is written in Python and runs for each element: a twelfth of all time.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    try:
        root = document_fromstring(clean(html).encode("utf-8"), parser=parser)
    except etree.ParserError:
        return None
    except (etree.LxmlError, ValueError, AssertionError) as broken:
        raise Unreadable(gettext_noop("This page is too broken to read.")) from broken
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        raise Unreadable(TOO_TANGLED)
    return root


def clean(text: str) -> str:
    """The text with a replacement character for each code point that HTML cannot hold."""
    return text.translate(CLEANED) if UNCLEAN.search(text) else text


def is_hidden(element: "HtmlElement") -> bool:
    """True when the element says of itself that it is not shown."""
    attributes = element.attrib
    if not attributes or element.tag in ROOTS:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    return bool(HIDING.search(attributes.get("style", "")[:2_000]))
