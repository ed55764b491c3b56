"""The way to a page and back: address, name, connection, answer, and the next one if sent on."""

import ssl
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPException
from typing import Final

from urllib3 import HTTPResponse
from urllib3.connection import HTTPConnection
from urllib3.exceptions import HTTPError

from apps.intake.fetching import policies
from apps.intake.fetching.addresses import Address, follow, read_address
from apps.intake.fetching.answers import Fetched, Validators, seconds_asked
from apps.intake.fetching.bounds import MEGABYTE, PAGE, Deadline, Limits
from apps.intake.fetching.connections import Measure, connection_to
from apps.intake.fetching.pauses import PAUSES
from apps.intake.fetching.policies import Policy
from apps.intake.fetching.refusals import (
    BrokenOff,
    NotReached,
    NotTrusted,
    NotUnderstood,
    TooLarge,
    TooManyRedirects,
    TooSlow,
    refusal_of,
)
from apps.intake.fetching.resolving import places
from apps.intake.fetching.unpacking import ACCEPTED, unpack

PAGES: Final = "text/html,application/xhtml+xml,application/xml;q=0.8,text/plain;q=0.7,*/*;q=0.5"
SENT_ON: Final = frozenset({301, 302, 303, 307, 308})
FOR_GOOD: Final = frozenset({301, 308})
AT_ONCE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Trip:
    """What stays the same from the first address to the last."""

    policy: Policy
    limits: Limits
    deadline: Deadline
    headers: dict[str, str]
    conditions: dict[str, str]


def fetch(
    url: str,
    *,
    limits: Limits = PAGE,
    validators: Validators | None = None,
    accept: str = PAGES,
    policy: Policy | None = None,
) -> Fetched:
    """What stands at an address, or that it has not changed since `validators` were given.

    No cookies are kept, nothing is sent that says where we come from. Raises a Refused.
    """
    policy = policy or policies.of_the_house()
    headers = {"User-Agent": policy.agent, "Accept": accept, "Accept-Encoding": ACCEPTED}
    conditions = validators.headers if validators else {}
    trip = Trip(policy, limits, Deadline(limits.seconds), headers, conditions)
    first = address = read_address(url)
    kept, for_good = first, True
    for _ in range(limits.redirects + 1):
        answer = _ask(address, trip)
        if answer.status not in SENT_ON:
            moved = "" if kept == first else kept.url
            return Fetched(address.url, url, answer.status, answer.headers, answer.body, moved)
        if not answer.headers.get("location"):
            raise NotUnderstood(status=answer.status)
        address = follow(answer.headers["location"], base=address)
        for_good = for_good and answer.status in FOR_GOOD and not _is_weaker(address, kept)
        kept = address if for_good else kept
    raise TooManyRedirects


def _is_weaker(new: Address, old: Address) -> bool:
    return old.scheme == "https" and new.scheme == "http"


def _ask(address: Address, trip: Trip) -> Answer:
    """One question to one host. Whatever fails on the way becomes a Refused."""
    found = places(address, policy=trip.policy, deadline=trip.deadline)
    PAUSES.wait_for_turn(address.host, pause=trip.policy.pause)
    measure = Measure(most=trip.limits.bytes, deadline=trip.deadline)
    tls = trip.policy.tls() if address.scheme == "https" else None
    connection = connection_to(address, places=found, measure=measure, tls=tls)
    with closing(connection):
        _open(connection, trip)
        try:
            connection.request(
                "GET", address.target, headers=trip.headers | trip.conditions,
                preload_content=False, decode_content=False,
            )  # fmt: skip
            with closing(connection.getresponse()) as response:
                return _read(response, measure, trip)
        except TimeoutError as trouble:
            raise TooSlow(seconds=f"{trip.limits.seconds:g}") from trouble
        except (HTTPException, ValueError) as trouble:
            raise NotUnderstood from trouble
        except (OSError, HTTPError) as trouble:
            raise BrokenOff from trouble


def _open(connection: HTTPConnection, trip: Trip) -> None:
    try:
        connection.connect()
    except ssl.SSLCertVerificationError as trouble:
        raise NotTrusted(host=connection.host) from trouble
    except (OSError, HTTPError, ValueError) as trouble:
        trip.deadline.left()
        raise NotReached(host=connection.host) from trouble


def _read(response: HTTPResponse, measure: Measure, trip: Trip) -> Answer:
    headers = {name.lower(): value for name, value in response.headers.items()}
    status = response.status
    if status in SENT_ON or (status == 304 and trip.conditions):
        return Answer(status, headers, b"")
    if not 200 <= status < 300:
        raise refusal_of(status, after=seconds_asked(headers.get("retry-after", "")))
    most = trip.limits.bytes
    if int(response.headers.get("content-length") or 0) > most:
        raise TooLarge(megabytes=f"{most / MEGABYTE:g}")
    measure.body_begins()
    body = bytearray()
    for part in response.stream(AT_ONCE, decode_content=False):
        body += part
        if len(body) > most:
            raise TooLarge(megabytes=f"{most / MEGABYTE:g}")
    packed = headers.get("content-encoding", "")
    return Answer(status, headers, unpack(bytes(body), encoding=packed, most=most))
