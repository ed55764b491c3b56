"""Words taken out within a passage: rows show the parts, and cuts never come to overlap."""

from uuid import UUID, uuid4

import pytest

from apps.accounts.models import User
from apps.articles.models import Article, Revision
from apps.cleaning import actions
from apps.cleaning.layout.rows import rows_of
from apps.cleaning.models import Cut
from apps.text.document import Span
from tests.builders import cuts_of, make_article, make_curator
from tests.cleaning.rules.ruling import CALL, standing, sums

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return make_curator()


@pytest.fixture
def article() -> Article:
    return make_article()


def at(article: Article, words: str) -> Span:
    start = article.revision.document.text.index(words)
    return Span(start, start + len(words))


def take(article: Article, words: str, by: User, stroke: UUID | None = None) -> None:
    spans = [at(article, words)]
    actions.take_out(revision=article.revision, spans=spans, by=by, stroke=stroke or uuid4())


def lines(revision: Revision) -> list[str]:
    rows = rows_of(revision.document, revision.cuts.all())
    return [" / ".join(row.lines) for row in rows if CALL in str(row.lines) or row.cut]


def test_rows_show_the_parts(article: Article, curator: User) -> None:
    take(article, "Nobody is paid for it,", curator)
    words = [
        row.lines[0] for row in rows_of(article.revision.document, article.revision.cuts.all())
    ]
    assert words[-3:-1] == [
        "Nobody is paid for it,",
        " said Ada Field, who has set the type for the paper for thirty years now.",
    ]


def test_the_sums_follow(article: Article, curator: User) -> None:
    kept, cut, passages = sums(article)
    take(article, CALL, curator)
    assert sums(article) == (kept - 5, cut + 5, passages + 1)


def test_undoing_gives_the_words_back(article: Article, curator: User, stroke: UUID) -> None:
    before = standing(article)
    take(article, CALL, curator, stroke)
    actions.undo(stroke=stroke, by=curator, as_stroke=uuid4())
    assert standing(article) == before


def test_words_of_a_passage_that_was_put_back_stand_alone(article: Article, curator: User) -> None:
    whole = cuts_of(article)[0]
    actions.decide(cuts=[whole], stands=False, by=curator, stroke=uuid4())
    take(article, "follow this channel", curator)
    actions.clean(article.revision)
    rows = list(rows_of(article.revision.document, article.revision.cuts.all()))
    there = [(row.lines[0], row.kept) for row in rows if row.span.overlaps(whole.span)]
    assert there == [("For more Guardian journalism ", True), ("follow this channel", False)]


def test_a_passage_that_goes_out_again_takes_the_place_of_words_within_it(
    article: Article, curator: User, stroke: UUID
) -> None:
    whole = cuts_of(article)[0]
    actions.decide(cuts=[whole], stands=False, by=curator, stroke=stroke)
    take(article, "follow this channel", curator)
    moved = actions.undo(stroke=stroke, by=curator, as_stroke=uuid4())
    assert (moved, standing(article)) == (1, ["For more Guardian journalism follow this channel"])


def test_what_is_out_already_is_not_taken_out_in_part(article: Article, curator: User) -> None:
    take(article, "follow this channel", curator)
    assert Cut.objects.count() == 1
