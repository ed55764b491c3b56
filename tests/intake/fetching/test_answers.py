"""What a site answers, and what it is told about us."""

import gzip
import zlib

import brotli
import pytest

from apps.intake.fetching import Policy, Refused, Validators, fetch
from apps.intake.fetching.answers import seconds_asked
from apps.intake.fetching.refusals import (
    AskedToWait,
    GoneForGood,
    NotFound,
    NotOpen,
    NotUnderstood,
    OtherAnswer,
    SiteInTrouble,
    TooManyRedirects,
)
from apps.intake.fetching.requesting import PAGES
from tests.sites import Site


def test_a_page_comes_with_what_its_headers_say(site: Site, policy: Policy) -> None:
    url = site.says("/a", "Zoë", media_type="Text/HTML; charset=ISO-8859-1", ETag='"1"')
    got = fetch(url, policy=policy)
    assert (got.body, got.status, got.media_type) == ("Zoë".encode(), 200, "text/html")
    assert (got.charset, got.validators) == ("iso8859-1", Validators('"1"'))
    assert (got.url, got.asked, got.moved) == (url, url, "")


@pytest.mark.parametrize("charset", ["x-no-such", "utf-7", "base64", "idna", '"', ""])
def test_a_charset_that_is_none_is_not_passed_on(site: Site, policy: Policy, charset: str) -> None:
    url = site.says("/", media_type=f"text/html; charset={charset}")
    assert fetch(url, policy=policy).charset == ""


@pytest.mark.parametrize("stated", ["text/ht\x01ml", "text", "a/b/c", "x" * 99 + "/y", "<b>/x"])
def test_a_media_type_that_is_none_is_not_passed_on(
    site: Site, policy: Policy, stated: str
) -> None:
    assert fetch(site.says("/", media_type=stated), policy=policy).media_type == ""


def test_a_validator_that_cannot_be_sent_back_is_not_kept(site: Site, policy: Policy) -> None:
    url = site.says("/", ETag='"\x01"', Last_Modified="x" * 501)
    assert fetch(url, policy=policy).validators == Validators()


def test_a_site_is_told_who_asks_and_no_more(site: Site, policy: Policy) -> None:
    fetch(site.says("/", "x", Set_Cookie="a=1"), policy=policy)
    fetch(site.url, policy=policy)
    assert site.asked[0].headers == site.asked[1].headers == {
        "host": site.place,
        "user-agent": "Gloss/0.1 (+https://room.example.org/)",
        "accept": PAGES,
        "accept-encoding": "gzip, deflate, br",
    }  # fmt: skip


def test_a_proxy_in_the_environment_is_not_used(
    site: Site, policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert fetch(site.says("/", "x"), policy=policy).body == b"x"


def test_a_cookie_is_not_taken_along_on_a_redirect(site: Site, policy: Policy) -> None:
    site.says("/", status=302, Location="/b", Set_Cookie="a=1")
    site.says("/b", "there")
    got = fetch(site.url, policy=policy)
    assert (got.body, got.url, got.moved) == (b"there", site.url + "/b", "")
    assert "cookie" not in site.asked[1].headers


def test_only_what_has_moved_for_good_has_moved(site: Site, policy: Policy) -> None:
    site.says("/a", status=301, Location="/b")
    site.says("/b", status=308, Location="/c")
    site.says("/c", status=302, Location="/d")
    site.says("/d", "there")
    assert fetch(site.url + "/a", policy=policy).moved == site.url + "/c"


def test_redirects_end_after_the_fifth(site: Site, policy: Policy) -> None:
    url = site.says("/", status=302, Location="/")
    with pytest.raises(TooManyRedirects):
        fetch(url, policy=policy)
    assert len(site.asked) == 6


def test_a_redirect_that_leads_nowhere_is_not_understood(site: Site, policy: Policy) -> None:
    with pytest.raises(NotUnderstood):
        fetch(site.says("/", status=302), policy=policy)


def test_a_page_that_is_still_the_same_is_not_brought_again(site: Site, policy: Policy) -> None:
    url = site.says("/", status=304)
    known = Validators('W/"1"', "Sat, 01 Mar 2025 10:00:00 GMT")
    assert fetch(url, validators=known, policy=policy).not_modified
    sent = site.asked[0].headers
    assert (sent["if-none-match"], sent["if-modified-since"]) == ('W/"1"', known.last_modified)


def test_a_validator_cannot_smuggle_in_a_header(site: Site, policy: Policy) -> None:
    fetch(site.says("/"), validators=Validators('"1"\r\nX: 1'), policy=policy)
    assert "if-none-match" not in site.asked[0].headers


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(b"text" * 99)),
        ("x-gzip", gzip.compress(b"text" * 50) + gzip.compress(b"text" * 49)),
        ("deflate", zlib.compress(b"text" * 99)),
        ("deflate", zlib.compress(b"text" * 99)[2:-4]),
        ("br", brotli.compress(b"text" * 99)),
        ("identity", b"text" * 99),
    ],
)
def test_a_packed_page_is_unpacked(
    site: Site, policy: Policy, encoding: str, packed: bytes
) -> None:
    url = site.says("/", packed, Content_Encoding=encoding)
    assert fetch(url, policy=policy).body == b"text" * 99


@pytest.mark.parametrize(
    ("status", "kind", "may_pass"),
    [
        (404, NotFound, False),
        (410, GoneForGood, False),
        (403, NotOpen, False),
        (418, OtherAnswer, False),
        (103, NotUnderstood, False),
        (304, OtherAnswer, False),
        (429, AskedToWait, True),
        (503, AskedToWait, True),
        (500, SiteInTrouble, True),
    ],
)
def test_a_refusal_says_what_it_is(
    site: Site, policy: Policy, status: int, kind: type[Refused], may_pass: bool
) -> None:
    url = site.says("/", "no", status=status)
    with pytest.raises(Refused) as refused:
        fetch(url, policy=policy)
    assert (refused.type, refused.value.may_pass, refused.value.status) == (kind, may_pass, status)
    assert str(refused.value) == refused.value.message % refused.value.values


def test_a_site_that_asks_for_time_gets_it(site: Site, policy: Policy) -> None:
    url = site.says("/", status=429, Retry_After="120")
    with pytest.raises(AskedToWait) as refused:
        fetch(url, policy=policy)
    assert refused.value.after == 120.0


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [("0", 0.0), ("999999999999", 86_400.0), ("soon", None), ("", None), ("-5", None),
     ("Sat, 01 Mar 2025 10:00:00 GMT", 0.0), ("Sat, 01 Mar 2999 10:00:00 GMT", 86_400.0)],
)  # fmt: skip
def test_the_time_asked_for_is_read(asked: str, seconds: float | None) -> None:
    assert seconds_asked(asked) == seconds
