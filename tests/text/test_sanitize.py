"""What is left of the HTML that people's notes become."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.parsing.bounds import TooTangled
from apps.text.parsing.markdown import markdown_to_html
from apps.text.sanitize import (
    DEEPEST_HTML,
    MOST_HTML,
    TAGS,
    allow_listed,
    clean_html,
    last_word,
    note_html,
)
from tests.text.stopwatch import seconds

REL = ' rel="noopener nofollow"'
LISTED = re.compile(
    rf"</?({'|'.join(TAGS)})"
    r"( (href=\"(https?|mailto):[^\"]*\"|title=\"[^\"]*\"|rel=\"noopener nofollow\"))*>"
)
HONEST = {
    "a paragraph": "A note of one paragraph.",
    "two paragraphs": "One.\n\nTwo.",
    "emphasis": "An *odd* and a **bold** word, and ***both***.",
    "code": "Call `print()` first:\n\n    if a < b & c:\n        print(\"d\")\n",
    "a link": "See [the paper](https://a.org/b?c=d&e=f#g) and <https://h.org>.",
    "a titled link": '[the paper](https://a.org "Its “name” & more")',
    "a mail address": "Write to <me@a.org>.",
    "a list": "- one\n- two\n    - three\n",
    "a numbered list": "1. one\n2. two\n",
    "a quotation": "> It is *over*.\n>\n> — Ana Lima",
    "a heading": "### What I think\n\nNot much.",
    "a rule": "one\n\n---\n\ntwo",
    "a hard line end": "one  \ntwo",
    "quotes and dashes": "“It’s 5 < 6 & 'so' \"on\" …” – she said",
    "many languages": "שלום عالم 你好 😀 e\u0301 a\u00a0b",
    "tags as text": "Use <b> or </p>, not <script>alert(1)</script>.",
    "character names": "&copy; &amp; &lt; &nbsp; &#233; R&D",
    "Windows line ends": "One.\r\n\r\n- two\r\n- three\r\n",
}  # fmt: skip
NOTES = {
    "emphasis": ("an *odd* word", "<p>an <em>odd</em> word</p>"),
    "a link": ("[a](http://b.org)", f'<p><a href="http://b.org"{REL}>a</a></p>'),
    "a mail address": ("<me@a.org>", f'<p><a href="mailto:me@a.org"{REL}>me@a.org</a></p>'),
    "a tag as text": ("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>"),
    "a script as text": ("<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"),
    "an unsafe link": ("[a](javascript:alert(1))", "<p><a" + REL + ">a</a></p>"),
    "a data link": ("[a](data:text/html,x)", "<p><a" + REL + ">a</a></p>"),
    "a picture": ("![a](http://b.org/c.png)", "<p>![a](http://b.org/c.png)</p>"),
    "Windows line ends": ("a\r\n\r\nb", "<p>a</p>\n<p>b</p>"),
    "old line ends": ("a\r\rb", "<p>a</p>\n<p>b</p>"),
    "a lone surrogate": ("a \ud800 b", "<p>a \ufffd b</p>"),
    "a NUL": ("a \x00 b", "<p>a \ufffd b</p>"),
    "nothing": ("", ""),
}
CLEANED = {
    "a script": ("a<script>alert(1)</script>b", "ab"),
    "a script in capitals": ("a<SCRIPT src=x>alert(1)</ScRiPt >b", "ab"),
    "a script in a script": ("a<script><script>x</script>y</script>b", "ayb"),
    "a script with no end": ("a<script>alert(1)", "a"),
    "a script behind a long letter": ("İ<script>alert(1)</script>b", "İb"),
    "a style": ("a<style>p{}</style>b", "ab"),
    "a handler": ('<p onclick="x()">a</p>', "<p>a</p>"),
    "a picture": ("a<img src=x onerror=alert(1)>b", "ab"),
    "a frame": ("a<iframe src=http://b.org></iframe>b", "ab"),
    "a drawing": ("a<svg onload=x><circle/></svg>b", "ab"),
    "a comment": ("a<!-- b -->c", "ac"),
    "a style attribute": ('<p style="color:red" class="x" id="y">a</p>', "<p>a</p>"),
    "a target": (
        '<a href="http://b.org" target="_top">a</a>',
        f'<a href="http://b.org"{REL}>a</a>',
    ),
    "a relative link": ('<a href="/out">a</a>', f"<a{REL}>a</a>"),
    "an open tag": ("<p><em>a", "<p><em>a</em></p>"),
    "a lone ampersand": ("a & b &c", "a &amp; b &amp;c"),
}
ODD_SCRIPTS = [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:x", "\tjavascript:x",
    "java\nscript:x", "java&#10;script:x", "java&Tab;script:x", "&#106;avascript:x",
    "&#x6A;avascript:x", "&#0000106avascript:x", "javascript&colon;x", "javascript&#58;x",
    "\x01javascript:x", "&#1;javascript:x", "javascript:123", "javascript://b.org/%0aalert(1)",
    "vbscript:x", "data:text/html;base64,PHN2Zz4=", "feed:javascript:x", "view-source:x",
    "\xa0javascript:x", "\ud800javascript:x", "file:///etc/passwd", "//b.org",
    "http:javascript:x",
]  # fmt: skip
SHAPES = [
    "<script>", "</script>", "<style", "<a href='", "javascript:", "http://x.org", "'>", "\"",
    "<p>", "</p>", "<b>", "<em>", "</em>", "&", "&amp;", "&lt;", "&#", "x3a;", "<!--", "-->",
    "<svg>", "<math>", "<table>", "<li>", "<br>", "<pre>", "\n", "<noscript>", "<textarea>",
    "<title>", "<![CDATA[", "]]>", "<?", "<code>", "\u2028", "<template>", "<iframe>",
    "<plaintext>", "<xmp>", "İ", "<a title=", "\x00", "\ud800", "<select>", "<annotation-xml>",
    "/", "<", ">", " ", "text", "<a href=javascript&colon;x>",
]  # fmt: skip
HTML = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(SHAPES), max_size=14).map("".join))


class Reader(HTMLParser):
    """What a browser makes of HTML: its tags and, between them, its text in characters."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[object] = [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen += [(tag, [each for each in attrs if each[0] != "rel"]), ""]

    def handle_endtag(self, tag: str) -> None:
        self.seen += [tag, ""]

    def handle_data(self, data: str) -> None:
        self.seen[-1] = f"{self.seen[-1]}{data}"


def read_by_a_browser(html: str) -> list[object]:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.seen


@pytest.mark.parametrize(("markdown", "html"), NOTES.values(), ids=NOTES)
def test_a_note_becomes_safe_html(markdown: str, html: str) -> None:
    assert note_html(markdown) == html


@pytest.mark.parametrize(("html", "clean"), CLEANED.values(), ids=CLEANED)
def test_what_is_not_listed_is_taken_out(html: str, clean: str) -> None:
    assert clean_html(html) == clean


@pytest.mark.parametrize("quote", ['"', "'"])
@pytest.mark.parametrize("href", ODD_SCRIPTS, ids=ascii)
def test_a_script_in_any_spelling_is_no_address(href: str, quote: str) -> None:
    assert clean_html(f"<a href={quote}{href}{quote}>a</a>") == f"<a{REL}>a</a>"


@pytest.mark.parametrize("markdown", HONEST.values(), ids=HONEST)
def test_the_last_word_changes_nothing_in_honest_notes(markdown: str) -> None:
    listed = allow_listed(markdown_to_html(markdown.replace("\r", "")))
    assert read_by_a_browser(last_word(listed)) == read_by_a_browser(listed)


@pytest.mark.parametrize("markdown", HONEST.values(), ids=HONEST)
def test_cleaning_an_honest_note_again_changes_nothing(markdown: str) -> None:
    html = note_html(markdown)
    assert clean_html(html) == html


@given(HTML)
def test_cleaning_twice_changes_nothing(html: str) -> None:
    once = clean_html(html)
    assert clean_html(once) == once


@given(HTML)
def test_only_listed_tags_and_attributes_are_left(html: str) -> None:
    tags = re.findall(r"<[^>]*>", clean_html(html))
    assert [tag for tag in tags if not LISTED.fullmatch(tag)] == []


def test_html_that_is_too_long_is_refused() -> None:
    with pytest.raises(TooTangled, match="too long"):
        clean_html("x" * (MOST_HTML + 1))


def test_html_that_is_too_deep_is_refused() -> None:
    with pytest.raises(TooTangled, match="too many brackets"):
        clean_html("<em>" * (DEEPEST_HTML + 1))


def test_line_breaks_and_rules_are_not_deep() -> None:
    assert clean_html("a<br><hr>" * 500) == "a<br><hr>" * 500


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "&",
        "<!--",
        "</p>",
        "<p>x</p>",
        "<br>",
        "&lt;",
        "<script",
        "<style></style>",
        "<a title=x",
    ],
)
def test_the_longest_html_is_cleaned_or_refused_in_two_seconds(piece: str) -> None:
    html = piece * (MOST_HTML // len(piece))
    assert seconds(lambda: cleaned(html)) < 2


def cleaned(html: str) -> str:
    try:
        return clean_html(html)
    except TooTangled as trouble:
        return trouble.message
