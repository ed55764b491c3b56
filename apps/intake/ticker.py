"""What is due, once a minute: what was left lying, pictures, cleaning after new rules, feeds."""

import logging
from threading import Thread
from time import sleep

from django.db import connections
from django.utils import timezone

from apps.cleaning.again.recleaning import waiting as waiting_for_cleaning
from apps.intake.arrivals.claims import hand_back
from apps.intake.arrivals.models import Arrival
from apps.intake.feeds.polling import poll_due
from apps.intake.pictures.bringing import texts_that_wait
from apps.intake.tasks import bring_pictures, clean_what_waits, work_on

logger = logging.getLogger(__name__)

EVERY = 60
"""Seconds."""
MOST_AT_ONCE = 20
"""Arrivals that one look hands out: the next comes in a minute."""


def tick() -> int:
    """Hand out what is due, look at feeds; gives how many. Processes that tick at once share."""
    due = Arrival.objects.left_lying(timezone.now()).light().order_by("moved_at", "pk")
    handed = [each.pk for each in due[:MOST_AT_ONCE] if hand_back(each)]
    for pk in handed:
        work_on.enqueue(pk)
    waiting = texts_that_wait(most=MOST_AT_ONCE)
    for pk in waiting:
        bring_pictures.enqueue(pk)
    if waiting_for_cleaning().exists():
        clean_what_waits.enqueue()
    return len(handed) + len(waiting) + poll_due()


def start_ticking() -> Thread:
    """Tick from now on, in a thread that ends with the server. Only servers do this."""
    thread = Thread(target=_run, name="ticker", daemon=True)
    thread.start()
    return thread


def _run() -> None:
    while True:
        sleep(EVERY)
        try:
            tick()
        except Exception:
            logger.exception("Looking for what is due failed; the next look is in a minute")
        finally:
            connections.close_all()
