"""Pictures and numbered lists on the reading page."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from apps.articles.actions import Details
from apps.articles.models import Article
from apps.articles.models.pictures import Picture
from apps.intake.pipeline import take_in
from apps.text.blog_page import Entry
from apps.text.document import Picture as Shown
from apps.text.parsing import Reading
from apps.text.parsing.markdown import read_markdown
from tests.illustrations import ADDRESS, BRIDGE, make_illustrated, make_kept

pytestmark = pytest.mark.django_db

AWAY = "The picture “A bridge of stone” is not kept here."


@pytest.fixture(autouse=True)
def _shelf(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT, settings.PICTURES = tmp_path, True


def figure_in(client: Client, article: Article) -> str:
    """The page's figure, its white space folded."""
    page = client.get(article.get_absolute_url()).text
    found = re.search(r"<figure.*?</figure>", page, re.DOTALL)
    return " ".join(found[0].split()) if found else ""


def test_a_kept_picture_is_shown_with_its_size_caption_and_credit(visitor: Client) -> None:
    article = make_illustrated()
    picture: Picture = make_kept(article)
    assert figure_in(visitor, article) == (
        f'<figure class="figure"> <img src="{picture.get_absolute_url()}" width="800" '
        'height="450" loading="lazy" decoding="async" alt="A bridge of stone" > <figcaption> '
        '<p dir="auto">The bridge in 1931.</p> <p class="figure__credit" dir="auto">Ada Field</p> '
        "</figcaption> </figure>"
    )


def test_a_picture_that_is_not_here_is_named_and_linked(visitor: Client) -> None:
    drawn = figure_in(visitor, make_illustrated())
    assert ("<img" in drawn, AWAY in drawn, "Ada Field" in drawn) == (False, True, False)
    assert f'<a href="{ADDRESS}" rel="noopener nofollow noreferrer">' in drawn
    assert "The bridge in 1931." in drawn


def test_no_copy_is_shown_where_pictures_are_switched_off(visitor: Client, settings: Any) -> None:
    article = make_illustrated()
    make_kept(article)
    settings.PICTURES = False
    drawn = figure_in(visitor, article)
    assert ("<img" in drawn, AWAY in drawn) == (False, True)


def test_nothing_is_ever_loaded_from_elsewhere(visitor: Client) -> None:
    page = visitor.get(make_illustrated().get_absolute_url()).text
    assert f'src="{ADDRESS}"' not in page


@pytest.mark.parametrize(
    ("picture", "caption", "alt"),
    [
        (BRIDGE, "", "A bridge of stone"),
        (Shown(ADDRESS), "The bridge.", ""),
        (Shown(ADDRESS), "", "Picture without a description"),
        (Shown(ADDRESS, alt='"><script>'), "", "&quot;&gt;&lt;script&gt;"),
    ],
)
def test_a_picture_is_named_for_those_who_do_not_see_it(
    visitor: Client, picture: Shown, caption: str, alt: str
) -> None:
    article = make_illustrated(picture, caption=caption)
    make_kept(article)
    assert re.findall(r'alt="(.*?)"', figure_in(visitor, article)) == [alt]


def test_pictures_cost_one_query(
    visitor: Client, count_queries: Callable[[Client, str], int]
) -> None:
    many = [Shown(f"https://example.org/{number}.jpg") for number in range(30)]
    one, thirty = make_illustrated(), make_illustrated(*many)
    found = [count_queries(visitor, article.get_absolute_url()) for article in (one, thirty)]
    assert found[0] == found[1]


def test_a_numbered_list_keeps_its_numbers(visitor: Client) -> None:
    markdown = "It began.\n\n4. four\n5. five\n\nIt ended."
    entry = Entry(Reading(markdown, read_markdown(markdown), ()))
    details = Details(title="Counting", state="published")
    article = take_in(entry=entry, details=details, by=None, stroke=uuid4())
    page = visitor.get(article.get_absolute_url()).text
    assert (page.count("<ol"), re.findall(r'<li value="(\d+)"', page)) == (1, ["4", "5"])
