"""What changed between two versions reads well, and both versions can be had back from it."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.differences import Change, Fate, differences
from apps.text.document import Block, Document
from tests.text.stopwatch import seconds

FIRST = "The council voted on Tuesday to close the old bridge."
SECOND = "Nobody objected, and the mayor thanked everyone for coming."
THIRD = "Work on the new one begins in May and will take two years."
SIGNS = {Fate.KEPT: "{}", Fate.REMOVED: "[-{}-]", Fate.ADDED: "{{+{}+}}"}

WORDS = st.sampled_from("the a bridge — . , \n 漢 字 said no yes \u0301".split(" "))
TEXTS = st.one_of(st.lists(WORDS, max_size=12).map(" ".join), st.text(max_size=15))
DOCUMENTS = st.lists(TEXTS, max_size=8).map(lambda texts: document(*texts))


def document(*texts: str) -> Document:
    return Document(tuple(Block(text) for text in texts))


def shown(old: Document, new: Document) -> list[tuple[str, str]]:
    """Each block's fate, and its words with their changes marked."""
    return [(change.fate.value, drawn(change)) for change in differences(old, new)]


def drawn(change: Change) -> str:
    return "".join(SIGNS[piece.fate].format(piece.text) for piece in change.pieces)


@given(DOCUMENTS, DOCUMENTS)
def test_both_versions_can_be_rebuilt(old: Document, new: Document) -> None:
    changes = differences(old, new)
    before = [change.before for change in changes if change.fate is not Fate.ADDED]
    after = [change.after for change in changes if change.fate is not Fate.REMOVED]
    assert "\n".join(before) == old.text
    assert "\n".join(after) == new.text


@given(DOCUMENTS, DOCUMENTS)
def test_every_block_is_named_once_and_in_order(old: Document, new: Document) -> None:
    changes = differences(old, new)
    assert [c.old for c in changes if c.old is not None] == list(range(len(old.blocks)))
    assert [c.new for c in changes if c.new is not None] == list(range(len(new.blocks)))


@given(DOCUMENTS)
def test_nothing_has_changed_between_a_text_and_itself(same: Document) -> None:
    assert {change.fate for change in differences(same, same)} <= {Fate.KEPT}


def test_a_word_that_changed_is_marked_within_its_block() -> None:
    old, new = document(FIRST, SECOND), document(FIRST.replace("Tuesday", "Monday"), SECOND)
    assert shown(old, new) == [
        ("changed", "The council voted on [-Tuesday-]{+Monday+} to close the old bridge."),
        ("kept", SECOND),
    ]


def test_blocks_are_added_and_removed_whole() -> None:
    assert shown(document(FIRST, SECOND), document(FIRST, THIRD)) == [
        ("kept", FIRST),
        ("removed", f"[-{SECOND}-]"),
        ("added", f"{{+{THIRD}+}}"),
    ]


def test_a_sentence_put_in_is_all_that_is_marked() -> None:
    new = document(f"{FIRST} {SECOND}")
    assert shown(document(FIRST), new) == [("changed", f"{FIRST}{{+ {SECOND}+}}")]


def test_a_changed_block_is_found_beside_a_new_one() -> None:
    old = document(FIRST, THIRD)
    new = document(FIRST, SECOND, THIRD.replace("two", "three"))
    assert [change.fate for change in differences(old, new)] == [
        Fate.KEPT,
        Fate.ADDED,
        Fate.CHANGED,
    ]


def test_a_run_of_changed_words_is_one_stretch() -> None:
    old = document("The mayor said on Tuesday morning that the old bridge must close now.")
    new = document("The mayor said in a long letter that the old bridge must close now.")
    assert shown(old, new)[0][1] == (
        "The mayor said [-on Tuesday morning-]{+in a long letter+} that the old bridge must "
        "close now."
    )


def test_signs_without_spaces_between_them_are_words() -> None:
    assert shown(document("委員会は月曜日に発表した"), document("委員会は火曜日に発表した"))[0][
        1
    ] == ("委員会は[-月-]{+火+}曜日に発表した")


def noise(seed: int, *, blocks: int, words: int, kinds: int) -> Document:
    chance = random.Random(seed)  # noqa: S311 - nothing secret: the same noise each time
    return document(
        *(" ".join(str(chance.randrange(kinds)) for _ in range(words)) for _ in range(blocks))
    )


@pytest.mark.parametrize(
    ("blocks", "words", "kinds"),
    [(1, 60_000, 2), (1, 60_000, 60_000), (3_000, 20, 3), (30_000, 2, 40), (300, 300, 300)],
)
def test_hostile_texts_take_seconds_at_most(blocks: int, words: int, kinds: int) -> None:
    old = noise(1, blocks=blocks, words=words, kinds=kinds)
    new = noise(2, blocks=blocks, words=words, kinds=kinds)
    assert seconds(lambda: differences(old, new)) < 4
