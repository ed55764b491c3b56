"""Where a name leads, decided once: each address is judged, and the socket goes to a judged one."""

import socket
import threading
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from typing import Final

from apps.intake.fetching.addresses import USUAL_PORTS, Address
from apps.intake.fetching.bounds import Deadline
from apps.intake.fetching.networks import is_open, read_ip
from apps.intake.fetching.policies import Policy
from apps.intake.fetching.refusals import (
    InsideOurNetwork,
    NoDirections,
    NoSuchSite,
    OddPort,
    TooSlow,
)

INSIDE: Final = frozenset({"localhost", "local", "internal", "onion"})
"""Last parts of names that are never on the public internet (RFC 6761, RFC 6762, ICANN)."""
MOST_TRIED: Final = 4
_lookups = threading.BoundedSemaphore(16)
"""A system's resolver cannot be interrupted: so many threads may be left waiting for it."""


def places(address: Address, *, policy: Policy, deadline: Deadline) -> tuple[str, ...]:
    """The IP addresses to connect to, every one of them judged. Raises a Refused."""
    named = [each for each in policy.allowed if each.takes_host(address)]
    ours = any(each.takes_port(address.port) for each in named)
    within = [each for each in policy.allowed if each.takes_port(address.port)]
    if address.port not in USUAL_PORTS and not within:
        raise OddPort(port=address.port)
    may_be_near = ours or any(each.network for each in within)
    if not may_be_near and _is_inside_name(address.host):
        raise InsideOurNetwork
    found = _resolve(address.host, absolute=not may_be_near, policy=policy, deadline=deadline)
    for each in found:
        ip = read_ip(each)
        taken = ours or (ip is not None and any(one.takes_ip(ip) for one in within))
        if not taken and (ip is None or not is_open(ip)):
            raise InsideOurNetwork
        if not taken and address.port not in USUAL_PORTS:
            raise OddPort(port=address.port)
    return tuple(dict.fromkeys(found))[:MOST_TRIED]


def is_inside(address: Address, *, policy: Policy) -> bool:
    """True where the address itself says that it leads inside; a name may still do so."""
    taken = any(each.takes_host(address) for each in policy.allowed)
    ip = read_ip(address.host)
    return not taken and (not is_open(ip) if ip else _is_inside_name(address.host))


def _is_inside_name(host: str) -> bool:
    labels = host.split(".")
    if read_ip(host):
        return False
    return len(labels) == 1 or labels[-1] in INSIDE or labels[-2:] == ["home", "arpa"]


def _resolve(host: str, *, absolute: bool, policy: Policy, deadline: Deadline) -> Sequence[str]:
    """With a final dot no search list of the machine's is tried. Raises NoSuchSite and others."""
    if read_ip(host):
        return (host,)
    asked = host + "." if absolute else host
    if not _lookups.acquire(timeout=deadline.left()):
        raise NoDirections(host=host)
    answers: SimpleQueue[Sequence[str] | OSError | ValueError] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put(policy.look_up(asked))
        except (OSError, ValueError) as trouble:
            answers.put(trouble)
        finally:
            _lookups.release()

    threading.Thread(target=ask, name="lookup", daemon=True).start()
    try:
        answer = answers.get(timeout=deadline.left())
    except Empty:
        raise TooSlow(seconds=f"{deadline.seconds:g}") from None
    if isinstance(answer, Exception):
        again = isinstance(answer, socket.gaierror) and answer.errno == socket.EAI_AGAIN
        raise (NoDirections if again else NoSuchSite)(host=host) from answer
    if not answer:
        raise NoSuchSite(host=host)
    return answer
