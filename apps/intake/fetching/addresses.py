"""What a person or a page wrote as an address, read strictly and in one way only."""

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from typing import Final
from urllib.parse import quote, urljoin

from apps.intake.fetching.refusals import HasPassword, NotAnAddress, NotTheWeb, OddNumber

LONGEST: Final = 4_000
"""Code points of an address."""
DEFAULT_PORTS: Final = {"http": 80, "https": 443}
USUAL_PORTS: Final = frozenset({80, 443, 8443})
"""Where the public web is served; 8443 is the port for a second secure server on one machine."""

SHAPE = re.compile(r"([a-z][a-z0-9+.-]*)://([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?", re.IGNORECASE)
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
NOT_PRINTED = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029\ud800-\udfff]")
"""White space, control characters, backslashes and lone surrogates: each is read differently by
different programs."""
AUTHORITY = re.compile(r"(\[[^\[\]@]*\]|[^\[\]@:]+)(?::([0-9]{0,5}))?")
LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
KEPT: Final = "%/:=&?~+!$,;'@()*[]|^{}"
"""As browsers send them; other signs are percent-encoded."""
DEVIATING: Final = frozenset("ßς")
"""Letters that the first standard for such names (RFC 3490) turned into others, and browsers no
longer do: `faß` and `fass` are two names."""


@dataclass(frozen=True, slots=True)
class Address:
    """`host` in ASCII and lower case; `target` is the path and the query, percent-encoded."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def url(self) -> str:
        return self.origin + self.target

    @property
    def origin(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}"


def read_address(url: str) -> Address:
    """The address as we would go to it; its fragment is left out. Raises a Refused."""
    url = url.strip()
    if not SCHEME.match(url) or len(url) > LONGEST:
        raise NotAnAddress
    if url.partition(":")[0].lower() not in DEFAULT_PORTS:
        raise NotTheWeb
    parts = None if NOT_PRINTED.search(url) else SHAPE.fullmatch(url)
    if parts is None:
        raise NotAnAddress
    scheme, authority, path, query = parts[1].lower(), parts[2], parts[3], parts[4] or ""
    if "@" in authority:
        raise HasPassword
    placed = AUTHORITY.fullmatch(authority)
    if placed is None:
        raise NotAnAddress
    port = int(placed[2]) if placed[2] else DEFAULT_PORTS[scheme]
    if not 0 < port < 65_536:
        raise NotAnAddress
    try:
        host = read_host(placed[1])
    except ValueError as trouble:
        raise NotAnAddress from trouble
    return Address(scheme, host, port, quote((path or "/") + query, safe=KEPT))


def follow(location: str, *, base: Address) -> Address:
    """Where a redirect leads. A header is bytes: what is not ASCII in it is taken as UTF-8."""
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")
    try:
        joined = urljoin(base.url, location.strip().replace(" ", "%20"))
    except ValueError as trouble:
        raise NotAnAddress from trouble
    return read_address(joined)


def read_host(host: str) -> str:
    """The name in ASCII, or a plain IP address. Raises ValueError, or OddNumber for an odd one."""
    if host.startswith("["):
        return str(_ipv6(host[1:-1]))
    labels = unicodedata.normalize("NFKC", host).lower().replace("。", ".").split(".")
    if labels[-1] == "" and len(labels) > 1:
        labels.pop()
    if NUMBER.fullmatch(labels[-1]):
        return _ipv4(".".join(labels))
    name = ".".join(_ascii(label) for label in labels)
    if len(name) > 253:
        raise ValueError("too long for a name")
    return name


def _ascii(label: str) -> str:
    if DEVIATING & set(label):
        label = "xn--" + label.encode("punycode").decode("ascii")
    encoded = label.encode("idna").decode("ascii").lower()
    if not LABEL.fullmatch(encoded):
        raise ValueError("not part of a name")
    if encoded.startswith("xn--"):
        _check_decoded(encoded[4:].encode("ascii"))
    return encoded


def _check_decoded(label: bytes) -> None:
    """What stands for other letters has to stand for just these, and for no look-alike of them."""
    decoded = label.decode("punycode")
    same = unicodedata.normalize("NFKC", decoded) == decoded
    if decoded.isascii() or not same or decoded.encode("punycode") != label:
        raise ValueError("not what a registry would give out")


def _ipv4(text: str) -> str:
    """`127.0.0.1` and nothing else: no octal, hexadecimal, short or single number."""
    try:
        return str(IPv4Address(text))
    except ValueError as trouble:
        raise OddNumber from trouble


def _ipv6(text: str) -> IPv6Address:
    if "%" in text:
        raise ValueError("names a network card")
    return IPv6Address(text)
