"""The exceptions by name: hosts and networks of our own that may be asked, although inside."""

from dataclasses import dataclass, field

from apps.intake.fetching.addresses import USUAL_PORTS, Address, read_host
from apps.intake.fetching.networks import Address as IP
from apps.intake.fetching.networks import Network, read_ip, read_network
from apps.intake.fetching.refusals import Refused

ANY_PORT = "*"


@dataclass(frozen=True, slots=True)
class Allowance:
    """One exception: a host's name or a network, at one port, any, or the usual ones."""

    name: str = ""
    network: Network | None = None
    ports: frozenset[int] | None = field(default=USUAL_PORTS)

    def takes_port(self, port: int) -> bool:
        return self.ports is None or port in self.ports

    def takes_host(self, address: Address) -> bool:
        """True where the address names this host, wherever its name leads."""
        if self.network is None:
            return address.host == self.name
        ip = read_ip(address.host)
        return ip is not None and ip in self.network

    def takes_ip(self, ip: IP) -> bool:
        return self.network is not None and ip in self.network


Allowances = tuple[Allowance, ...]


def read_allowances(entries: list[str]) -> Allowances:
    """Of entries such as `wiki.example.org`, `wiki.example.org:8080`, `10.1.0.0/16`, `[::1]:*`.

    Raises ValueError, which names the entry that is none of these.
    """
    return tuple(_read(entry.strip()) for entry in entries if entry.strip())


def _read(entry: str) -> Allowance:
    whole = read_network(entry.strip("[]"))
    if whole is not None:
        return Allowance(network=whole)
    host, colon, port = entry.rpartition(":")
    host = (host if colon else entry).strip("[]")
    try:
        ports = _ports(port) if colon else USUAL_PORTS
        network = read_network(host)
        return Allowance("" if network else read_host(host), network, ports)
    except (ValueError, Refused) as trouble:
        raise ValueError(f"{entry!r} is not a host, host:port or network") from trouble


def _ports(port: str) -> frozenset[int] | None:
    return None if port == ANY_PORT else frozenset({int(port)})
