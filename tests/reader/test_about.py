"""About this text: the source's card, what was folded into it, and the notice that print takes."""

import pytest
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article, Source
from apps.cleaning.layout.folded import folded_from
from apps.cleaning.models import Cut
from apps.text.document import Block, Document
from tests.builders import make_article, make_seed_article
from tests.reader.test_removed import plain

BLOCKS = {
    "": "The press stands in the cellar.",
    "bio": "Ada Field is a reporter at The Mill Post.",
    "credit": "Photograph: Jane Doe",
    "republish": "This article is republished under a licence.",
    "citation": "A small press — The Mill Post",
    "ad": "Correction: the mill was built in 1911.",
}


def facts(page: HttpResponse) -> dict[str, str]:
    """The article's card, fact by fact."""
    card = page.text.partition('<dl class="facts">')[2].partition("</dl>")[0]
    pairs = [pair.partition("</dt>") for pair in card.split("<dt>")[1:]]
    return {plain(name): plain(f"<{rest}") for name, _tag, rest in pairs}


def test_what_belongs_to_the_article_s_card_is_folded_into_it() -> None:
    document = Document(tuple(map(Block, BLOCKS.values())))
    cuts = [
        Cut(start=span.start, end=span.end, kind=kind)
        for kind, span in zip(BLOCKS, document.spans, strict=True)
        if kind
    ]
    folded = folded_from(document, standing=cuts, kept=["Clarification: there are four of them."])
    assert (folded.bios, folded.credits) == ([BLOCKS["bio"]], [BLOCKS["credit"]])
    assert (folded.notes, folded.citations) == ([BLOCKS["republish"]], [BLOCKS["citation"]])
    assert folded.corrections == ["Clarification: there are four of them.", BLOCKS["ad"]]


@pytest.mark.django_db
def test_the_card_says_where_a_text_is_from(visitor: Client) -> None:
    article = make_article(url="https://mill.example.org/press", permission="By letter.")
    Source.objects.update(about="A weekly.", homepage="https://mill.example.org/")
    said = facts(visitor.get(article.get_absolute_url()))
    assert {name: said[name] for name in ("Source", "Author", "Rights", "Original")} == {
        "Source": "The Mill Post A weekly.",
        "Author": "By Ada Field",
        "Rights": "By letter.",
        "Original": "https://mill.example.org/press",
    }


@pytest.mark.django_db
def test_what_nobody_knows_is_left_out(visitor: Client) -> None:
    article = make_article(byline="", source="")
    assert list(facts(visitor.get(article.get_absolute_url()))) == ["Taken in", "Removed"]


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["about", "permission", "homepage"])
def test_nothing_that_was_typed_into_a_card_becomes_markup(visitor: Client, field: str) -> None:
    article = make_article()
    Source.objects.update(**{field: '"><script>go("x")</script>'})
    assert "<script>go(" not in visitor.get(article.get_absolute_url()).text


@pytest.mark.django_db
def test_the_notice_names_the_kinds_and_where_to_see_them(visitor: Client) -> None:
    article = make_seed_article()
    removed = facts(visitor.get(article.get_absolute_url()))["Removed"]
    assert removed == (
        "3 passages, 408 words: link to another page (4 words); channel promotion (10 words); "
        "fundraising appeal (394 words). See the original and what remains, side by side "
        "Every word of it can be read at "
        f"http://testserver{article.get_absolute_url()}removed/"
    )


@pytest.mark.django_db
def test_a_later_text_says_its_number(visitor: Client) -> None:
    article = make_article()
    article.revision.number = 2
    article.revision.save()
    assert facts(visitor.get(article.get_absolute_url()))["Taken in"].endswith(", text number 2")


@pytest.mark.django_db
def test_visitors_are_told_how_to_report(visitor: Client) -> None:
    page = visitor.get(make_article().get_absolute_url()).text
    assert "Sign in to tell staff" in page
    assert 'class="tell"' not in page


@pytest.mark.django_db
def test_articles_in_the_bin_keep_their_card_to_themselves(visitor: Client) -> None:
    article = make_article(permission="By letter.")
    Article.objects.update(state="binned")
    assert "By letter." not in visitor.get(article.get_absolute_url()).text
