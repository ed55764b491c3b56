"""Reading any page ends, soon and without surprises."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.text.parsing.html import Page, Unreadable, read_html
from tests.text.stopwatch import seconds

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("GLOSS_DATA", ROOT.parent / "shared" / "data")) / "security"
SECONDS = 5.0
MEGABYTE = 1_000_000

PARAGRAPH = "<p>The council met on Tuesday, and the mayor said the bridge would close.</p>"
TAGS = "<div> <p> </p> <b> </i> <a_href=x> <li> <table> <tr> <td> <pre> <br> <hr> </div> <h2>"
MARKUP = "<blockquote> <figure> <figcaption> <title> <style>p{}</style> <script>a<b</script> ]]>"
IMAGES = "".join(f"<img src=/{number}.jpg>" for number in range(40_000))
ODD = ("<!-- x -->", "&amp;lt;", "&#0;", "\x00", "\ud800", PARAGRAPH)
PIECES = st.sampled_from((*TAGS.split(), *MARKUP.split(), *ODD))
PAGES = st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=25).map("".join)


def read(html: str) -> Page | Unreadable:
    try:
        return read_html(html, url="https://example.org/a")
    except Unreadable as unreadable:
        return unreadable


@given(PAGES)
@settings(deadline=None, max_examples=200)
def test_any_page_is_read_or_refused_and_formatting_lies_within_the_text(html: str) -> None:
    page = read(html)
    text = page.document.text if isinstance(page, Page) else ""
    formatting = page.document.formatting if isinstance(page, Page) else ()

    assert [each for each in formatting if not each.span or each.span.end > len(text)] == []


@given(st.lists(st.sampled_from("em strong code a div p li h2 td pre span".split()), max_size=9))
@settings(deadline=None, max_examples=100)
def test_no_tag_of_the_page_is_in_the_text(tags: list[str]) -> None:
    inside = "".join(f"<{tag}>words that anybody could say</{tag}>" for tag in tags)
    page = read_html(f"<html><body>{PARAGRAPH}{inside}</body></html>")

    assert set("<>&;") & set(page.document.text) == set()


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000,
        "<b>" * 1_900 + PARAGRAPH,
        "<table><tr><td>" * 100_000,
        "<p " + " ".join(f"a{number}" for number in range(300_000)) + ">",
        "<p x='>' " + " ".join(f"a{number}='>'" for number in range(200_000)) + ">",
        "<br>" * 200_000,
        "x" * (5 * MEGABYTE + 1),
    ],
    ids=["deep", "left open", "tables", "attributes", "quoted", "tags", "long"],
)
def test_a_tangled_page_is_refused_at_once(html: str) -> None:
    with pytest.raises(Unreadable, match="This page is too"):
        read_html(html)
    assert seconds(lambda: read(html)) < 1


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + " " * 4 * MEGABYTE,
        "<" * 4 * MEGABYTE,
        "&amp;" * (MEGABYTE - 1),
        "<!--" * MEGABYTE,
        "<script>" + "</" * 2 * MEGABYTE,
        "<p>" + "word " * 900_000,
        PARAGRAPH + "<div class=media>" * 200 + IMAGES + PARAGRAPH,
        "<img srcset='" + "a 1x," * 900_000 + "'>" + PARAGRAPH,
        "<figure><img src=/a.jpg><figcaption>" + "a-" * 20_000 + "</figcaption>" + PARAGRAPH,
        PARAGRAPH * 10_000,
        "<p style='" + "display " * 500_000 + "'>x</p>",
        "<title>" + " - " * MEGABYTE + "</title>" + PARAGRAPH,
        '<script type="application/ld+json">{' + ",  " * MEGABYTE + "</script>",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b;" + "&b;" * MEGABYTE,
        '<!DOCTYPE html SYSTEM "http://192.0.2.1/a.dtd">' + PARAGRAPH,
    ],
    ids=lambda html: html[:24],
)
def test_a_page_of_megabytes_is_read_in_time(html: str) -> None:
    assert seconds(lambda: read(html)) < SECONDS


@pytest.mark.parametrize(("name", "field"), [("html_torture", "payload"), ("naughty", "text")])
def test_what_breaks_other_parsers_is_read_or_refused(name: str, field: str) -> None:
    path = DATA / f"{name}.jsonl"
    if not path.exists():
        pytest.skip(f"there is no {path.name} in {DATA}; set GLOSS_DATA to the folder of data")
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    for row in rows:
        read(PARAGRAPH + row[field] + PARAGRAPH)


def test_importing_the_reader_loads_no_parser() -> None:
    program = "import sys, apps.text.parsing.html; print({'lxml', 'trafilatura'} & {*sys.modules})"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout == "set()\n"


def test_a_pile_of_accents_does_not_take_the_square_of_its_height() -> None:
    piled = f"<article><p>Z{'̵̡̛' * 30_000} and some words of text.</p></article>"
    assert seconds(lambda: read(piled)) < SECONDS
