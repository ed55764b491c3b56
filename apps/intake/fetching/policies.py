"""What the house decides about fetching: who it is, whom it spares, where it may go inside."""

import socket
import ssl
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from apps.intake.fetching.allowances import Allowances

PRODUCT = "Gloss/0.1"
"""Also the name by which a site's robots.txt may speak to us, without the version."""


def look_up(host: str) -> Sequence[str]:
    """The IP addresses that the system's resolver gives for a name. Raises socket.gaierror."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return [str(each[4][0]) for each in found]


@lru_cache(maxsize=1)
def trusted() -> ssl.SSLContext:
    """Certificates are checked against the system's authorities, or those of SSL_CERT_FILE."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


@dataclass(frozen=True, slots=True)
class Policy:
    """`site` is the house's own address, which the User-Agent gives; `pause` is in seconds."""

    site: str = ""
    allowed: Allowances = ()
    pause: float = 1.0
    look_up: Callable[[str], Sequence[str]] = look_up
    tls: Callable[[], ssl.SSLContext] = trusted

    @property
    def agent(self) -> str:
        return f"{PRODUCT} (+{self.site})" if self.site else PRODUCT


_of_the_house: list[Callable[[], Policy]] = [Policy]


def use(policy: Callable[[], Policy]) -> None:
    """From now on ask `policy` before each fetch that is given none of its own."""
    _of_the_house[:] = [policy]


def of_the_house() -> Policy:
    return _of_the_house[0]()
