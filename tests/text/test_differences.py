"""Two texts side by side: what is the same, what came, what went, and which words changed."""

from hypothesis import given
from hypothesis import strategies as st

from apps.text.differences import Change, Difference, differences, is_changed
from apps.text.document import Block, Document

TEXTS = st.lists(st.text("ab .,", max_size=12), max_size=8)


def document(*texts: str) -> Document:
    return Document(tuple(Block(text) for text in texts))


def shown(found: tuple[Difference, ...]) -> list[str]:
    """A line a block: its change, then its words, gone ones in brackets and new ones in braces."""
    signs = {Change.SAME: "{}", Change.REMOVED: "[{}]", Change.ADDED: "<{}>"}
    return [
        f"{each.change}: " + "".join(signs[w.change].format(w.text) for w in each.words)
        for each in found
    ]


def compared(old: list[str], new: list[str]) -> list[str]:
    return shown(differences(document(*old), document(*new)))


def test_a_text_is_the_same_as_itself() -> None:
    assert compared(["One.", "Two."], ["One.", "Two."]) == ["same: One.", "same: Two."]


def test_white_space_alone_is_no_difference() -> None:
    assert not is_changed(differences(document("One  two"), document("One two")))


def test_a_changed_word_is_shown_within_its_block() -> None:
    old, new = ["The press stands in the cellar."], ["The press stands in the attic."]
    assert compared(old, new) == ["changed: The press stands in the [cellar]<attic>."]


def test_words_next_to_each_other_change_as_a_phrase() -> None:
    old, new = ["It is a very old thing indeed."], ["It is one rather new thing indeed."]
    assert compared(old, new) == ["changed: It is [a very old]<one rather new> thing indeed."]


def test_a_block_that_came_stands_where_it_came() -> None:
    assert compared(["One.", "Three."], ["One.", "Two.", "Three."])[1] == "added: <Two.>"


def test_a_block_that_went_stands_where_it_was() -> None:
    assert compared(["One.", "Two.", "Three."], ["One.", "Three."])[1] == "removed: [Two.]"


def test_blocks_with_nothing_in_common_are_one_gone_and_one_come() -> None:
    assert compared(["Robots sort."], ["Whales sing."]) == [
        "removed: [Robots sort.]",
        "added: <Whales sing.>",
    ]


@given(TEXTS, TEXTS)
def test_either_text_can_be_read_off_the_differences(old: list[str], new: list[str]) -> None:
    found = differences(document(*old), document(*new))
    for kept, texts in ((Change.REMOVED, old), (Change.ADDED, new)):
        read = [
            "".join(w.text for w in each.words if w.change in {Change.SAME, kept})
            for each in found
            if each.change in {Change.SAME, Change.CHANGED, kept}
        ]
        assert [text.split() for text in read] == [text.split() for text in texts]


def test_a_long_text_is_compared_in_a_moment() -> None:
    lines = [f"Line {number} of a long story, with words of its own." for number in range(2000)]
    assert len(differences(document(*lines), document(*lines[::-1]))) >= 2000
