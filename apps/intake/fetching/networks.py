"""Which addresses belong to the open internet: our own table, from the registries of IANA.

Python's `ipaddress` knows some of these ranges and not others (it calls NAT64, 6to4 and multicast
addresses global), and what it knows changes with its version.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

CLOSED_V4: Final = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this host, unspecified
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # shared by a provider's customers (CGNAT), some clouds' metadata
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, most clouds' metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # AMT relays
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)

OPEN_V6: Final = IPv6Network("2000::/3")
"""All that has been given out. Loopback, mapped and compatible IPv4, NAT64, discard-only, segment
routing, unique local, link-local, site-local and multicast addresses lie outside of it."""

CLOSED_V6: Final = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4, which carries an IPv4 address
        "2620:4f:8000::/48",  # AS112
        "3fff::/20",  # documentation
    )
)


def is_open(address: Address) -> bool:
    """True for an address of the public internet that stands for itself, not for another."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in CLOSED_V4)
    if address.scope_id or address not in OPEN_V6:
        return False
    return not any(address in network for network in CLOSED_V6)


def read_ip(text: str) -> Address | None:
    """The address that a text spells in the one usual way; None for any other text."""
    try:
        return ip_address(text)
    except ValueError:
        return None


def read_network(text: str) -> Network | None:
    """A range such as 10.1.0.0/16, or a single address as a range of one; None for other texts."""
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None
