"""XHTML made ready for an HTML parser, without a parser of XML that entities could mislead."""

import re

CLOSED_AT_ONCE = re.compile(
    r"<(title|script|style|textarea|iframe|noscript|a|b|i|u|em|strong|span|div|p|h[1-6]|li|ul|ol|td|"
    r"th|tr|table|blockquote|section|article|aside|nav|header|footer|figure|figcaption|object|canvas|"
    r"video|audio|svg|sup|sub|code|pre|cite|small)"
    r"""(\s(?:[^<>"'/]|"[^"<]*+"|'[^'<]*+'|/(?!>))*+)?/>""",
    re.IGNORECASE,
)
"""Elements that XML may end within their own tag: to HTML, `<title/>` begins a title that never
ends, and the whole article is in it."""
MOST_TAGS = 200_000
"""With more, the page is not read anyway."""
IS_XML = re.compile(r"\s*(?:<\?xml\b|<!DOCTYPE[^>]{1,200}XHTML|<html[^>]{0,400}1999/xhtml)", re.I)


def as_html(text: str) -> str:
    """The same page with every element ended by an end tag; HTML itself is left alone."""
    if not IS_XML.match(text[:2_000]) or text.count("<") > MOST_TAGS:
        return text
    return CLOSED_AT_ONCE.sub(r"<\1\2></\1>", text)
