"""Cutting, deciding, settling and undoing: what people decide outlives another cleaning."""

from uuid import UUID, uuid4

import pytest

from apps.accounts.models import User
from apps.articles.models import Revision
from apps.cleaning import actions
from apps.cleaning.layout.rows import rows_of
from apps.cleaning.models import Cut, Decision
from apps.text.document import Span
from tests.builders import cuts_of, make_curator, make_seed_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return make_curator()


@pytest.fixture
def revision() -> Revision:
    return make_seed_article().revision


def standing(revision: Revision) -> list[tuple[int, bool]]:
    """Each cut's words and whether it stands, in the order of the text."""
    return [(cut.words, cut.stands) for cut in cuts_of(revision.article)]


def sums(revision: Revision) -> tuple[int, int, int]:
    cleaning = type(revision.cleaning).objects.get(revision=revision)
    return cleaning.kept_words, cleaning.cut_words, cleaning.passages


def first_line(revision: Revision) -> Span:
    """The article's first paragraph, which no cleaner would take."""
    at = revision.document.text.index("Artificial intelligence companies")
    return next(span for span in revision.document.spans if span.start == at)


def test_the_sums_are_the_seed_s(revision: Revision) -> None:
    assert sums(revision) == (371, 408, 3)


def test_cleaning_twice_changes_nothing(revision: Revision) -> None:
    before = list(revision.cuts.values("start", "end", "kind", "reasons", "stands", "words"))
    actions.clean(revision)
    after = list(revision.cuts.values("start", "end", "kind", "reasons", "stands", "words"))
    assert after == before


def test_a_passage_put_back_counts_as_kept(revision: Revision, curator: User, stroke: UUID) -> None:
    actions.decide(cuts=cuts_of(revision.article)[:1], stands=False, by=curator, stroke=stroke)
    assert sums(revision) == (375, 404, 2)


def test_a_decision_is_logged(revision: Revision, curator: User, stroke: UUID) -> None:
    cut = cuts_of(revision.article)[0]
    actions.decide(cuts=[cut], stands=False, by=curator, stroke=stroke)
    logged = Decision.objects.values_list("cut", "stroke", "stands", "made_by")
    assert list(logged) == [(cut.pk, stroke, False, curator.pk)]


def test_deciding_what_is_so_already_logs_nothing(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    actions.decide(cuts=cuts_of(revision.article), stands=True, by=curator, stroke=stroke)
    assert Decision.objects.count() == 0


def test_what_a_person_put_back_stays_through_another_cleaning(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    actions.decide(cuts=cuts_of(revision.article)[1:2], stands=False, by=curator, stroke=stroke)
    actions.clean(revision)
    assert standing(revision) == [(4, True), (10, False), (394, True)]


def test_what_a_person_took_out_stays_out_through_another_cleaning(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    span = first_line(revision)
    actions.take_out(revision=revision, spans=[span], by=curator, stroke=stroke)
    actions.clean(revision)
    assert standing(revision) == [(4, True), (24, True), (10, True), (394, True)]


def test_a_passage_taken_out_by_hand_says_so(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    span = first_line(revision)
    actions.take_out(revision=revision, spans=[span], by=curator, stroke=stroke)
    cut = revision.cuts.get(start=span.start, end=span.end)
    assert (cut.get_kind_display(), cut.is_by_hand) == ("taken out by staff", True)


def test_taking_out_what_was_put_back_cuts_it_again(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    cut = cuts_of(revision.article)[0]
    actions.decide(cuts=[cut], stands=False, by=curator, stroke=stroke)
    actions.take_out(revision=revision, spans=[cut.span], by=curator, stroke=uuid4())
    assert standing(revision) == [(4, True), (10, True), (394, True)]


def test_settling_puts_back_and_takes_out_what_the_switches_say(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    rows = list(rows_of(revision.document, revision.cuts.all()))
    link = next(row for row in rows if row.cut and row.words == 4)
    line = next(row for row in rows if row.span == first_line(revision))
    wanted = {link.key: True, line.key: False}
    actions.settle(revision=revision, wanted=wanted, by=curator, stroke=stroke)
    assert standing(revision) == [(4, False), (24, True), (10, True), (394, True)]


def test_settling_what_is_so_already_moves_nothing(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    rows = rows_of(revision.document, revision.cuts.all())
    wanted = {row.key: row.kept for row in rows}
    moved = actions.settle(revision=revision, wanted=wanted, by=curator, stroke=stroke)
    assert (moved, Decision.objects.count()) == (False, 0)


def test_undoing_takes_back_all_of_a_stroke(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    before = sums(revision)
    actions.decide(cuts=cuts_of(revision.article), stands=False, by=curator, stroke=stroke)
    assert actions.undo(stroke=stroke, by=curator, as_stroke=uuid4()) == 3
    assert sums(revision) == before


def test_undoing_leaves_what_somebody_decided_since(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    cuts = cuts_of(revision.article)[:2]
    actions.decide(cuts=cuts, stands=False, by=curator, stroke=stroke)
    actions.decide(cuts=cuts[:1], stands=True, by=curator, stroke=uuid4())
    actions.undo(stroke=stroke, by=curator, as_stroke=uuid4())
    assert standing(revision) == [(4, True), (10, True), (394, True)]


def test_undoing_an_undo_does_it_again(revision: Revision, curator: User, stroke: UUID) -> None:
    undoing = uuid4()
    actions.decide(cuts=cuts_of(revision.article)[:1], stands=False, by=curator, stroke=stroke)
    actions.undo(stroke=stroke, by=curator, as_stroke=undoing)
    actions.undo(stroke=undoing, by=curator, as_stroke=uuid4())
    assert standing(revision) == [(4, False), (10, True), (394, True)]


def test_undoing_a_passage_taken_out_by_hand_keeps_its_row(
    revision: Revision, curator: User, stroke: UUID
) -> None:
    span = first_line(revision)
    actions.take_out(revision=revision, spans=[span], by=curator, stroke=stroke)
    actions.undo(stroke=stroke, by=curator, as_stroke=uuid4())
    assert Cut.objects.get(revision=revision, kind="by-hand").stands is False
