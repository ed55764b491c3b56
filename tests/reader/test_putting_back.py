"""Staff put a passage back while they read, and undo it: with htmx and without."""

import re

import pytest
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.cleaning.models import Cut, Decision
from tests.builders import cuts_of, make_seed_article

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


@pytest.fixture
def article(db: None) -> Article:
    return make_seed_article()


@pytest.fixture
def cut(article: Article) -> Cut:
    """The channel promotion, two lines long."""
    return cuts_of(article)[1]


def put_back(client: Client, cut: Cut, **headers: str) -> HttpResponse:
    return client.post(f"/passages/{cut.pk}/put-back/", headers=headers)


def undo(client: Client, **headers: str) -> HttpResponse:
    return client.post(f"/passages/undo/{Decision.objects.last().stroke}/", headers=headers)


def touched(fragment: HttpResponse) -> list[str]:
    """The elements of an answer that htmx puts in place of those on the page."""
    tags = re.findall(r"<[^>]+hx-swap-oob[^>]*>", fragment.text)
    aimed = [re.search(r'swap-oob="\w+:(?:\[id=&quot;([^&]+)|(#\w+))', tag) for tag in tags]
    named = [re.search(r'\bid="([^"]+)"', tag) for tag in tags]
    places = zip(aimed, named, strict=True)
    return [next(filter(None, (aim or name).groups())) for aim, name in places if aim or name]


def stands(cut: Cut) -> bool:
    return Cut.objects.get(pk=cut.pk).stands


def test_staff_alone_put_a_passage_back(everybody: dict[str, Client], cut: Cut) -> None:
    found = {name: put_back(client, cut).status_code for name, client in everybody.items()}
    assert found == {"visitor": 303, "reader": 404, "stranger": 404, "curator": 303, "keeper": 303}


def test_staff_alone_undo_it(everybody: dict[str, Client], curator: Client, cut: Cut) -> None:
    put_back(curator, cut)
    address = f"/passages/undo/{Decision.objects.get().stroke}/"
    found = {name: client.post(address).status_code for name, client in everybody.items()}
    assert found == {"visitor": 303, "reader": 404, "stranger": 404, "curator": 303, "keeper": 303}


@pytest.mark.parametrize("persona", ["visitor", "reader", "stranger"])
def test_what_others_try_changes_nothing(
    everybody: dict[str, Client], cut: Cut, persona: str
) -> None:
    put_back(everybody[persona], cut)
    assert (stands(cut), Decision.objects.count()) == (True, 0)


def test_a_passage_put_back_is_part_of_the_article(
    curator: Client, article: Article, cut: Cut
) -> None:
    put_back(curator, cut)
    room = curator.get(article.get_absolute_url()).context["room"]
    assert (room.kept_words, room.cut_words, len(room.seams)) == (381, 398, 2)


def test_without_htmx_one_is_back_at_the_passage(
    curator: Client, article: Article, cut: Cut
) -> None:
    key = cut.revision.document.keys[cut.revision.document.text[: cut.start].count("\n")]
    answer = put_back(curator, cut)
    assert answer.headers["Location"] == f"{article.get_absolute_url()}#p-{key}"


def test_undoing_takes_it_out_again(curator: Client, article: Article, cut: Cut) -> None:
    put_back(curator, cut)
    answer = undo(curator)
    assert (stands(cut), answer.headers["Location"]) == (
        True,
        f"{article.get_absolute_url()}#seam-{cut.pk}",
    )


def test_undoing_twice_is_as_good_as_once(curator: Client, cut: Cut) -> None:
    put_back(curator, cut)
    address = f"/passages/undo/{Decision.objects.get().stroke}/"
    curator.post(address)
    curator.post(address)
    assert stands(cut) is True


def test_the_page_offers_the_way_back(curator: Client, article: Article, cut: Cut) -> None:
    put_back(curator, cut)
    page = curator.get(article.get_absolute_url()).text.partition("<toast-list")[2]
    way_back = f'action="/passages/undo/{Decision.objects.get().stroke}/"'
    assert page.count(way_back) == 1


def test_htmx_gets_only_what_was_touched(curator: Client, cut: Cut) -> None:
    fragment = put_back(curator, cut, **HTMX)
    assert touched(fragment) == [
        f"seam-{cut.pk}",
        "cleaned",
        "length",
        "notice",
        "time-left",
        "rail-removed",
        "dock-removed",
        "#toasts",
    ]
    assert "<html" not in fragment.text


def test_htmx_gets_the_passages_in_place_of_the_seam(curator: Client, cut: Cut) -> None:
    fragment = put_back(curator, cut, **HTMX)
    passages = [
        passage.span.of(cut.revision.document.text) for passage in fragment.context["items"]
    ]
    assert passages == ["For more Guardian journalism follow this channel", "Follow the Guardian"]


def test_htmx_gets_the_sums_as_they_are_now(curator: Client, cut: Cut) -> None:
    room = put_back(curator, cut, **HTMX).context["room"]
    assert (room.kept_words, room.cut_words) == (381, 398)


def test_htmx_gets_the_seam_again_when_it_undoes(curator: Client, cut: Cut) -> None:
    put_back(curator, cut, **HTMX)
    fragment = undo(curator, **HTMX)
    assert fragment.text.count(f'id="seam-{cut.pk}"') == 1
    keys = cut.revision.document.keys
    first = cut.revision.document.text[: cut.start].count("\n")
    assert touched(fragment)[:2] == [f"p-{keys[first + 1]}", f"p-{keys[first]}"]


def test_htmx_is_told_what_was_done_and_how_to_undo_it(curator: Client, cut: Cut) -> None:
    toast = put_back(curator, cut, **HTMX).text.partition('class="toast"')[2]
    assert toast.partition("<span>")[2].partition("</span>")[0] == "Put back in the article."
    assert toast.count(f'hx-post="/passages/undo/{Decision.objects.get().stroke}/"') == 1


def test_a_passage_in_the_bin_s_article_can_still_be_put_back(
    curator: Client, article: Article, cut: Cut
) -> None:
    Article.objects.update(state="binned")
    put_back(curator, cut)
    assert stands(cut) is False


@pytest.mark.parametrize("address", ["/passages/0/put-back/", "/passages/{}/put-back/"])
def test_a_visit_puts_nothing_back(curator: Client, cut: Cut, address: str) -> None:
    assert curator.get(address.format(cut.pk)).status_code == 405


def test_a_passage_that_is_not_there_is_not_found(curator: Client) -> None:
    assert curator.post("/passages/0/put-back/").status_code == 404


@pytest.mark.parametrize("number", [0, 1, 2])
def test_the_page_and_the_shelves_count_alike(
    curator: Client, article: Article, number: int
) -> None:
    put_back(curator, cuts_of(article)[number])
    room = curator.get(article.get_absolute_url()).context["room"]
    sums = Article.objects.get().revision.cleaning
    counts = (room.kept_words, room.cut_words, len(room.seams))
    assert counts == (sums.kept_words, sums.cut_words, sums.passages)
