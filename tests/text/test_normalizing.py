"""Texts with piles of marks are normalized in no time; all others as Unicode has it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Block, Document
from apps.text.fingerprints import prints_of
from apps.text.normalizing import MOST_MARKS, nfkc
from apps.text.wordings import normal_form
from tests.text.stopwatch import seconds

PILES = ["\u0335\u0321\u031b", "\u0300\u0335", "\uff9e\u0335", "\u0f73\u0335", "\u0344\u0321"]


@given(st.text(max_size=200))
def test_what_people_write_is_normalized_as_unicode_has_it(text: str) -> None:
    assert nfkc(text) == unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("pile", PILES)
def test_a_pile_of_marks_takes_a_moment(pile: str) -> None:
    assert seconds(lambda: nfkc("Z" + pile * 300_000)) < 2


def test_of_a_pile_the_first_marks_stay() -> None:
    assert nfkc("Z" + "\u0335" * 5_000 + "a") == "Z" + "\u0335" * MOST_MARKS + "a"


@pytest.mark.parametrize("pile", PILES)
def test_no_wording_and_no_print_is_slow_for_them(pile: str) -> None:
    text = "The clerk Z" + pile * 100_000 + " wrote it down."
    document = Document((Block(text),))
    assert seconds(lambda: (normal_form(text), prints_of(document))) < 2
