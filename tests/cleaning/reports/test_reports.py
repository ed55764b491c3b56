"""Readers' reports: taken once, bounded, answered as one stroke, and opened again by undoing."""

from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError

from apps.accounts.models import User
from apps.articles.models import Article
from apps.cleaning.models import Cut, Decision, Report
from apps.cleaning.reports import actions
from apps.cleaning.reports.actions import MOST_A_DAY, NotReported
from apps.cleaning.reports.models import What
from apps.cleaning.reports.queries import gathered, own_reports, waiting_reports
from apps.text.document import Span
from tests.builders import cuts_of, make_curator, make_reader, make_seed_article, make_stranger

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_seed_article()


@pytest.fixture
def reader() -> User:
    return make_reader()


@pytest.fixture
def curator() -> User:
    return make_curator()


def say(
    article: Article, by: User, *, what: What = What.BELONGS, words: str = "", cut: int = 1
) -> Report:
    spans = [cuts_of(article)[cut].span] if what is What.BELONGS else [paragraph(article)]
    return actions.report(revision=article.revision, spans=spans, what=what, words=words, by=by)[0]


def paragraph(article: Article) -> Span:
    document = article.revision.document
    at = document.text.index("Artificial intelligence companies")
    return next(span for span in document.spans if span.start == at)


def standing(article: Article) -> list[int]:
    return [cut.words for cut in cuts_of(article) if cut.stands]


def test_the_same_said_twice_is_one_report(article: Article, reader: User) -> None:
    assert say(article, reader) == say(article, reader, words="Again.")
    assert Report.objects.count() == 1


def test_the_database_holds_one_report_a_reader_and_passage(article: Article, reader: User) -> None:
    report = say(article, reader)
    report.pk = None
    with pytest.raises(IntegrityError):
        report.save(force_insert=True)


def test_a_sentence_is_bounded_and_one_line(article: Article, reader: User) -> None:
    assert say(article, reader, words="a\n b " + "x" * 999).words == "a b " + "x" * 296


def test_a_reader_reports_so_many_passages_a_day_and_no_more(
    article: Article, reader: User
) -> None:
    spans = [Span(number, number + 1) for number in range(MOST_A_DAY + 1)]
    told = {"revision": article.revision, "what": What.LEFTOVER, "words": "", "by": reader}
    actions.report(spans=spans[1:], **told)
    with pytest.raises(NotReported):
        actions.report(spans=spans[:1], **told)
    assert Report.objects.count() == MOST_A_DAY


def test_what_was_said_before_can_be_said_again_at_the_limit(
    article: Article, reader: User
) -> None:
    spans = [Span(number, number + 1) for number in range(MOST_A_DAY)]
    told = {"revision": article.revision, "what": What.LEFTOVER, "words": "", "by": reader}
    first = actions.report(spans=spans, **told)
    assert actions.report(spans=spans, **told) == first


def test_agreeing_puts_a_passage_back(
    article: Article, reader: User, curator: User, stroke: UUID
) -> None:
    actions.agree(say(article, reader), by=curator, stroke=stroke)
    assert (Report.objects.get().state, standing(article)) == ("agreed", [4, 394])


def test_agreeing_takes_a_leftover_out(
    article: Article, reader: User, curator: User, stroke: UUID
) -> None:
    actions.agree(say(article, reader, what=What.LEFTOVER), by=curator, stroke=stroke)
    assert (Report.objects.get().state, standing(article)) == ("agreed", [4, 24, 10, 394])


def test_declining_leaves_it_as_it_is(
    article: Article, reader: User, curator: User, stroke: UUID
) -> None:
    actions.decline(say(article, reader), by=curator, stroke=stroke)
    assert (Report.objects.get().state, standing(article)) == ("declined", [4, 10, 394])


def test_one_answer_is_for_all_who_said_it(
    article: Article, reader: User, curator: User, stroke: UUID
) -> None:
    say(article, make_stranger())
    other = say(article, make_reader("third@example.org"), cut=0)
    actions.agree(say(article, reader), by=curator, stroke=stroke)
    states = list(Report.objects.order_by("pk").values_list("state", flat=True))
    assert (states, Report.objects.get(pk=other.pk).is_open) == (["agreed", "open", "agreed"], True)


@pytest.mark.parametrize("answer", [actions.agree, actions.decline])
@pytest.mark.parametrize("what", list(What))
def test_undoing_an_answer_leaves_everything_as_it_was(
    article: Article, reader: User, curator: User, answer: object, what: What
) -> None:
    report, stroke = say(article, reader, what=what), uuid4()
    answer(report, by=curator, stroke=stroke)
    actions.undo(stroke=stroke, by=curator, as_stroke=uuid4())
    back = Report.objects.values_list("state", "answered_by", "stroke").get()
    assert (back, standing(article)) == (("open", None, None), [4, 10, 394])


def test_declining_counts_as_having_looked(
    article: Article, reader: User, curator: User, stroke: UUID
) -> None:
    actions.decline(say(article, reader), by=curator, stroke=stroke)
    logged = Decision.objects.values_list("cut", "stands", "how")
    assert list(logged) == [(cuts_of(article)[1].pk, True, "left")]


def test_only_one_s_own_open_reports_are_taken_back(
    article: Article, reader: User, curator: User, stroke: UUID
) -> None:
    mine, theirs = say(article, reader), say(article, make_stranger(), cut=0)
    answered = say(article, reader, cut=2)
    actions.decline(answered, by=curator, stroke=stroke)
    keys = [mine.pk, theirs.pk, answered.pk]
    assert actions.withdraw(reports=keys, by=reader) == 1
    assert set(Report.objects.values_list("pk", flat=True)) == {theirs.pk, answered.pk}


def test_a_reader_is_shown_their_own_reports_alone(article: Article, reader: User) -> None:
    say(article, make_stranger())
    mine = say(article, reader, cut=0)
    assert own_reports(reader, article.revision).reports == (mine,)


def test_those_who_say_the_same_stand_together(article: Article, reader: User) -> None:
    say(article, reader, words="It is the story.")
    say(article, make_stranger())
    say(article, reader, what=What.LEFTOVER)
    cases = gathered(Report.objects.all())
    assert [(case.readers, len(case.said)) for case in cases] == [(2, 1), (1, 0)]


def test_what_was_said_of_a_former_text_does_not_wait(
    article: Article, reader: User, curator: User
) -> None:
    say(article, reader)
    former = article.revision
    former.pk, former.number = None, 2
    former.save(force_insert=True)
    Article.objects.filter(pk=article.pk).update(revision=former)
    assert list(waiting_reports(curator)) == []


def test_a_passage_that_somebody_put_back_meanwhile_can_still_be_agreed_on(
    article: Article, reader: User, curator: User, stroke: UUID
) -> None:
    report = say(article, reader)
    Cut.objects.update(stands=False)
    assert actions.agree(report, by=curator, stroke=stroke) == 0
    assert Report.objects.get().state == "agreed"
