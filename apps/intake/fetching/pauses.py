"""Patience: between two questions to one host lies a moment, whoever of us is asking."""

import threading
import time
from typing import Final

from apps.intake.fetching.refusals import ManyWaiting

MOST_HOSTS: Final = 1_000
LONGEST_WAIT: Final = 5.0
"""Seconds that a question waits for its turn. Beyond that it is put off, and holds up nobody."""


class Pauses:
    """When each host may be asked again. Threads of one process share it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free_at: dict[str, float] = {}

    def wait_for_turn(self, host: str, *, pause: float) -> None:
        """Sleeps until it is this question's turn. Raises ManyWaiting."""
        if pause <= 0:
            return
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._free_at.get(host, now))
            if turn - now > LONGEST_WAIT:
                raise ManyWaiting(host=host, after=turn - now)
            self._forget(now)
            self._free_at[host] = turn + pause
        time.sleep(turn - now)

    def _forget(self, now: float) -> None:
        """Hosts whose pause is over need no memory; of too many others the first ones are lost."""
        if len(self._free_at) < MOST_HOSTS:
            return
        self._free_at = {host: free for host, free in self._free_at.items() if free > now}
        while len(self._free_at) >= MOST_HOSTS:
            del self._free_at[next(iter(self._free_at))]


PAUSES: Final = Pauses()
