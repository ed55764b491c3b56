"""What a document is: blocks, the one text they make together, and spans over it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Block, Document, Span

BORDERS = st.integers(min_value=0, max_value=60)
SPANS = st.builds(lambda one, two: Span(min(one, two), max(one, two)), BORDERS, BORDERS)


def document_of(*texts: str) -> Document:
    return Document(tuple(Block(text) for text in texts))


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3), (-2, -1)])
def test_a_span_never_runs_backwards_or_before_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"Not a span: {start}..{end}"):
        Span(start, end)


def test_a_span_counts_code_points() -> None:
    assert (len(Span(2, 5)), Span(2, 5).of("a😀bcdef")) == (3, "bcd")


def test_an_empty_span_is_false() -> None:
    assert [bool(Span(3, 3)), bool(Span(3, 4))] == [False, True]


@pytest.mark.parametrize(
    ("other", "shared"),
    [
        (Span(0, 2), False),
        (Span(0, 3), True),
        (Span(3, 4), True),
        (Span(5, 9), False),
        (Span(2, 5), True),
        (Span(0, 9), True),
        (Span(3, 3), False),
    ],
)
def test_spans_overlap_when_they_share_a_code_point(other: Span, shared: bool) -> None:
    assert (Span(2, 5).overlaps(other), other.overlaps(Span(2, 5))) == (shared, shared)


@given(SPANS, SPANS)
def test_overlapping_is_sharing_an_index(one: Span, other: Span) -> None:
    shared = set(range(one.start, one.end)) & set(range(other.start, other.end))
    assert one.overlaps(other) == bool(shared)


@pytest.mark.parametrize(
    ("inner", "covered"),
    [(Span(2, 5), True), (Span(3, 4), True), (Span(1, 5), False), (Span(2, 6), False)],
)
def test_a_span_covers_what_lies_wholly_in_it(inner: Span, covered: bool) -> None:
    assert Span(2, 5).covers(inner) == covered


def test_shifting_a_span_keeps_its_length() -> None:
    assert Span(2, 5).shifted(10) == Span(12, 15)


@pytest.mark.parametrize(
    ("others", "left"),
    [
        ([], [Span(10, 20)]),
        ([Span(10, 20)], []),
        ([Span(0, 30)], []),
        ([Span(12, 14)], [Span(10, 12), Span(14, 20)]),
        ([Span(16, 18), Span(12, 14)], [Span(10, 12), Span(14, 16), Span(18, 20)]),
        ([Span(12, 16), Span(14, 15)], [Span(10, 12), Span(16, 20)]),
        ([Span(0, 12), Span(18, 40)], [Span(12, 18)]),
        ([Span(0, 10), Span(20, 22)], [Span(10, 20)]),
        ([Span(15, 15)], [Span(10, 20)]),
    ],
)
def test_what_is_left_without_others_is_in_order(others: list[Span], left: list[Span]) -> None:
    assert list(Span(10, 20).without(others)) == left


@given(SPANS, st.lists(SPANS, max_size=6))
def test_what_is_left_is_each_index_that_no_other_span_has(span: Span, others: list[Span]) -> None:
    taken = {at for other in others for at in range(other.start, other.end)}
    left = [at for piece in span.without(others) for at in range(piece.start, piece.end)]
    assert left == [at for at in range(span.start, span.end) if at not in taken]


def test_the_text_of_a_document_is_its_blocks_joined_by_one_newline() -> None:
    assert document_of("One.", "Two.", "Three.").text == "One.\nTwo.\nThree."


@given(st.lists(st.text(max_size=12), max_size=8))
def test_the_span_of_each_block_is_its_own_text(texts: list[str]) -> None:
    document = document_of(*texts)
    assert [span.of(document.text) for span in document.spans] == texts


def test_a_stretch_runs_from_one_block_to_the_end_of_another() -> None:
    document = document_of("One.", "Two.", "Three.", "Four.")
    assert document.stretch(1, 2).of(document.text) == "Two.\nThree."


def test_a_document_may_be_empty() -> None:
    empty = document_of()
    assert (empty.text, empty.spans, empty.keys) == ("", (), ())


def test_a_key_outlives_changes_elsewhere_in_the_text() -> None:
    before = document_of("Title", "A paragraph.")
    after = document_of("New title", "Another line.", "A paragraph.")
    assert after.keys[2] == before.keys[1]


def test_a_key_looks_past_white_space_and_capitals() -> None:
    assert document_of("A  paragraph.").keys == document_of("a paragraph. ").keys


def test_blocks_of_the_same_words_have_keys_of_their_own() -> None:
    first, second, third = document_of("Again.", "Again.", "Again.").keys
    assert (second, third) == (f"{first}-2", f"{first}-3")


@given(st.lists(st.sampled_from(["a", "A", "b", "", "\ud800"]), max_size=10))
def test_no_two_blocks_share_a_key(texts: list[str]) -> None:
    keys = document_of(*texts).keys
    assert len(set(keys)) == len(texts)
