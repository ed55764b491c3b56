"""Bodies that were packed for the way (gzip, deflate, Brotli), opened no further than allowed."""

import zlib
from typing import Final

from apps.intake.fetching.bounds import MEGABYTE
from apps.intake.fetching.refusals import BrokenOff, NotUnderstood, TooLarge

ACCEPTED: Final = "gzip, deflate, br"
GZIP: Final = 16 + zlib.MAX_WBITS
MOST_MEMBERS: Final = 64
"""Files in a row inside one gzip body. Servers send one."""


def unpack(body: bytes, *, encoding: str, most: int) -> bytes:
    """The body as its Content-Encoding says, of `most` bytes. Raises a Refused.

    One packing only: no honest server packs twice, and each layer may grow a thousandfold.
    """
    name = encoding.strip().lower()
    if name in {"", "identity"} or not body:
        return body
    if name in {"gzip", "x-gzip"}:
        return _gunzip(body, most)
    if name == "deflate":
        return _inflate(body, most, bits=zlib.MAX_WBITS if _has_zlib_header(body) else -15)[0]
    if name == "br":
        return _unbrotli(body, most)
    raise NotUnderstood


def _has_zlib_header(body: bytes) -> bool:
    """Some servers send `deflate` without the header that the standard asks for (RFC 9110)."""
    return body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0


def _inflate(body: bytes, most: int, *, bits: int) -> tuple[bytes, bytes]:
    """What was packed, and what follows it."""
    opener = zlib.decompressobj(bits)
    try:
        opened = opener.decompress(body, most + 1)
    except zlib.error as trouble:
        raise NotUnderstood from trouble
    _check(opened, most)
    if not opener.eof:
        raise BrokenOff
    return opened, opener.unused_data


def _gunzip(body: bytes, most: int) -> bytes:
    opened = b""
    for _ in range(MOST_MEMBERS):
        part, body = _inflate(body, most - len(opened), bits=GZIP)
        opened += part
        if not body.startswith(b"\x1f\x8b"):
            return opened
    raise NotUnderstood


def _unbrotli(body: bytes, most: int) -> bytes:
    import brotli

    opener = brotli.Decompressor()
    try:
        opened = opener.process(body, output_buffer_limit=most + 1)
        while not opener.is_finished() and len(opened) <= most:
            more = opener.process(b"", output_buffer_limit=most + 1 - len(opened))
            if not more:
                raise BrokenOff
            opened += more
    except brotli.error as trouble:
        raise NotUnderstood from trouble
    return _check(opened, most)


def _check(opened: bytes, most: int) -> bytes:
    if len(opened) > most:
        raise TooLarge(megabytes=f"{most / MEGABYTE:g}")
    return opened
