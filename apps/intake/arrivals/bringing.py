"""Bringing the page of an arrival: for people as they asked, for feeds as the site allows."""

from dataclasses import dataclass

from apps.intake.arrivals.models import Arrival, Original
from apps.intake.arrivals.originals import keep
from apps.intake.fetching import PAGE, Refused, fetch
from apps.intake.fetching.refusals import KeepsMachinesOut
from apps.intake.fetching.robots import may_fetch

LIMITS = PAGE


@dataclass(frozen=True, slots=True)
class Brought:
    original: Original
    url: str


def bring(arrival: Arrival) -> Brought:
    """The page, kept; where it cannot be had, the full text that a feed carried. Raises Refused."""
    try:
        if arrival.feed_id and not may_fetch(arrival.asked):
            raise KeepsMachinesOut
        page = fetch(arrival.asked, limits=LIMITS)
    except Refused:
        if arrival.carried is None:
            raise
        return Brought(arrival.carried, arrival.asked)
    return Brought(keep(page.body, media_type=page.media_type, charset=page.charset), page.url)
