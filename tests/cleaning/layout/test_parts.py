"""Sentences that can be taken out by themselves, and passages found again by their key."""

from uuid import uuid4

import pytest

from apps.cleaning import actions
from apps.cleaning.layout.parts import chosen, passage_span, sentences_of
from apps.cleaning.layout.pieces import blocks_under
from apps.cleaning.models import Cut
from apps.intake.filed.editing import Editing
from apps.text.document import Block, Document, Picture, Role, Span
from tests.builders import make_article, make_curator

TEXT = "One stands. Two falls. Three stands."
DOCUMENT = Document((Block("A headline", role=Role.HEADLINE), Block(TEXT)))
WHOLE = DOCUMENT.spans[1]


def names(*numbers: int) -> list[str]:
    parts = sentences_of(DOCUMENT, WHOLE)
    return [parts[number].name for number in numbers]


def texts(spans: list[Span]) -> list[str]:
    return [span.of(DOCUMENT.text) for span in spans]


def test_a_passage_has_its_sentences() -> None:
    found = [part.text for part in sentences_of(DOCUMENT, WHOLE)]
    assert found == ["One stands.", "Two falls.", "Three stands."]


def test_sentences_end_with_their_paragraph() -> None:
    both = Document((Block("No stop here"), Block("One. Two.")))
    parts = sentences_of(both, Span(3, len(both.text)))
    assert [part.text for part in parts] == ["stop here", "One.", "Two."]
    assert chosen(both, Span(3, 22), names=[part.name for part in parts[:2]]) == [
        Span(3, 12),
        Span(13, 17),
    ]


def test_a_ticked_sentence_is_chosen() -> None:
    assert texts(chosen(DOCUMENT, WHOLE, names=names(1))) == [" Two falls."]


def test_neighbours_are_chosen_as_one() -> None:
    assert texts(chosen(DOCUMENT, WHOLE, names=names(0, 1))) == ["One stands. Two falls."]


def test_sentences_apart_are_chosen_apart() -> None:
    assert texts(chosen(DOCUMENT, WHOLE, names=names(0, 2))) == ["One stands.", " Three stands."]


def test_what_is_left_of_a_passage_always_holds_a_sentence() -> None:
    first, second = (chosen(DOCUMENT, WHOLE, names=names(number))[0] for number in (0, 1))
    assert list(WHOLE.without([first, second])) == [Span(33, 47)]


def test_all_of_them_are_the_passage() -> None:
    assert chosen(DOCUMENT, WHOLE, names=names(0, 1, 2)) == [WHOLE]


@pytest.mark.parametrize("name", ["", "0-10", "11-1000000", "a-b", "11-22-33"])
def test_a_name_of_no_sentence_chooses_nothing(name: str) -> None:
    assert chosen(DOCUMENT, WHOLE, names=[name]) == []


def test_a_passage_is_found_by_its_key() -> None:
    assert passage_span(DOCUMENT, [], key=DOCUMENT.keys[1]) == WHOLE


def test_what_is_left_of_a_passage_is_found_by_its_own_key() -> None:
    cut = Cut(start=23, end=33, kind="by-hand", words=2)
    key = f"{DOCUMENT.keys[1]}.22"
    assert passage_span(DOCUMENT, [cut], key=key) == Span(33, 47)


@pytest.mark.parametrize("key", ["", "nothing", DOCUMENT.keys[0]])
def test_what_is_no_passage_is_not_found(key: str) -> None:
    assert passage_span(DOCUMENT, [], key=key) is None


@pytest.mark.django_db
def test_a_passage_taken_out_over_its_sentences_counts_its_words_once() -> None:
    revision, curator = make_article().revision, make_curator()
    block = next(
        span for span in revision.document.spans if "stands in" in span.of(revision.document.text)
    )
    kept = revision.cleaning.kept_words
    inner = Span(block.start, block.start + 9)
    actions.take_out(revision=revision, spans=[inner], by=curator, stroke=uuid4())
    over = uuid4()
    actions.take_out(revision=revision, spans=[block], by=curator, stroke=over)
    words = revision.cuts.get(start=block.start, end=block.end).words
    assert actions.count(revision).kept_words == kept - words
    actions.undo(stroke=over, by=curator, as_stroke=uuid4())
    assert list(
        revision.cuts.filter(stands=True, kind="by-hand").values_list("end", flat=True)
    ) == [inner.end]


@pytest.mark.django_db
def test_the_desk_counts_as_the_article_does_where_cuts_lie_over_one_another() -> None:
    article, curator = make_article(), make_curator()
    (cut,) = article.revision.cuts.all()
    actions.decide(cuts=[cut], stands=False, by=curator, stroke=uuid4())
    inner = Span(cut.start, cut.start + 17)
    actions.take_out(revision=article.revision, spans=[inner], by=curator, stroke=uuid4())
    editing, sums = Editing(article), actions.count(article.revision)
    assert (editing.kept_words, editing.cut_words) == (sums.kept_words, sums.cut_words)


@pytest.mark.django_db
def test_undoing_over_what_somebody_took_out_since_counts_no_word_twice() -> None:
    article, curator, back = make_article(), make_curator(), uuid4()
    (cut,) = article.revision.cuts.all()
    whole = actions.count(article.revision).cut_words
    actions.decide(cuts=[cut], stands=False, by=curator, stroke=back)
    inner = Span(cut.start, cut.start + 17)
    actions.take_out(revision=article.revision, spans=[inner], by=curator, stroke=uuid4())
    actions.undo(stroke=back, by=curator, as_stroke=uuid4())
    assert actions.count(article.revision).cut_words == whole


def test_a_picture_without_a_caption_lies_under_its_own_block_alone() -> None:
    picture = Picture("https://mill.example/press.jpg")
    document = Document((Block("One line."), Block("", picture=picture), Block("Another line.")))
    assert blocks_under(document, document.spans[1]) == (1, 1)
