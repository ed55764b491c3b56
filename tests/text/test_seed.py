"""The seed document, and what it must become passage by passage: seeds/*.expected.json."""

import json
from pathlib import Path
from typing import Any

import pytest

from apps.text.blog_page import Entry, split_page
from apps.text.boilerplate import Verdict, examine
from apps.text.document import Role, Span
from apps.text.words import count_words

SEEDS = Path(__file__).parents[2] / "seeds"
ORIGINAL = (SEEDS / "2025-technology.txt").read_bytes().decode("utf-8")
EXPECTED = json.loads((SEEDS / "2025-technology.expected.json").read_text(encoding="utf-8"))
ARTICLE, *EMPTY = EXPECTED["entries"]


@pytest.fixture(scope="module")
def entries() -> tuple[Entry, ...]:
    return split_page(ORIGINAL, institute=EXPECTED["institute"])


@pytest.fixture(scope="module")
def article(entries: tuple[Entry, ...]) -> Entry:
    return entries[0]


def verdicts_on(entry: Entry) -> tuple[Verdict, ...]:
    return examine(entry.document, publisher=entry.source or None).verdicts


def cuts_of(entry: Entry) -> list[Span]:
    return [verdict.span for verdict in verdicts_on(entry)]


def passage(text: str) -> dict[str, Any]:
    return {"words": count_words(text), "text": text}


def kept_in(entry: Entry) -> list[dict[str, Any]]:
    """The passages of the body that no cut touches, each with its words."""
    body, cuts = entry.document, cuts_of(entry)
    return [
        passage(block.text)
        for block, span in zip(body.blocks, body.spans, strict=True)
        if block.role is Role.BODY and not any(cut.overlaps(span) for cut in cuts)
    ]


def test_the_page_becomes_an_entry_for_each_of_its_dates(entries: tuple[Entry, ...]) -> None:
    found = [entry.posted_on.isoformat() if entry.posted_on else None for entry in entries]
    assert found == [entry["posted_on"] for entry in EXPECTED["entries"]]


@pytest.mark.parametrize("role", [Role.INTRODUCTION, Role.HEADLINE, Role.STANDFIRST, Role.CITATION])
def test_the_article_has_its_lines(article: Entry, role: Role) -> None:
    assert article.words_of(role) == ARTICLE[role.value]


def test_the_time_line_is_kept_as_printed_and_with_its_zone(article: Entry) -> None:
    time = article.time_line
    assert time is not None
    assert {"printed": time.printed, "at": time.at.isoformat()} == ARTICLE["time_line"]


def test_the_source_is_the_one_that_the_citation_names(article: Entry) -> None:
    assert article.source == ARTICLE["source"]


def test_the_kept_passages_are_the_expected_ones(article: Entry) -> None:
    assert kept_in(article) == ARTICLE["kept"]


def test_ten_paragraphs_of_371_words_are_kept(article: Entry) -> None:
    kept = [each["words"] for each in kept_in(article)]
    assert (len(kept), sum(kept)) == (10, EXPECTED["kept_words"])


def test_the_passages_taken_out_are_the_expected_ones(article: Entry) -> None:
    found = [
        {"kind": verdict.kind.value} | passage(verdict.span.of(article.document.text))
        for verdict in verdicts_on(article)
    ]
    assert found == ARTICLE["cut"]


def test_three_passages_of_4_10_and_394_words_are_taken_out(article: Entry) -> None:
    cut = [count_words(span.of(article.document.text)) for span in cuts_of(article)]
    assert cut == [4, 10, 394]


def test_the_other_entries_are_a_date_and_nothing_else(entries: tuple[Entry, ...]) -> None:
    texts = [[block.text for block in entry.document.blocks] for entry in entries[1:]]
    assert texts == [["06/09/2024"], ["04/29/2024"]]


def test_the_expected_file_says_no_more_of_them_than_their_dates() -> None:
    assert EMPTY == [{"posted_on": "2024-06-09"}, {"posted_on": "2024-04-29"}]


def test_nothing_is_taken_out_of_an_empty_entry(entries: tuple[Entry, ...]) -> None:
    assert [cuts_of(entry) for entry in entries[1:]] == [[], []]


def test_what_is_kept_and_cut_is_each_entry_byte_for_byte(entries: tuple[Entry, ...]) -> None:
    rebuilt = [
        "".join(text for _, text in entry.reading.tiles(cuts_of(entry))) for entry in entries
    ]
    assert rebuilt == [entry.reading.original for entry in entries]


def test_the_entries_are_the_page_byte_for_byte(entries: tuple[Entry, ...]) -> None:
    joined = "".join(entry.reading.original for entry in entries)
    assert joined.encode() == (SEEDS / "2025-technology.txt").read_bytes()


def test_the_cut_tiles_are_the_passages_taken_out(article: Entry) -> None:
    cut = [text for kind, text in article.reading.tiles(cuts_of(article)) if kind == "cut"]
    assert "\n".join(cut) == "\n".join(each["text"] for each in ARTICLE["cut"])
