"""Two addresses of one page have one name; a paste of addresses alone is read as addresses."""

import pytest

from apps.text.addresses import NotAnAddress, addresses_in, host_of, same_page

PAGE = "https://example.org/news/a-story"


@pytest.mark.parametrize(
    "written",
    [
        "https://example.org/news/a-story/",
        "http://example.org/news/a-story",
        "https://EXAMPLE.org:443/news/a-story",
        "http://example.org:80/news/a-story",
        "https://www.example.org/news/a-story",
        "https://example.org/news/a-story#comments",
        "https://example.org/news/a-story?utm_source=letter&utm_medium=mail&fbclid=x",
        "https://example.org/news/a-story/amp/",
        "https://amp.example.org/news/a-story",
        "https://example.org/news/a-story?amp=1",
        "https://example.org/news/a-story?outputType=amp",
        "https://example.org/news/a%2Dstory",
        "  https://example.org/news/a-story\n",
    ],
)
def test_written_differently_it_is_the_same_page(written: str) -> None:
    assert same_page(written) == same_page(PAGE)


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/news/A-story",
        "https://example.org/news",
        "https://example.org/news/a-story?page=2",
        "https://example.org:8443/news/a-story",
        "https://news.example.org/news/a-story",
        "https://example.org/news/a-story/amplifiers",
        "https://example.org/news/a-story?amp=guitar",
    ],
)
def test_another_page_is_another_page(other: str) -> None:
    assert same_page(other) != same_page(PAGE)


def test_the_order_of_parameters_makes_no_difference() -> None:
    assert same_page(PAGE + "?b=2&a=1") == same_page(PAGE + "?a=1&b=2")


def test_a_page_called_amp_is_not_the_front_page() -> None:
    assert same_page("https://example.org/amp") != same_page("https://example.org/")


@pytest.mark.parametrize(
    "word", ["", "example", "ftp://example.org/", "https://", "http://a:b/", PAGE + "x" * 2000]
)
def test_what_names_no_page_is_refused(word: str) -> None:
    with pytest.raises(NotAnAddress):
        same_page(word)


def test_a_host_is_named_as_people_name_it() -> None:
    assert (host_of("https://www.example.org:8443/x"), host_of("nowhere")) == ("example.org", "")


def test_a_paste_of_nothing_but_addresses_is_read_as_addresses() -> None:
    pasted = f"\n {PAGE} \n\nwww.example.com/b\n<{PAGE}>\n"
    assert addresses_in(pasted) == (PAGE, "https://www.example.com/b")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A story",
        f"See {PAGE}",
        f"{PAGE}\nand a word",
        "example.org",
        "https://x y",
        "https://x",
        "https://a.b/\0",
    ],
)
def test_a_text_with_any_other_word_is_a_text(text: str) -> None:
    assert addresses_in(text) == ()
