"""Connections to a judged address that are measured: how long they take, how much they bring."""

import io
import socket
import ssl
from http.client import HTTPResponse as PlainResponse
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from apps.intake.fetching.addresses import Address
from apps.intake.fetching.bounds import HEADERS, MEGABYTE, Deadline
from apps.intake.fetching.refusals import NotUnderstood, TooLarge, TooSlow


class Measure:
    """What one answer may still cost: first its headers, then its body."""

    def __init__(self, *, most: int, deadline: Deadline) -> None:
        self.most, self.deadline = most, deadline
        self._room, self._in_headers = HEADERS, True

    def body_begins(self) -> None:
        """What was read ahead of the body is not counted twice; the framing of chunks is."""
        self._room, self._in_headers = self.most + HEADERS, False

    def count(self, taken: int) -> None:
        """Raises NotUnderstood for endless headers and TooLarge for an endless body."""
        self._room -= taken
        if self._room < 0 and self._in_headers:
            raise NotUnderstood
        if self._room < 0:
            raise TooLarge(megabytes=f"{self.most / MEGABYTE:g}")


class Measured(io.RawIOBase):
    """The bytes of a socket. A reader of it can neither wait nor be fed without end."""

    def __init__(self, sock: socket.socket, measure: Measure) -> None:
        self._socket, self._measure = sock, measure
        self._raw = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._socket.settimeout(self._measure.deadline.left())
        try:
            taken = self._raw.readinto(buffer)
        except TimeoutError as trouble:
            raise TooSlow(seconds=f"{self._measure.deadline.seconds:g}") from trouble
        self._measure.count(taken or 0)
        return taken

    def close(self) -> None:
        self._raw.close()
        super().close()


class MeasuredResponse(PlainResponse):
    def __init__(self, sock: socket.socket, measure: Measure, **options: Any) -> None:
        super().__init__(sock, **options)
        self.fp.close()
        self.fp = io.BufferedReader(Measured(sock, measure), 16 * 1024)


def connect(places: tuple[str, ...], port: int, deadline: Deadline) -> socket.socket:
    """A socket to the first of the IP addresses that answers. Raises the last one's OSError."""
    trouble: OSError = ConnectionError("nowhere to go")
    for number, place in enumerate(places):
        family = socket.AF_INET6 if ":" in place else socket.AF_INET
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            sock.settimeout(deadline.left() / (len(places) - number))
            sock.connect((place, port))
        except OSError as failed:
            sock.close()
            trouble = failed
        else:
            sock.settimeout(deadline.left())
            return sock
    raise trouble


class _Open(HTTPConnection):
    places: tuple[str, ...]
    measure: Measure

    def _new_conn(self) -> socket.socket:
        return connect(self.places, self.port or 0, self.measure.deadline)


class _Secure(HTTPSConnection):
    places: tuple[str, ...]
    measure: Measure

    def _new_conn(self) -> socket.socket:
        return connect(self.places, self.port or 0, self.measure.deadline)


def connection_to(
    address: Address, *, places: tuple[str, ...], measure: Measure, tls: ssl.SSLContext | None
) -> HTTPConnection:
    """Not yet open. With `tls` the certificate has to be for the host's name, not for its IP."""
    made: _Open | _Secure
    seconds = measure.deadline.left()
    if tls is None:
        made = _Open(address.host, address.port, timeout=seconds)
    else:
        made = _Secure(address.host, address.port, timeout=seconds, ssl_context=tls)
    made.places, made.measure = places, measure

    def response_class(sock: socket.socket, **options: Any) -> MeasuredResponse:
        return MeasuredResponse(sock, measure, **options)

    made.response_class = response_class  # type: ignore[assignment]
    return made
