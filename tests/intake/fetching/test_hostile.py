"""Sites that answer for ever, too much, too slowly or wrongly are left in time."""

import gzip
import os
import socket
import time
import zlib
from collections.abc import Callable

import brotli
import pytest

from apps.intake.fetching import Limits, Policy, Refused, fetch
from apps.intake.fetching.allowances import read_allowances
from apps.intake.fetching.refusals import BrokenOff, NotReached, NotUnderstood, TooLarge, TooSlow
from tests.sites import Site

SMALL = Limits(bytes=100_000, seconds=0.5)
START = b"HTTP/1.1 200 OK\r\n"
ZEROS = b"\0" * 20_000_000


def drip(first: bytes, drop: bytes) -> Callable[[socket.socket], None]:
    """Writes `first` at once and then a drop at a time, faster than any timeout of a read."""

    def act(sock: socket.socket) -> None:
        sock.sendall(first)
        for _ in range(100):
            time.sleep(0.05)
            sock.sendall(drop)

    return act


def pour(first: bytes, more: bytes) -> Callable[[socket.socket], None]:
    """Writes `first` and then, without end, `more`."""

    def act(sock: socket.socket) -> None:
        sock.sendall(first)
        while True:
            sock.sendall(more)

    return act


def refused(site: Site, policy: Policy, act: Callable[[socket.socket], None]) -> type[Refused]:
    url = site.does("/", act)
    began = time.monotonic()
    with pytest.raises(Refused) as trouble:
        fetch(url, limits=SMALL, policy=policy)
    assert time.monotonic() - began < 2
    return trouble.type


@pytest.mark.parametrize(
    "act",
    [
        drip(START + b"\r\n", b"x"),
        drip(START, b"X: 1\r\n"),
        drip(b"", b"H"),
        drip(START + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        lambda sock: time.sleep(1),
    ],
    ids=["body", "headers", "status", "chunks", "silence"],
)
def test_a_slow_site_is_left(
    site: Site, policy: Policy, act: Callable[[socket.socket], None]
) -> None:
    assert refused(site, policy, act) is TooSlow


@pytest.mark.parametrize(
    "act",
    [
        pour(START + b"\r\n", b"x" * 4096),
        pour(START + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
        lambda sock: sock.sendall(START + b"Content-Length: 10000000000\r\n\r\nx"),
    ],
    ids=["body", "chunks", "length"],
)
def test_an_endless_body_is_left(
    site: Site, policy: Policy, act: Callable[[socket.socket], None]
) -> None:
    assert refused(site, policy, act) is TooLarge


@pytest.mark.parametrize(
    "act",
    [
        pour(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        pour(START, b"X: 1\r\n"),
        pour(START, b"X: " + b"a" * 60_000 + b"\r\n"),
        lambda sock: sock.sendall(b"hello\r\n\r\n"),
        lambda sock: sock.sendall(START + b"Content-Length: x\r\n\r\nx"),
        lambda sock: sock.sendall(START + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nx"),
    ],
    ids=["100", "headers", "wide headers", "no HTTP", "length", "chunk"],
)
def test_an_answer_that_is_none_is_left(
    site: Site, policy: Policy, act: Callable[[socket.socket], None]
) -> None:
    assert issubclass(refused(site, policy, act), NotUnderstood | BrokenOff)


@pytest.mark.parametrize(
    "act",
    [
        lambda sock: sock.sendall(START + b"Content-Length: 100\r\n\r\nx"),
        lambda sock: sock.sendall(START + b"Transfer-Encoding: chunked\r\n\r\n5\r\nx"),
    ],
    ids=["length", "chunk"],
)
def test_half_an_answer_is_none(
    site: Site, policy: Policy, act: Callable[[socket.socket], None]
) -> None:
    assert refused(site, policy, act) is BrokenOff


@pytest.mark.parametrize(
    ("encoding", "bomb"),
    [
        ("gzip", gzip.compress(ZEROS)),
        ("deflate", zlib.compress(ZEROS)),
        ("br", brotli.compress(ZEROS, quality=5)),
    ],
)
def test_a_bomb_is_not_unpacked(site: Site, policy: Policy, encoding: str, bomb: bytes) -> None:
    url = site.says("/", bomb, Content_Encoding=encoding)
    with pytest.raises(TooLarge):
        fetch(url, limits=SMALL, policy=policy)


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", b"not packed"),
        ("deflate", b"not packed"),
        ("br", b"not packed"),
        ("gzip, gzip", gzip.compress(gzip.compress(b"x"))),
        ("zstd", b"x"),
        ("gzip", gzip.compress(b"") * 100),
        ("gzip", gzip.compress(os.urandom(999))[:500]),
        ("br", brotli.compress(os.urandom(999))[:500]),
    ],
)
def test_a_packing_that_does_not_hold_is_refused(
    site: Site, policy: Policy, encoding: str, body: bytes
) -> None:
    url = site.says("/", body, Content_Encoding=encoding)
    with pytest.raises((NotUnderstood, BrokenOff)):
        fetch(url, limits=SMALL, policy=policy)


def test_a_name_that_is_never_found_is_given_up(site: Site) -> None:
    policy = Policy(look_up=lambda host: time.sleep(1) or [], pause=0)  # type: ignore[func-returns-value]
    with pytest.raises(TooSlow):
        fetch("http://slow.example.org/", limits=Limits(1000, 0.1), policy=policy)


def test_a_door_that_is_shut_is_said_to_be() -> None:
    with socket.socket() as shut:
        shut.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{shut.getsockname()[1]}"
        with pytest.raises(NotReached):
            fetch(f"http://{place}/", policy=Policy(allowed=read_allowances([place]), pause=0))
