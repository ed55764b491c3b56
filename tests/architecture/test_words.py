"""Every word that a reader sees can be translated."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.architecture.house import ROOT, TEMPLATES, named

NAMES = {
    "BibTeX",
    "RIS",
    "CSL-JSON",
    "Newsreader",
    "Hyperlegible",
    "Aa",
    "J",
    "K",
    "X",
    "Z",
    "Ctrl",
    "Esc",
}
"""Formats, typefaces and keys, which are called the same in every language."""
READ_ALOUD = {"alt", "aria-label", "aria-description", "placeholder", "title"}
TRANSLATED = re.compile(r"{%\s*(blocktrans(?:late)?)\b.*?%}.*?{%\s*end\1\s*%}", re.DOTALL)
KIND = re.compile(r"{% block (?:kind|skip_to) %}[\w#]+{% endblock %}")
"""A class for the style sheets or a place in the page, not a word for readers."""
SYNTAX = re.compile(r"{#.*?#}|{%.*?%}|{{.*?}}", re.DOTALL)


class Words(HTMLParser):
    """Gathers what stands between the tags, and in the attributes that are read aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attributes if name in READ_ALOUD]


def untranslated(template: str) -> list[str]:
    reading = Words()
    reading.feed(SYNTAX.sub(" ", KIND.sub(" ", TRANSLATED.sub(" ", template))))
    words = (" ".join(text.split()) for text in reading.found)
    return [each for each in words if re.search(r"[^\W\d_]", each) and each not in NAMES]


def offenders(paths: Iterable[Path], root: Path = ROOT) -> list[str]:
    return [
        f"{named(path, root)}: {words}"
        for path in paths
        for words in untranslated(path.read_text(encoding="utf-8"))
    ]


def test_every_word_goes_through_translate() -> None:
    found = offenders(TEMPLATES)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize(
    ("written", "noticed"),
    [
        ("<p>Read on</p>", "Read on"),
        ('<p>{% translate "Read" %} on</p>', "on"),
        ('<button aria-label="Close"></button>', "Close"),
        ("<p>{{ count }} words</p>", "words"),
    ],
)
def test_a_bare_word_is_noticed(tmp_path: Path, written: str, noticed: str) -> None:
    (tmp_path / "bad.html").write_text(written)
    assert offenders([tmp_path / "bad.html"], tmp_path) == [f"bad.html: {noticed}"]


@pytest.mark.parametrize(
    "written",
    [
        '<p>{% translate "Read on" %} 42% –</p>',
        "<p>{% blocktranslate trimmed %}Read <b>on</b>{% endblocktranslate %}</p>",
        "<button aria-label=\"{% translate 'Close' %}\">Aa</button>",
        "{# For whoever reads the template #}",
    ],
)
def test_translated_words_pass(written: str) -> None:
    assert untranslated(written) == []
