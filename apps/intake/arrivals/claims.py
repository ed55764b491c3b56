"""Every way from one stage to another. Each is one conditional UPDATE, so none happens twice.

    waiting ─► fetching ─► reading ─► ready ─► filed
       ▲          │           ├─────► known ─► ready (keep both), filed (a new text)
       └─ failed ◄┴───────────┘
    ready, known, failed ─► dismissed, and back

A worker holds a claim while it fetches and reads. What it writes counts only while it holds it:
whoever took longer than the lease finds that another has taken the arrival up.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from django.db.models import Case, F, Value, When
from django.utils import timezone

from apps.intake.arrivals.models import IN_HAND, Arrival, Stage
from apps.text.words import gettext_noop

WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=30), timedelta(hours=3))
"""How long after each failure that may pass we try again; after the last, only when asked."""
MOST_CRASHES = 3
"""So many workers in a row may end with an arrival in hand: with each, the server may end too."""
TAKES_US_DOWN = gettext_noop(
    "We began with this several times, and our server stopped before the end. "
    "Paste the text instead."
)
LONGEST_WAIT = timedelta(days=1)
NOTHING_WRONG: dict[str, Any] = {"trouble": "", "trouble_values": {}, "next_try_at": None}
SET_FREE: dict[str, Any] = {"claim": None, "claimed_at": None}


class ClaimLost(Exception):
    """Another worker has taken the arrival up; what this one found is dropped."""


def take(pk: int) -> Arrival | None:
    """Take up an arrival that is due. None where somebody else has it, or nothing is to be done."""
    now, token = timezone.now(), uuid4()
    stage = Case(
        When(original__isnull=False, then=Value(Stage.READING)), default=Value(Stage.FETCHING)
    )
    held = {"claim": token, "claimed_at": now, "moved_at": now, "tries": F("tries") + 1}
    taken = Arrival.objects.due(now).filter(pk=pk).update(stage=stage, **held, **NOTHING_WRONG)
    found: Arrival | None = Arrival.objects.filter(claim=token).first() if taken else None
    return found


def go_on(arrival: Arrival, *, to: Stage, **fields: Any) -> None:
    """Write what a worker found. Raises ClaimLost where the arrival is no longer its own."""
    now = timezone.now()
    still = {"claim": arrival.claim, "claimed_at": now} if to in IN_HAND else SET_FREE
    mine = Arrival.objects.filter(pk=arrival.pk, stage__in=IN_HAND, claim=arrival.claim)
    if not mine.update(stage=to, moved_at=now, **still, **fields):
        raise ClaimLost(arrival.pk)
    arrival.refresh_from_db()


def fail(
    arrival: Arrival,
    *,
    message: str,
    values: dict[str, Any],
    may_pass: bool = False,
    after: float | None = None,
) -> None:
    """Say why it did not come in; where that may pass, when we try again. `after` is in seconds."""
    next_try = _next_try(arrival.tries, after=after) if may_pass else None
    wrong = {"trouble": message, "trouble_values": values, "next_try_at": next_try}
    go_on(arrival, to=Stage.FAILED, **wrong)


def press(arrival: Arrival, *, to: Stage, out_of: tuple[Stage, ...], **fields: Any) -> bool:
    """What a person decides. False where it is no longer as they saw it."""
    there = Arrival.objects.filter(pk=arrival.pk, stage__in=out_of)
    moved: int = there.update(stage=to, moved_at=timezone.now(), **fields)
    if moved:
        arrival.refresh_from_db()
    return bool(moved)


def hand_back(arrival: Arrival) -> bool:
    """Have what is due wait its turn again. False where somebody was quicker, or where it has
    taken down every worker that had it: that one waits for a person, lest it go on for ever."""
    as_seen = Arrival.objects.filter(
        pk=arrival.pk, stage=arrival.stage, claim=arrival.claim, moved_at=arrival.moved_at
    )
    free = {**SET_FREE, "next_try_at": None}
    if arrival.stage in IN_HAND and arrival.tries >= MOST_CRASHES:
        gives_up = {"trouble": TAKES_US_DOWN, "trouble_values": {}, "moved_at": timezone.now()}
        as_seen.update(stage=Stage.FAILED, **free, **gives_up)
        return False
    return bool(as_seen.update(stage=Stage.WAITING, moved_at=timezone.now(), **free))


def _next_try(tries: int, *, after: float | None) -> datetime | None:
    if tries > len(WAITS):
        return None
    wait = max(WAITS[tries - 1], timedelta(seconds=after or 0))
    return timezone.now() + min(wait, LONGEST_WAIT)
