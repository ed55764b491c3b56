"""How long a piece of work keeps the processor busy; waiting for a full machine does not count."""

from collections.abc import Callable
from time import process_time


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run, in seconds."""
    start = process_time()
    work()
    return process_time() - start
