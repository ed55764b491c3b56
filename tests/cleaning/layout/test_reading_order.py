"""Passages and seams as a reader meets them, and rows as a curator does."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.cleaning import actions
from apps.cleaning.layout.pieces import Piece, lay_out
from apps.cleaning.layout.reading_order import Passage, Seam, flow_of, in_reading_order
from apps.cleaning.layout.rows import rows_of
from apps.cleaning.models import Cut
from apps.text.document import Block, Document, Role, Span
from tests.builders import cuts_of, make_curator, make_seed_article


@pytest.mark.django_db
def test_the_seed_reads_as_passages_and_seams() -> None:
    flow = flow_of(make_seed_article().revision)
    shapes = "".join("s" if isinstance(item, Seam) else "p" for item in flow)
    assert shapes == "spppppsppppps"


@pytest.mark.django_db
def test_the_passages_hold_the_golden_count_of_words() -> None:
    flow = flow_of(make_seed_article().revision)
    assert sum(item.words for item in flow if isinstance(item, Passage)) == 371


@pytest.mark.django_db
def test_passages_are_numbered_without_gaps() -> None:
    flow = flow_of(make_seed_article().revision)
    numbers = [item.number for item in flow if isinstance(item, Passage)]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.django_db
def test_a_passage_put_back_is_read_where_it_stood() -> None:
    article = make_seed_article()
    cut = cuts_of(article)[1]
    actions.decide(cuts=[cut], stands=False, by=make_curator(), stroke=uuid4())
    html = [item.html for item in flow_of(article.revision) if isinstance(item, Passage)]
    assert html[5:7] == [
        '<p dir="auto">For more Guardian journalism follow this channel</p>',
        '<p dir="auto">Follow the Guardian</p>',
    ]


@pytest.mark.django_db
def test_a_seam_holds_its_lines_as_they_came() -> None:
    flow = flow_of(make_seed_article().revision)
    seams = [item for item in flow if isinstance(item, Seam)]
    assert seams[1].lines == [
        "For more Guardian journalism follow this channel",
        "Follow the Guardian",
    ]


def test_text_that_looks_like_html_is_shown_as_it_was_typed() -> None:
    document = Document((Block("<b>5 & 6</b>"),))
    (passage,) = in_reading_order(document, [])
    assert passage.html == '<p dir="auto">&lt;b&gt;5 &amp; 6&lt;/b&gt;</p>'


def test_what_stands_above_the_article_is_not_read_in_it() -> None:
    document = Document((Block("A headline", role=Role.HEADLINE), Block("A line.")))
    assert [item.span.of(document.text) for item in in_reading_order(document, [])] == ["A line."]


def test_a_cut_inside_a_paragraph_leaves_both_its_ends() -> None:
    document = Document((Block("Before. Cut me. After."),))
    cut = Cut(start=8, end=16, kind="by-hand", words=2)
    pieces = [item.span.of(document.text) for item in lay_out(document, [cut])]
    assert pieces == ["Before. ", "Cut me. ", "After."]


def test_what_is_left_behind_a_cut_has_a_key_of_its_own() -> None:
    document = Document((Block("Before. Cut me. After."),))
    rows = list(rows_of(document, [Cut(start=8, end=16, kind="by-hand", words=2)]))
    key = document.keys[0]
    assert [row.key for row in rows] == [key, f"{key}~8", f"{key}.16"]


def test_equal_lines_have_keys_of_their_own() -> None:
    document = Document((Block("Again."), Block("Again."), Block("Again.")))
    keys = [row.key for row in rows_of(document, [])]
    assert keys == [document.keys[0], f"{document.keys[0]}-2", f"{document.keys[0]}-3"]


def test_a_row_says_why_its_passage_was_kept_on_a_second_look() -> None:
    document = Document((Block("One."), Block("Two.")))
    rows = rows_of(document, [], spared={1: ["It is quoted."]})
    assert [row.why for row in rows] == [[], ["It is quoted."]]


BLOCKS = st.lists(st.text("ab c", min_size=1, max_size=12), min_size=1, max_size=6)


@given(BLOCKS, st.data())
def test_pieces_and_cuts_together_are_the_whole_text(
    blocks: list[str], data: st.DataObject
) -> None:
    document = Document(tuple(Block(text) for text in blocks))
    length = len(document.text)
    edges = data.draw(st.sets(st.integers(0, length), max_size=6).map(sorted))
    spans = [Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=False)]
    cuts = [Cut(start=span.start, end=span.end, kind="by-hand", words=0) for span in spans]
    covered = sorted(place for item in lay_out(document, cuts) for place in range(*_ends(item)))
    between = {span.end for span in document.spans[:-1]}
    assert set(range(length)) - set(covered) <= between
    assert len(covered) == len(set(covered))


def _ends(item: Piece | Cut) -> tuple[int, int]:
    return item.span.start, item.span.end
