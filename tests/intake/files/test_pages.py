"""Small and large pages are read alike; what a large one can cost is bounded."""

import pytest

from apps.intake.files.child import Limits
from apps.intake.files.packing import packed, unpacked
from apps.intake.files.pages import MANY_TAGS, read_page
from apps.text.parsing.html import Page, Unreadable, read_html
from apps.text.parsing.html.bounds import TOO_TANGLED
from tests.intake.files.making import ARTICLE, WORDS

HEAD = (
    "<html lang=en><head><title>A bridge</title><link rel=canonical href=/a>"
    "<meta property='article:published_time' content='2025-02-03T10:00:00+01:00'></head>"
)
SMALL = f"{HEAD}<article><p>{ARTICLE}</p><p>A <a href=/b>link</a>, “said” <b>she</b>.</p>"
LARGE = SMALL + f"<p>{WORDS}</p>" * (MANY_TAGS // 2)
HERE = "https://example.org/news/"


def test_a_page_can_be_packed_and_unpacked() -> None:
    page = read_html(SMALL, url=HERE)
    assert unpacked(Page, packed(page)) == page


def test_a_large_page_is_read_as_a_small_one_is() -> None:
    page = read_page(LARGE, url=HERE, limits=Limits(seconds=20.0))
    assert page == read_html(LARGE, url=HERE)


def test_a_small_page_is_read_in_place() -> None:
    page = read_page(SMALL, url=HERE, limits=Limits(seconds=0.0))
    assert page == read_html(SMALL, url=HERE)


def test_a_page_that_takes_too_long_is_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        read_page(LARGE, limits=Limits(seconds=0.1))
    assert refused.value.message == TOO_TANGLED


def test_a_tangled_page_is_refused_with_the_same_sentence() -> None:
    with pytest.raises(Unreadable) as refused:
        read_page("<div>" * MANY_TAGS, limits=Limits(seconds=20.0))
    assert refused.value.message == TOO_TANGLED


@pytest.mark.parametrize(
    "said", [None, [], {}, {"document": 1, "metadata": {}}, {"document": {"blocks": [{}]}}]
)
def test_nonsense_is_not_unpacked(said: object) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        unpacked(Page, said)
