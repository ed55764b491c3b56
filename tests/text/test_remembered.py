"""Rules found again in a text: whatever the case, quotes and dashes, in time, and in order."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Block, Document, Role, Span
from apps.text.remembered import Remembered, RuleBook, Way

DOCUMENT = Document(
    (
        Block("The bridge opened on Monday."),
        Block("Read also – “Ten more bridges”"),
        Block("For more stories, follow our channel today. The mayor agreed."),
        Block("Got a tip?"),
        Block("Write to us."),
    )
)
MEGABYTE = 1_000_000
SECONDS = 8.0


def found(words: str, way: Way, document: Document = DOCUMENT) -> list[str]:
    book = RuleBook([Remembered(1, way, words)])
    return [hit.span.of(document.text) for hit in book.hits(document)]


@pytest.mark.parametrize(
    ("way", "words", "where"),
    [
        (Way.PASSAGE, "got a TIP?", ["Got a tip?"]),
        (Way.PASSAGE, "Got a tip", []),
        (Way.PASSAGE, "Got a tip?\nWrite to us.", ["Got a tip?\nWrite to us."]),
        (Way.PASSAGE, 'read  also - "ten more bridges"', ["Read also – “Ten more bridges”"]),
        (Way.BEGINS, "for more stories", [DOCUMENT.blocks[2].text]),
        (Way.BEGINS, "follow our channel", []),
        (Way.BEGINS, "for more stor", []),
        (Way.CONTAINS, "follow our channel", [DOCUMENT.blocks[2].text]),
        (Way.WORDS, "follow our channel today.", ["follow our channel today."]),
        (Way.WORDS, "got a tip", ["Got a tip?"]),
    ],
)
def test_each_way_finds_what_it_says(way: Way, words: str, where: list[str]) -> None:
    assert found(words, way) == where


def test_unseen_marks_and_composed_letters_make_no_difference() -> None:
    document = Document((Block("Abon\u00adnieren Sie das Cafe\u0301-Magazin"),))
    assert found("ABONNIEREN Sie das Café-Magazin", Way.PASSAGE, document) == [document.text]


def test_scripts_without_spaces_are_searched_letter_by_letter() -> None:
    document = Document((Block("今日はこのチャンネルをフォローしてください。"),))
    assert found("チャンネルをフォロー", Way.CONTAINS, document) == [document.text]


def test_only_the_body_is_searched() -> None:
    headline = Document((Block("Got a tip?", role=Role.HEADLINE), Block("Got a tip?")))
    book = RuleBook([Remembered(1, Way.PASSAGE, "Got a tip?")])
    assert [hit.span for hit in book.hits(headline)] == [Span(11, 21)]


def test_the_rule_with_more_words_is_named() -> None:
    rules = [Remembered(1, Way.BEGINS, "for more"), Remembered(2, Way.BEGINS, "for more stories")]
    assert [hit.name for hit in RuleBook(rules).hits(DOCUMENT)] == [2]


def test_a_rule_within_another_is_found_as_well() -> None:
    rules = [
        Remembered(1, Way.WORDS, "more stories, follow our channel tomorrow"),
        Remembered(2, Way.WORDS, "follow our channel"),
    ]
    hits = RuleBook(rules).hits(DOCUMENT)
    assert [hit.span.of(DOCUMENT.text) for hit in hits] == ["follow our channel"]


WORDS = st.sampled_from(["a", "b", "A", "“", '"', "–", "-", ".", "ß", "字"])
LINES = st.lists(WORDS, max_size=8).map(" ".join)
TEXTS = st.lists(LINES, max_size=6).map(lambda lines: Document(tuple(map(Block, lines))))
RULES = st.lists(st.tuples(st.sampled_from(Way), LINES, st.booleans()), max_size=5).map(
    lambda each: [Remembered(n, *rule) for n, rule in enumerate(each)]
)


@given(TEXTS, RULES)
def test_all_together_find_what_each_finds_alone(
    document: Document, rules: list[Remembered]
) -> None:
    together = {
        at for hit in RuleBook(rules).hits(document) for at in range(hit.span.start, hit.span.end)
    }
    alone = {
        at
        for rule in rules
        for hit in RuleBook([rule]).hits(document)
        for at in range(hit.span.start, hit.span.end)
    }
    assert together == alone


@given(TEXTS, RULES)
def test_hits_lie_in_the_text_in_order(document: Document, rules: list[Remembered]) -> None:
    starts = [hit.span.start for hit in RuleBook(rules).hits(document)]
    ends = [hit.span.end for hit in RuleBook(rules).hits(document)]
    assert (starts, all(end <= len(document.text) for end in ends)) == (sorted(starts), True)


@pytest.mark.parametrize("piece", ["a b ", "Follow the channel, please. ", "字", "“–” "])
def test_a_megabyte_and_five_hundred_rules_are_searched_in_time(piece: str) -> None:
    text = piece * (MEGABYTE // len(piece))
    blocks = tuple(Block(text[at : at + 5_000]) for at in range(0, len(text), 5_000))
    rules = [
        Remembered(n, list(Way)[n % 4], piece * (n % 40 + 3) + "x" * (n % 2)) for n in range(500)
    ]
    document, start = Document(blocks), time.process_time()
    RuleBook(rules).hits(document)
    assert time.process_time() - start < SECONDS
