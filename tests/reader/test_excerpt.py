"""Where rights allow an excerpt, nothing behind it is sent to visitors and readers: anywhere."""

from collections.abc import Iterator

import pytest
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.cleaning.models import Cut, Decision
from tests.builders import cuts_of, make_article
from tests.reader.test_removed import plain

pytestmark = pytest.mark.django_db

FILLER = "\n".join(
    f"On day {number} the four of them met in the cellar of the mill and set one more page of type."
    for number in range(1, 13)
)
KEPT_SECRET = "The zircon ledger stayed under the floor until the spring."
CUT_SECRET = "For more zircon journalism follow this channel"
TEXT = f"""\
03/04/2025
A small press learns to print by moonlight
Volunteers in a mill town keep an old machine running through the winter
By Ada Field
09:30 GMT Tuesday, 04 March 2025
For more Guardian journalism follow this channel
{FILLER}
{CUT_SECRET}
{KEPT_SECRET}
Nobody is paid for it, said Ada Field, who has set the type for the paper for thirty years now.
A small press learns to print by moonlight — The Mill Post
"""
OUTSIDERS = ["visitor", "reader", "stranger"]
HTMX = {"HX-Request": "true"}


@pytest.fixture
def article() -> Article:
    return make_article(text=TEXT, rights="excerpt", url="https://mill.example.org/press")


def hidden_key(article: Article) -> str:
    document = article.revision.document
    return next(
        key
        for key, block in zip(document.keys, document.blocks, strict=True)
        if block.text == KEPT_SECRET
    )


def everything_sent(client: Client, article: Article) -> Iterator[HttpResponse]:
    """Every answer of every address that knows of the article."""
    page, key, cut = article.get_absolute_url(), hidden_key(article), cuts_of(article)[-1].pk
    visits = [page, f"{page}?tidy=1", f"{page}removed/", f"{page}report/", "/", "/desk/look/"]
    visits += [f"/articles/{article.pk}/cite.{ending}" for ending in ("bib", "ris", "json")]
    visits += [f"/desk/articles/{article.pk}/", f"/desk/sources/{article.source_id}/card/"]
    posts = [
        (f"/articles/{article.pk}/place/", {"passage": key}),
        (f"/articles/{article.pk}/take-out/", {"passage": key}),
        (f"{page}report/", {"passage": key}),
        (f"{page}report/", {"passage": [key, article.revision.document.keys[6]]}),
        (f"/passages/{cut}/put-back/", {}),
        (f"/passages/{cut}/report/", {}),
        (f"/desk/look/doubts/{cut}/", {}),
    ]
    for headers in ({}, HTMX):
        for address in visits:
            yield client.get(address, headers=headers, follow=True)
        for address, data in posts:
            yield client.post(address, data, headers=headers, follow=True)


@pytest.mark.parametrize("persona", OUTSIDERS)
def test_nothing_behind_the_excerpt_is_in_any_answer(
    everybody: dict[str, Client], article: Article, persona: str
) -> None:
    answers = everything_sent(everybody[persona], article)
    leaks = [answer.request["PATH_INFO"] for answer in answers if "zircon" in answer.text]
    assert leaks == []


def test_staff_see_all_of_it(curator: Client, article: Article) -> None:
    answers = everything_sent(curator, article)
    seen = {answer.request["PATH_INFO"] for answer in answers if KEPT_SECRET in answer.text}
    page = article.get_absolute_url()
    assert {page, f"{page}removed/", f"{page}report/"} <= seen


@pytest.mark.parametrize("persona", OUTSIDERS)
def test_a_source_s_rights_are_enforced_alike(
    everybody: dict[str, Client], article: Article, persona: str
) -> None:
    Article.objects.update(rights="")
    article.source.rights = "excerpt"
    article.source.save()
    answers = everything_sent(everybody[persona], article)
    assert [a.request["PATH_INFO"] for a in answers if "zircon" in a.text] == []


def test_nothing_that_was_tried_behind_the_excerpt_was_done(
    reader: Client, article: Article
) -> None:
    list(everything_sent(reader, article))
    reported = [
        each.span.of(article.revision.document.text) for each in article.revision.reports.all()
    ]
    assert [text for text in reported if "zircon" in text] == []
    assert (Decision.objects.count(), Cut.objects.filter(stands=False).count()) == (0, 0)


@pytest.mark.parametrize("key", ["hidden", "no such passage"])
def test_a_hidden_place_is_as_unknown_as_one_that_is_not(
    reader: Client, article: Article, key: str
) -> None:
    passage = hidden_key(article) if key == "hidden" else key
    answer = reader.post(f"/articles/{article.pk}/place/", {"passage": passage})
    assert (answer.status_code, answer.content) == (400, b"")


def test_a_place_kept_before_is_not_offered_behind_the_excerpt(
    reader: Client, article: Article
) -> None:
    Article.objects.update(rights="full")
    reader.post(f"/articles/{article.pk}/place/", {"passage": hidden_key(article)})
    Article.objects.update(rights="excerpt")
    assert reader.get(article.get_absolute_url()).context["room"].position is None


def test_the_opening_is_given_with_a_way_to_the_rest(visitor: Client, article: Article) -> None:
    page = visitor.get(article.get_absolute_url())
    said = " ".join(page.text.partition('id="excerpt"')[2].partition("</div>")[0].split())
    assert "The Mill Post has not given leave to show the rest here." in said
    assert 'href="https://mill.example.org/press"' in said
    assert page.context["room"].kept_words == 105


def test_the_page_of_what_was_removed_shows_only_what_went_from_the_opening(
    visitor: Client, article: Article
) -> None:
    page = visitor.get(f"{article.get_absolute_url()}removed/")
    assert [each.cut.words for each in page.context["removals"]] == [7]


def test_the_home_page_says_that_it_is_an_excerpt(visitor: Client, article: Article) -> None:
    meta = visitor.get("/").text.partition('<p class="meta">')[2].partition("</p>")[0]
    assert plain(f"<{meta}") == "The Mill Post Excerpt"


def test_staff_are_told_what_readers_get(curator: Client, article: Article) -> None:
    assert "Readers get an excerpt" in curator.get(article.get_absolute_url()).text


def test_an_article_in_full_says_nothing_of_excerpts(visitor: Client) -> None:
    assert 'id="excerpt"' not in visitor.get(make_article().get_absolute_url()).text
