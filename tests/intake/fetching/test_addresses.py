"""An address is read in one way only, and what could be read in two is refused."""

import pytest

from apps.intake.fetching.addresses import follow, read_address
from apps.intake.fetching.refusals import (
    HasPassword,
    NotAnAddress,
    NotTheWeb,
    OddNumber,
    Refused,
)


def refused(url: str) -> type[Refused]:
    with pytest.raises(Refused) as trouble:
        read_address(url)
    return trouble.type


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("https://example.org", "https://example.org/"),
        (" https://EXAMPLE.org/Case\n", "https://example.org/Case"),
        ("https://example.org./a#part", "https://example.org/a"),
        ("https://example.org:443/", "https://example.org/"),
        ("http://example.org:8443/", "http://example.org:8443/"),
        ("https://münchen.de/straße?q=ö", "https://xn--mnchen-3ya.de/stra%C3%9Fe?q=%C3%B6"),
        ("https://例え。テスト/", "https://xn--r8jz45g.xn--zckzah/"),
        ("https://faß.de/", "https://xn--fa-hia.de/"),
        ("https://Ｅｘａｍｐｌｅ.org/", "https://example.org/"),
        ("https://i❤.ws/", "https://xn--i-7iq.ws/"),
        ("http://8.8.8.8/", "http://8.8.8.8/"),
        ("http://１２７.0.0.1/", "http://127.0.0.1/"),
        ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]/"),
        ("https://example.org/%0d%0aX", "https://example.org/%0d%0aX"),
    ],
)
def test_an_address_is_written_in_one_way(written: str, read: str) -> None:
    assert read_address(written).url == read


@pytest.mark.parametrize(
    "number",
    ["2130706433", "0x7f000001", "0x7f.1", "127.1", "0177.0.0.1", "127.0.0.01", "0x", "256.0.0.1"],
)
def test_a_number_that_is_not_spelled_out_is_refused(number: str) -> None:
    assert refused(f"http://{number}/") is OddNumber


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org/page",
        "http:example.org",
        "http:/example.org",
        "http://",
        "http://exa mple.org/",
        "http://example.org/\r\nX-Injected: 1",
        "http://example.org\x00.test/",
        "http://127.0.0.1\\.example.org/",
        "http://example.org／evil.test/",
        "http://ex%61mple.org/",
        "http://[::1/",
        "http://[fe80::1%25eth0]/",
        "http://example.org:0/",
        "http://example.org:99999/",
        "http://-example.org/",
        "http://a..org/",
        "http://a.xn--pokxncvks/",
        "http://example.org/\ud800",
        "http://" + "a" * 64 + ".org/",
        "https://example.org/" + "a" * 4000,
    ],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    assert refused(url) is NotAnAddress


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://a.org/", "javascript:alert(1)"])
def test_only_the_web_is_fetched(url: str) -> None:
    assert refused(url) is NotTheWeb


@pytest.mark.parametrize("url", ["http://me:secret@example.org/", "http://example.org@evil.org/"])
def test_no_password_is_taken_along(url: str) -> None:
    assert refused(url) is HasPassword


@pytest.mark.parametrize(
    ("location", "leads"),
    [
        ("/next", "https://example.org/next"),
        ("next page", "https://example.org/a/next%20page"),
        ("//other.org/", "https://other.org/"),
        ("http://other.org/", "http://other.org/"),
        ("caf\xc3\xa9", "https://example.org/a/caf%C3%A9"),
    ],
)
def test_a_redirect_is_followed_from_where_it_stands(location: str, leads: str) -> None:
    base = read_address("https://example.org/a/b")
    assert follow(location, base=base).url == leads


def test_a_redirect_out_of_the_web_is_refused() -> None:
    with pytest.raises(NotTheWeb):
        follow("file:///etc/passwd", base=read_address("https://example.org/"))
