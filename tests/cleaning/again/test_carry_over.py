"""What people decided about an article's text holds in its next text, wherever its words stand."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from apps.accounts.models import User
from apps.articles.actions import keep_text
from apps.articles.models import Article, Revision
from apps.cleaning.actions import carry_over, decide, settle, take_out, undo
from apps.cleaning.again.carrying import as_it_reads, as_it_would_read
from apps.cleaning.again.placing import find_again
from apps.cleaning.layout.reading_order import in_reading_order
from apps.cleaning.layout.rows import rows_of
from apps.text.document import Block, Document, Span
from apps.text.parsing import read_plain
from tests.builders import STORY, cuts_of, make_article, make_curator
from tests.text.stopwatch import seconds

APPEAL = "For more Guardian journalism follow this channel"
PLAIN = "Nobody is paid for it, said Ada Field, who has set the type for the paper for thirty years"


def next_text(article: Article, text: str) -> tuple[Revision, int]:
    """The article with a new text, and how many decisions found no place in it."""
    old = article.revision
    new = keep_text(article=article, reading=read_plain(text))
    return new, carry_over(old=old, new=new)


def kept(revision: Revision, words: str) -> bool:
    text = revision.document.text
    at = text.index(words)
    return not any(c.start <= at < c.end for c in revision.cuts.filter(stands=True))


def put_back(article: Article, by: User) -> None:
    decide(cuts=cuts_of(article), stands=False, by=by, stroke=uuid4())


def cut_by_hand(article: Article, words: str, by: User) -> None:
    row = next(row for row in rows_of(article.revision.document, []) if words in row.lines[0])
    take_out(revision=article.revision, spans=[row.span], by=by, stroke=uuid4())


@pytest.mark.django_db
def test_what_was_put_back_stays_in_the_next_text() -> None:
    article, person = make_article(), make_curator()
    put_back(article, person)
    new, lost = next_text(article, "A new first line, with words enough.\n" + STORY)
    assert (kept(new, APPEAL), lost) == (True, 0)


@pytest.mark.django_db
def test_without_a_decision_the_next_text_is_cleaned_afresh() -> None:
    new, _lost = next_text(make_article(), "A new first line, with words enough.\n" + STORY)
    assert not kept(new, APPEAL)


@pytest.mark.django_db
def test_what_was_taken_out_by_hand_stays_out() -> None:
    article, person = make_article(), make_curator()
    cut_by_hand(article, PLAIN, person)
    new, lost = next_text(article, STORY.replace("The press stands", "The old press stands"))
    assert (kept(new, PLAIN), lost) == (False, 0)


@pytest.mark.django_db
def test_a_passage_edited_in_a_word_is_still_that_passage() -> None:
    article, person = make_article(), make_curator()
    cut_by_hand(article, PLAIN, person)
    new, lost = next_text(article, STORY.replace("thirty years", "forty years"))
    assert (kept(new, "Nobody is paid for it"), lost) == (False, 0)


@pytest.mark.django_db
def test_who_decided_and_when_is_known_of_the_next_text_too() -> None:
    article, person = make_article(), make_curator()
    put_back(article, person)
    before = cuts_of(article)[0].decisions.get()
    new, _lost = next_text(article, STORY + "\nAnother line.")
    after = new.cuts.get(stands=False).decisions.get()
    assert (after.made_by, after.made_at) == (person, before.made_at)


@pytest.mark.django_db
def test_a_decision_whose_words_are_gone_is_counted_and_kept_in_the_old_text() -> None:
    article, person = make_article(), make_curator()
    put_back(article, person)
    old = article.revision
    new, lost = next_text(article, STORY.replace(APPEAL + "\n", ""))
    assert (lost, new.cuts.count(), old.cuts.get().stands) == (1, 0, False)


@pytest.mark.django_db
def test_decisions_are_carried_from_text_to_text_to_text() -> None:
    article, person = make_article(), make_curator()
    put_back(article, person)
    for number in range(3):
        new, _lost = next_text(article, f"Line {number} came in, and it has words.\n{STORY}")
    assert kept(new, APPEAL)


@pytest.mark.django_db
def test_undoing_the_decision_about_the_old_text_leaves_the_new_one() -> None:
    article, person, stroke = make_article(), make_curator(), uuid4()
    decide(cuts=cuts_of(article), stands=False, by=person, stroke=stroke)
    new, _lost = next_text(article, STORY + "\nAnother line.")
    undo(stroke=stroke, by=person, as_stroke=uuid4())
    assert kept(new, APPEAL)


@pytest.mark.django_db
def test_the_preview_is_what_the_next_text_reads_like() -> None:
    article, person = make_article(), make_curator()
    put_back(article, person)
    cut_by_hand(article, PLAIN, person)
    text = read_plain("A new first line, with words enough.\n" + STORY)
    shown = as_it_would_read(old=article.revision, document=text.document)
    new, _lost = next_text(article, text.original)
    assert as_it_reads(new) == shown


def document(*texts: str) -> Document:
    return Document(tuple(Block(text) for text in texts))


def found_again(old: Document, new: Document, number: int) -> str:
    span = old.spans[number]
    place = find_again([span], old=old, new=new).get(span)
    return f"{place.start}" if place else "nowhere"


def test_of_two_equal_lines_the_one_with_the_same_neighbours_is_meant() -> None:
    old = document("A robot sorts.", "Read more", "A whale sings.", "Read more", "The end.")
    new = document("Intro.", *(block.text for block in old.blocks))
    assert found_again(old, new, 3) == str(new.spans[4].start)


def test_a_short_line_is_not_found_within_a_sentence() -> None:
    old, new = document("Advertisement", "A."), document("An Advertisement was seen.", "A.")
    assert found_again(old, new, 0) == "nowhere"


def test_no_two_passages_are_given_one_place() -> None:
    old, new = document("Read more", "Read more"), document("Read more", "Other.")
    places = find_again(list(old.spans), old=old, new=new)
    assert list(places.values()) == [new.spans[0]]


def test_part_of_a_paragraph_is_found_in_it() -> None:
    old, new = document("One two. Three four."), document("Zero.", "One two. Three four. Five.")
    span = Span(9, 20)
    assert find_again([span], old=old, new=new)[span].of(new.text) == "Three four."


LINES = [
    f"In {place} they counted {count} lanterns, and {name} wrote each of them down with care."
    for place, count, name in zip(
        "Oslo Lima Cairo Quito Turin Perth Delhi Accra".split(),
        range(11, 19),
        "Ada Ben Cleo Dora Emil Fay Gus Hana".split(),
        strict=True,
    )
]


class TestEveryDecisionHolds(TestCase):
    """Whatever came, went or moved around it, what is decided about a line holds where it is."""

    @tries(max_examples=25)
    @given(
        out=st.sets(st.sampled_from(LINES)),
        text=st.lists(
            st.sampled_from([*LINES, "A line that is new.", "And one more, newer still."]),
            unique=True,
            min_size=1,
        ),
    )
    def test_every_line_that_is_still_there_is_as_it_was_decided(
        self, out: set[str], text: list[str]
    ) -> None:
        article = make_article(text="\n".join(LINES))
        wanted = {
            row.key: row.lines[0] not in out for row in rows_of(article.revision.document, [])
        }
        person = make_curator(f"{uuid4()}@example.org")
        settle(revision=article.revision, wanted=wanted, by=person, stroke=uuid4())
        new, _lost = next_text(article, "\n".join(text))
        list(in_reading_order(new.document, new.cuts.all()))
        assert {line for line in text if not kept(new, line)} == out & set(text)


def test_a_thousand_decisions_in_a_long_text_are_found_again_in_seconds() -> None:
    lines = [
        f"Line {n} of the long report tells of wheel {n * 7} in the mill." for n in range(2_000)
    ]
    old = Document(tuple(map(Block, lines)))
    new = Document(tuple(Block(line.replace("Line 1", "Row 1")) for line in lines))
    found = dict[Span, Span]()
    spent = seconds(lambda: found.update(find_again(old.spans[::2], old=old, new=new)))
    assert (len(found), spent < 5) == (1_000, True)


def test_one_line_a_thousand_times_is_found_again_in_seconds() -> None:
    text = Document((Block("Advertisement"),) * 1_000)
    assert seconds(lambda: find_again(text.spans, old=text, new=text)) < 5
