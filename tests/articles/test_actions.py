"""Filing, keeping, changing and taking back."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest

from apps.articles import actions
from apps.articles.actions import Details, digest_of
from apps.articles.models import Article, Edit
from apps.text.parsing import read_plain
from tests.builders import make_article, make_curator

pytestmark = pytest.mark.django_db

CHANGED = Details(
    title="Another headline",
    standfirst="Another standfirst",
    byline="By somebody else",
    source="Another paper",
    url="https://example.org/another",
    citation="Another citation",
    posted_on=date(2020, 2, 2),
    introduction="A *note*",
    time_line="10:15 EST Thursday, 09 January 2025",
    state="draft",
    visibility="staff",
)


def fields_of(article: Article) -> dict[str, Any]:
    """Everything that stands in the article's row."""
    return Article.objects.filter(pk=article.pk).values().get()


def test_filing_writes_what_was_given(stroke: UUID) -> None:
    article = actions.file_article(details=CHANGED, by=None, stroke=stroke)
    written = {name: getattr(article, name) for name in CHANGED.given()}
    assert written == CHANGED.given()


def test_filing_remembers_who_filed_it(stroke: UUID) -> None:
    curator = make_curator()
    assert actions.file_article(details=Details(), by=curator, stroke=stroke).filed_by == curator


def test_a_source_is_made_once(stroke: UUID) -> None:
    one, other = (
        actions.file_article(details=Details(source=name), by=None, stroke=stroke)
        for name in ("The Mill Post", " The Mill Post ")
    )
    assert one.source == other.source


def test_a_note_is_kept_as_safe_html(stroke: UUID) -> None:
    note = Details(introduction="*Look* <script>go()</script>")
    article = actions.file_article(details=note, by=None, stroke=stroke)
    html = "<p><em>Look</em> &lt;script&gt;go()&lt;/script&gt;</p>"
    assert article.introduction_html == html


def test_taking_back_what_was_filed_puts_it_in_the_bin(stroke: UUID) -> None:
    article = actions.file_article(details=CHANGED, by=None, stroke=stroke)
    before = fields_of(article)
    actions.undo(stroke=stroke)
    assert fields_of(article) == before | {"state": "binned"}


def test_the_original_is_kept_as_it_came() -> None:
    original = "\tOne.  \r\n\r\nTwo. \ufeff\r"
    article = Article.objects.create()
    actions.keep_text(article=article, reading=read_plain(original))
    article.refresh_from_db()
    assert article.revision.original == original


def test_the_document_comes_out_as_it_went_in() -> None:
    reading = read_plain("One.\n\nTwo.")
    revision = actions.keep_text(article=Article.objects.create(), reading=reading)
    revision.refresh_from_db()
    assert revision.document == reading.document


def test_a_second_text_leaves_the_first_where_it_was() -> None:
    article = Article.objects.create()
    for text in ("One.", "Two."):
        actions.keep_text(article=article, reading=read_plain(text))
    kept = [(each.number, each.original) for each in article.revisions.all()]
    assert kept == [(1, "One."), (2, "Two.")]


def test_the_newest_text_is_the_articles() -> None:
    article = make_article()
    revision = actions.keep_text(article=article, reading=read_plain("Two."))
    article.refresh_from_db()
    assert article.revision == revision


def test_a_text_is_known_whatever_white_space_is_around_it() -> None:
    assert digest_of("\n A text.\n\n") == digest_of("A text.")


def test_an_edit_that_changes_nothing_is_none(stroke: UUID) -> None:
    article, curator = make_article(), make_curator()
    same = Details(title=article.title, source=article.source.name, posted_on=article.posted_on)
    assert actions.edit(article=article, details=same, by=curator, stroke=stroke) is False
    assert Edit.objects.filter(stroke=stroke).count() == 0


def test_an_edit_leaves_what_it_does_not_name(stroke: UUID) -> None:
    article, curator = make_article(), make_curator()
    before = fields_of(article)
    actions.edit(article=article, details=Details(title="New"), by=curator, stroke=stroke)
    assert fields_of(article) == before | {"title": "New"}


def test_undoing_an_edit_restores_everything(stroke: UUID) -> None:
    article, curator = make_article(), make_curator()
    before = fields_of(article)
    actions.edit(article=article, details=CHANGED, by=curator, stroke=stroke)
    assert actions.undo(stroke=stroke) == 1
    assert fields_of(article) == before


def test_undoing_restores_what_was_empty(stroke: UUID) -> None:
    article = actions.file_article(details=Details(), by=None, stroke=uuid4())
    before = fields_of(article)
    actions.edit(article=article, details=CHANGED, by=make_curator(), stroke=stroke)
    actions.undo(stroke=stroke)
    assert fields_of(article) == before


def test_undoing_twice_does_nothing_the_second_time(stroke: UUID) -> None:
    article = make_article()
    actions.edit(article=article, details=CHANGED, by=make_curator(), stroke=stroke)
    assert [actions.undo(stroke=stroke), actions.undo(stroke=stroke)] == [1, 0]


def test_undoing_leaves_what_another_stroke_changed(stroke: UUID) -> None:
    article, curator = make_article(), make_curator()
    actions.edit(article=article, details=Details(title="New"), by=curator, stroke=stroke)
    actions.edit(article=article, details=Details(byline="Newer"), by=curator, stroke=uuid4())
    actions.undo(stroke=stroke)
    article.refresh_from_db()
    assert (article.title, article.byline) == (
        "A small press learns to print by moonlight",
        "Newer",
    )


def test_two_edits_of_one_stroke_are_both_taken_back(stroke: UUID) -> None:
    article, curator = make_article(), make_curator()
    before = fields_of(article)
    for title in ("New", "Newer"):
        actions.edit(article=article, details=Details(title=title), by=curator, stroke=stroke)
    actions.edit(article=article, details=Details(byline="By"), by=curator, stroke=stroke)
    actions.undo(stroke=stroke)
    assert fields_of(article) == before


def test_taking_a_text_back_gives_the_former_one(stroke: UUID) -> None:
    article = make_article()
    before = fields_of(article)
    actions.keep_text(article=article, reading=read_plain("Two."), stroke=stroke)
    actions.undo(stroke=stroke)
    assert fields_of(article) == before
