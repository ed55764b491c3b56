"""What the database refuses, who may see an article, and what it says of itself."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import IntegrityError

from apps.articles.models import Article, Revision, Source, State, Visibility
from tests.builders import make_article, make_curator, make_keeper, make_reader, make_waiting

pytestmark = pytest.mark.django_db


def test_two_sources_cannot_share_a_name() -> None:
    Source.objects.create(name="The Mill Post")
    with pytest.raises(IntegrityError):
        Source.objects.create(name="The Mill Post")


def test_an_article_is_in_a_state_we_know() -> None:
    with pytest.raises(IntegrityError):
        Article.objects.create(state="lost")


def test_an_article_has_readers_we_know() -> None:
    with pytest.raises(IntegrityError):
        Article.objects.create(visibility="nobody")


def test_two_texts_of_an_article_cannot_share_a_number() -> None:
    first = make_article().revision
    with pytest.raises(IntegrityError):
        Revision.objects.create(
            article=first.article, number=1, original="", digest="", blocks={}, words=0
        )


PERSONAS = {
    "visitor": AnonymousUser,
    "reader": make_reader,
    "curator": make_curator,
    "keeper": make_keeper,
}
EVERYTHING = {
    f"{state} {visibility}"
    for state in ("draft", "published")
    for visibility in ("public", "members", "staff")
}


@pytest.fixture
def shelf() -> None:
    """An article in each state for each circle of readers, named for both."""
    for state in State.values:
        for visibility in Visibility.values:
            title = f"{state} {visibility}"
            Article.objects.create(title=title, state=state, visibility=visibility)


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("persona", "titles"),
    [
        ("visitor", {"published public"}),
        ("reader", {"published public", "published members"}),
        ("curator", EVERYTHING),
        ("keeper", EVERYTHING),
    ],
)
def test_each_persona_sees_what_is_theirs(persona: str, titles: set[str]) -> None:
    seen = Article.objects.visible_to(PERSONAS[persona]())
    assert {article.title for article in seen} == titles


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("persona", "count"), [("visitor", 0), ("reader", 0), ("curator", 9), ("keeper", 9)]
)
def test_staff_alone_may_edit_and_the_bin_is_theirs_too(persona: str, count: int) -> None:
    assert Article.objects.editable_by(PERSONAS[persona]()).count() == count


def test_a_curator_whose_account_has_ended_sees_what_readers_see() -> None:
    make_article(published=False)
    former = make_curator()
    former.is_active = False
    assert list(Article.objects.visible_to(former)) == []


def test_the_newest_day_comes_first_and_no_day_comes_last() -> None:
    days = [date(2024, 6, 9), None, date(2025, 1, 9)]
    for day in days:
        Article.objects.create(posted_on=day)
    newest_first = [article.posted_on for article in Article.objects.newest_first()]
    assert newest_first == [date(2025, 1, 9), date(2024, 6, 9), None]


def test_of_two_posts_of_a_day_the_later_one_comes_first() -> None:
    first, second = (Article.objects.create(posted_on=date(2025, 1, 9)) for _ in range(2))
    assert list(Article.objects.newest_first()) == [second, first]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Elon Musk says: “exhausted”!", "elon-musk-says-exhausted"),
        ("", "article"),
        ("מאמר", "article"),
        ("a" * 59 + " b", "a" * 59),
    ],
)
def test_a_slug_is_made_of_the_headline(title: str, slug: str) -> None:
    assert Article(title=title).slug == slug


def test_the_moment_stays_in_the_zone_that_the_source_named() -> None:
    article = make_article(time_line="10:15 EST Thursday, 09 January 2025")
    article.refresh_from_db()
    assert article.source_moment.isoformat() == "2025-01-09T10:15:00-05:00"


@pytest.mark.parametrize("time_line", ["09 January 2025", "10:15, 09 January 2025", "yesterday"])
def test_a_time_line_without_time_and_zone_gives_no_moment(time_line: str) -> None:
    assert make_article(time_line=time_line).source_moment is None


def test_a_citation_is_shown_on_one_line_as_it_was_filed() -> None:
    assert Article(citation="A headline —\n  A paper").citation_line == "A headline — A paper"


def test_where_no_citation_was_filed_one_is_made_in_the_same_manner() -> None:
    source = Source(name="The Mill Post")
    article = Article(title="A headline", source=source, standfirst="What it says")
    assert article.citation_line == "A headline — The Mill Post. What it says"


@pytest.mark.parametrize(
    ("article", "name"),
    [
        (Article(title="A headline", posted_on=date(2025, 1, 9)), "A headline"),
        (Article(posted_on=date(2025, 1, 9)), "01/09/2025"),
        (Article(pk=7), "#7"),
    ],
)
def test_an_article_is_called_by_what_it_has(article: Article, name: str) -> None:
    assert str(article) == name


def test_a_date_waits_until_its_text_comes_in() -> None:
    assert [make_waiting().is_waiting, make_article().is_waiting] == [True, False]
