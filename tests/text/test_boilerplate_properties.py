"""What holds for any text: nothing is lost, verdicts are in order, and time stays in bounds."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.text.boilerplate import examine, kept_and_cut
from apps.text.boilerplate.phrases import PHRASES
from apps.text.document import Block, Document, Role

LINES = st.one_of(
    st.text(max_size=80),
    st.sampled_from(
        [
            "Share",
            "Most read",
            "Please donate today to keep our journalism free.",
            "Sign up for our newsletter",
            "The council met on Tuesday to vote on the new harbour bridge.",
            "“We hope you will support us,” the mayor said on Monday evening.",
            "Ana Lima",
            "Editor, The Post",
            "",
        ]
    ),
)
DOCUMENTS = st.lists(st.tuples(LINES, st.sampled_from(Role)), max_size=12).map(
    lambda blocks: Document(tuple(Block(text, role=role) for text, role in blocks))
)
SECONDS = 2.0
MEGABYTE = 1_000_000


@given(DOCUMENTS, st.none() | st.text(max_size=12))
@settings(deadline=None, max_examples=150)
def test_kept_and_cut_rebuild_the_text(document: Document, publisher: str | None) -> None:
    verdicts = examine(document, publisher=publisher).verdicts

    rebuilt = "".join(span.of(document.text) for span, _ in kept_and_cut(document, verdicts))

    assert rebuilt == document.text


@given(DOCUMENTS)
@settings(deadline=None, max_examples=150)
def test_verdicts_are_in_order_and_never_overlap(document: Document) -> None:
    spans = [verdict.span for verdict in examine(document).verdicts]
    edges = [edge for span in spans for edge in (span.start, span.end)]

    assert (edges, all(edge <= len(document.text) for edge in edges)) == (sorted(edges), True)


@given(DOCUMENTS)
@settings(deadline=None, max_examples=150)
def test_evidence_lies_within_its_passage(document: Document) -> None:
    outside = [
        span
        for verdict in examine(document).verdicts
        for reason in verdict.reasons
        for span in reason.evidence
        if not verdict.span.covers(span)
    ]

    assert outside == []


@pytest.mark.parametrize(
    "piece", ["a ", "(", "we ", "\n", "“", "‘", '"', "please donate ", "share", "by signing up "]
)
@pytest.mark.parametrize("block_length", [MEGABYTE, 4_000])
def test_a_megabyte_of_one_thing_is_read_in_time(piece: str, block_length: int) -> None:
    text = (piece * (MEGABYTE // len(piece) + 1))[:MEGABYTE]
    blocks = (text[at : at + block_length] for at in range(0, MEGABYTE, block_length))
    document = Document(tuple(Block(block) for block in blocks))
    start = time.process_time()

    examine(document, publisher="The Post")

    assert time.process_time() - start < SECONDS


def test_a_block_of_five_megabytes_is_read_in_time() -> None:
    document = Document((Block("You and we read and support the paper. " * 128_000),))
    start = time.process_time()

    examine(document)

    assert time.process_time() - start < SECONDS


def test_time_grows_with_the_number_of_appeals_and_not_faster() -> None:
    appeal = "Can you support our independent journalism today?"
    document = Document((Block(appeal), Block("The council met on Tuesday to vote.")) * 2_000)
    start = time.process_time()

    examine(document)

    assert time.process_time() - start < SECONDS


@given(st.data())
@settings(deadline=None, max_examples=300)
def test_a_phrase_matches_only_where_one_of_its_cues_stands(data: st.DataObject) -> None:
    phrase = data.draw(st.sampled_from(PHRASES))
    text = data.draw(st.from_regex(phrase.pattern))

    missing = [cues for cues in (phrase.cues, phrase.also) if cues and not _holds(text, cues=cues)]

    assert missing == []


def _holds(text: str, *, cues: tuple[str, ...]) -> bool:
    return any(cue in text for cue in cues)
