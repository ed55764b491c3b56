"""Sets of spans: joined, made disjoint, and parted at each other's borders, nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Span
from apps.text.spans import disjoint, joined, minus, parted, trimmed

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda each: Span(each[0], sum(each))),
    max_size=8,
)


def ground(spans: list[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


@given(SPANS)
def test_joining_keeps_the_ground(spans: list[Span]) -> None:
    assert ground(joined(spans)) == ground(spans)


@given(SPANS)
def test_disjoint_pieces_cover_the_ground_once(spans: list[Span]) -> None:
    pieces = [piece for _number, piece in disjoint(spans)]
    assert sum(map(len, pieces)) == len(ground(spans)) == len(ground(pieces))


@given(SPANS, SPANS)
def test_parting_loses_nothing(spans: list[Span], others: list[Span]) -> None:
    mine, theirs = joined(spans), joined(others)
    pieces = [piece for _number, piece, _by in parted(mine, by=theirs)]
    assert (ground(pieces), sum(map(len, pieces))) == (ground(mine), len(ground(mine)))


@given(SPANS, SPANS)
def test_what_is_left_is_outside_the_others(spans: list[Span], others: list[Span]) -> None:
    left = minus(joined(spans), joined(others))
    assert ground(left) == ground(spans) - ground(others)


def test_white_space_is_trimmed_from_both_ends() -> None:
    assert trimmed(Span(0, 9), text="\n two  \n\n") == Span(2, 5)
