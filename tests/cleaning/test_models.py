"""What the database refuses, and how a cut gives its reasons."""

import pytest
from django.db import IntegrityError

from apps.cleaning.models import Cleaning, Cut
from apps.text.document import Span
from tests.builders import cuts_of, make_article, make_seed_article

pytestmark = pytest.mark.django_db


def make_cut(start: int, end: int) -> Cut:
    return Cut.objects.create(
        revision=make_article().revision, start=start, end=end, kind="by-hand", words=1
    )


def test_a_cut_holds_at_least_one_letter() -> None:
    with pytest.raises(IntegrityError):
        make_cut(5, 5)


def test_a_span_is_cut_once() -> None:
    cut = make_cut(5, 9)
    with pytest.raises(IntegrityError):
        Cut.objects.create(revision=cut.revision, start=5, end=9, kind="by-hand", words=1)


def test_a_text_has_one_sum() -> None:
    revision = make_article().revision
    with pytest.raises(IntegrityError):
        Cleaning.objects.create(revision=revision)


def test_a_cut_knows_its_span() -> None:
    assert Cut(start=5, end=9).span == Span(5, 9)


def test_a_reason_quotes_the_words_it_rests_on() -> None:
    cut = cuts_of(make_article())[0]
    sentence = "It asks you to follow a channel (“follow this channel”)."
    assert cut.why(cut.revision.document.text) == [sentence]


def test_words_that_a_reason_rests_on_twice_are_quoted_once() -> None:
    reason = ["It shouts (%(words)s).", [[0, 3], [4, 7], [8, 11]]]
    assert Cut(reasons=[reason]).why("now now yes") == ["It shouts (“now”, “yes”)."]


def test_a_reason_without_words_is_a_plain_sentence() -> None:
    text = "100 % of it (%(words)s)"
    assert Cut(reasons=[["It stands alone.", [[0, 3]]]]).why(text) == ["It stands alone."]


def test_the_seed_is_cut_in_three_places() -> None:
    found = [(cut.get_kind_display(), cut.words) for cut in cuts_of(make_seed_article())]
    assert found == [
        ("link to another page", 4),
        ("channel promotion", 10),
        ("fundraising appeal", 394),
    ]
