"""Staff take out passages and sentences while they read: with htmx and without, undone as one."""

from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.cleaning.layout.parts import sentences_of
from apps.cleaning.models import Cut, Decision
from apps.text.document import Span
from tests.builders import make_article
from tests.reader.test_putting_back import HTMX, touched
from tests.reader.test_removed import LONG

pytestmark = pytest.mark.django_db

TEXT = """\
03/04/2025
A headline of five words
Volunteers keep an old machine running through the winter
By Ada Field
One sentence stands here. Another one falls out of it today. A third one stands again.
The second paragraph is whole, and all of it stays in the article for good.
The first item of a list that has a few words.
The second item of the same list, with a few more.
"""


@pytest.fixture
def article() -> Article:
    return make_article(text=TEXT)


def key_of(article: Article, words: str) -> str:
    document = article.revision.document
    pairs = zip(document.keys, document.blocks, strict=True)
    return next(key for key, block in pairs if words in block.text)


def part(article: Article, *numbers: int) -> list[str]:
    document = article.revision.document
    at = document.text.index("One sentence")
    span = next(each for each in document.spans if each.start == at)
    return [sentences_of(document, span)[number].name for number in numbers]


def take_out(
    client: Client,
    article: Article,
    words: str,
    headers: dict[str, str] | None = None,
    **data: object,
) -> HttpResponse:
    posted = {"passage": key_of(article, words), **data}
    return client.post(f"/articles/{article.pk}/take-out/", posted, headers=headers or {})


def undo(client: Client, headers: dict[str, str] | None = None) -> HttpResponse:
    stroke = Decision.objects.order_by("-pk").first().stroke
    return client.post(f"/passages/undo/{stroke}/", headers=headers or {})


def gone(article: Article) -> list[str]:
    text = article.revision.document.text
    return [Span(cut.start, cut.end).of(text) for cut in Cut.objects.filter(stands=True)]


def test_staff_alone_take_a_passage_out(everybody: dict[str, Client], article: Article) -> None:
    found = {
        name: take_out(client, article, "second paragraph").status_code
        for name, client in everybody.items()
    }
    assert found == {"visitor": 303, "reader": 404, "stranger": 404, "curator": 303, "keeper": 303}


@pytest.mark.parametrize("persona", ["visitor", "reader", "stranger"])
def test_what_others_try_changes_nothing(
    everybody: dict[str, Client], article: Article, persona: str
) -> None:
    take_out(everybody[persona], article, "second paragraph")
    assert (gone(article), Decision.objects.count()) == ([], 0)


@pytest.mark.parametrize("persona", ["visitor", "reader", "stranger"])
def test_nobody_else_is_shown_the_tools(
    everybody: dict[str, Client], article: Article, persona: str
) -> None:
    page = everybody[persona].get(f"{article.get_absolute_url()}?tidy=1").text
    assert "take-out" not in page


def test_staff_are_shown_the_tools_when_they_ask(curator: Client, article: Article) -> None:
    address = article.get_absolute_url()
    counts = [
        curator.get(f"{address}{mode}").text.count('class="tidy"') for mode in ("", "?tidy=1")
    ]
    assert counts == [0, 4]


@pytest.mark.parametrize("text", [TEXT, LONG], ids=["short", "five hundred paragraphs"])
def test_the_tools_take_as_many_queries_for_few_passages_as_for_many(
    curator: Client, count_queries: Callable[[Client, str], int], text: str
) -> None:
    address = make_article(text=text).get_absolute_url()
    assert count_queries(curator, f"{address}?tidy=1") == 6


def test_a_whole_passage_goes(curator: Client, article: Article) -> None:
    take_out(curator, article, "second paragraph")
    assert gone(article) == [
        "The second paragraph is whole, and all of it stays in the article for good."
    ]


def test_a_sentence_goes_and_the_others_stay(curator: Client, article: Article) -> None:
    take_out(curator, article, "One sentence", some="1", part=part(article, 1))
    assert gone(article) == [" Another one falls out of it today."]


def test_sentences_apart_are_one_stroke(curator: Client, article: Article) -> None:
    take_out(curator, article, "One sentence", some="1", part=part(article, 0, 2))
    assert len(gone(article)) == 2
    undo(curator)
    assert gone(article) == []


def test_without_a_tick_nothing_goes_and_it_says_so(curator: Client, article: Article) -> None:
    answer = take_out(curator, article, "One sentence", headers=HTMX, some="1")
    assert (gone(article), "tick the sentences first" in answer.text) == ([], True)


def test_a_passage_that_was_changed_meanwhile_is_left(curator: Client, article: Article) -> None:
    take_out(curator, article, "second paragraph")
    answer = take_out(curator, article, "second paragraph", headers=HTMX)
    assert "This passage was changed meanwhile." in answer.text
    assert Decision.objects.count() == 1


def test_without_htmx_one_is_back_where_one_was(curator: Client, article: Article) -> None:
    answer = take_out(curator, article, "second paragraph", tidy="1")
    cut = Cut.objects.get()
    assert answer.headers["Location"] == f"{article.get_absolute_url()}?tidy=1#seam-{cut.pk}"


def test_undoing_without_htmx_comes_back_to_the_same_mode(
    curator: Client, article: Article
) -> None:
    take_out(curator, article, "second paragraph")
    came_from = {"Referer": f"http://testserver{article.get_absolute_url()}?tidy=1"}
    key = key_of(article, "second paragraph")
    answer = undo(curator, headers=came_from)
    assert answer.headers["Location"] == f"{article.get_absolute_url()}?tidy=1#p-{key}"


def test_htmx_gets_a_seam_in_the_place_of_the_passage(curator: Client, article: Article) -> None:
    key = key_of(article, "second paragraph")
    fragment = take_out(curator, article, "second paragraph", headers=HTMX)
    assert touched(fragment)[:2] == [f"p-{key}", "cleaned"]
    assert fragment.text.count('id="seam-') == 1


def test_htmx_gets_what_is_left_around_a_sentence(curator: Client, article: Article) -> None:
    key = key_of(article, "One sentence")
    fragment = take_out(
        curator, article, "One sentence", headers=HTMX, some="1", part=part(article, 1)
    )
    assert touched(fragment)[0] == f"p-{key}"
    assert [each.anchor for each in fragment.context["items"]] == [
        f"p-{key}",
        f"seam-{Cut.objects.get().pk}",
        f"p-{key}.60",
    ]


def test_htmx_gets_the_passage_in_one_again_when_it_undoes(
    curator: Client, article: Article
) -> None:
    key = key_of(article, "One sentence")
    take_out(curator, article, "One sentence", headers=HTMX, some="1", part=part(article, 1))
    fragment = undo(curator, headers=HTMX)
    cut = Cut.objects.get().pk
    assert touched(fragment)[:3] == [f"seam-{cut}", f"p-{key}.60", f"p-{key}"]
    assert [each.anchor for each in fragment.context["items"]] == [f"p-{key}"]


def test_the_item_of_a_list_is_drawn_with_its_page(curator: Client, article: Article) -> None:
    for block in article.revision.blocks["blocks"][-2:]:
        block[1] = "list-item"
    article.revision.save()
    answer = take_out(curator, article, "first item", headers=HTMX)
    assert answer.headers["HX-Redirect"].startswith(article.get_absolute_url())


def test_a_visit_takes_nothing_out(curator: Client, article: Article) -> None:
    assert curator.get(f"/articles/{article.pk}/take-out/").status_code == 405


def test_an_article_that_is_not_there_is_not_found(curator: Client) -> None:
    assert curator.post("/articles/0/take-out/").status_code == 404
