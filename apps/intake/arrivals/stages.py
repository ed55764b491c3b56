"""From waiting to ready: fetch it, read it, see whether it is known."""

import logging
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_noop

from apps.intake.arrivals import claims
from apps.intake.arrivals.bringing import bring
from apps.intake.arrivals.claims import ClaimLost
from apps.intake.arrivals.duplicates import article_from, is_unchanged, likely_same
from apps.intake.arrivals.models import OPEN, Arrival, Stage
from apps.intake.feeds.filing import follow_the_feed
from apps.intake.fetching import Refused
from apps.intake.files import NotReadable, Sheet, read_file
from apps.intake.pipeline import details_from
from apps.intake.posts import Found, NotTaken, read_sheet
from apps.text.addresses import host_of

logger = logging.getLogger(__name__)

OUR_FAULT = gettext_noop("Something went wrong on our side. We wrote it down for the keepers.")
NOTHING_IN_IT = gettext_noop(
    "We found no text in it. Copy the article as you see it, and paste it."
)


def advance(pk: int) -> None:
    """Take an arrival as far as it goes without a person. Nothing is done where another does it.

    This is the border of background work: whatever goes wrong becomes a sentence on the arrival.
    """
    arrival = claims.take(pk)
    if arrival is None:
        return
    try:
        _fetch(arrival)
        _read(arrival)
        follow_the_feed(arrival)
    except ClaimLost:
        logger.info("Arrival %s was taken up by another worker", pk)
    except Exception as trouble:
        _say_why(arrival, trouble)


def _say_why(arrival: Arrival, trouble: Exception) -> None:
    try:
        if isinstance(trouble, Refused):
            claims.fail(
                arrival,
                message=trouble.message,
                values=dict(trouble.values),
                may_pass=trouble.may_pass,
                after=trouble.after,
            )
        elif isinstance(trouble, NotReadable | NotTaken):
            claims.fail(arrival, message=trouble.message, values=dict(trouble.values))
        else:
            logger.exception("Arrival %s failed", arrival.pk, exc_info=trouble)
            claims.fail(arrival, message=OUR_FAULT, values={}, may_pass=True)
    except ClaimLost:
        logger.info("Arrival %s was taken up by another worker", arrival.pk)


def _fetch(arrival: Arrival) -> None:
    """Bring the page; its bytes are kept before anybody reads them. Files are here already."""
    if arrival.original:
        return
    page = bring(arrival)
    claims.go_on(arrival, to=Stage.READING, original=page.original, final=page.url[:2000])


def _read(arrival: Arrival) -> None:
    """Read every text of it, then write all that was found at once, or nothing."""
    original = arrival.original
    if original is None:
        raise ClaimLost(arrival.pk)
    sheets = read_file(
        original.data,
        name=arrival.name or arrival.final,
        media_type=original.media_type,
        charset=original.charset,
    )
    if arrival.sheet > 1:
        sheets = sheets[arrival.sheet - 1 : arrival.sheet]
    outcomes = [_outcome(arrival, sheet, n) for n, sheet in enumerate(sheets, arrival.sheet)]
    if not outcomes:
        raise NotReadable(NOTHING_IN_IT)
    with transaction.atomic():
        claims.go_on(arrival, **outcomes[0])
        for number, outcome in enumerate(outcomes[1:], start=2):
            _bring_another(arrival, number, outcome)


def _outcome(arrival: Arrival, sheet: Sheet, number: int) -> dict[str, Any]:
    """Where one text stands now that it was read, with the fields that say so."""
    stated = sheet.url if host_of(sheet.url) else ""
    url = stated or (arrival.final if number == 1 else "")
    fields = {
        "text": sheet.text,
        "form": sheet.form,
        "title": (sheet.title or arrival.title)[:300],
        "final": url[:2000],
    }
    try:
        found = read_sheet(sheet.text, form=sheet.form, url=url, title=fields["title"])
    except NotTaken as trouble:
        why = {"trouble": trouble.message, "trouble_values": trouble.values}
        return {**fields, "to": Stage.FAILED, **why}
    if len(found) > 1:
        return {**fields, **_filed_before(arrival, number)}
    fields["title"] = (details_from(found[0].entry, page=found[0].page).title or "")[:300]
    known = _known(arrival, found[0], urls=(url, arrival.asked))
    return {**fields, **(known or _filed_before(arrival, number))}


def _known(arrival: Arrival, found: Found, *, urls: tuple[str, ...]) -> dict[str, Any]:
    asked_for = arrival.known_as
    if asked_for:
        same = is_unchanged(asked_for, found.entry.document)
        return {"to": Stage.DISMISSED if same else Stage.KNOWN, "known_by": "asked"}
    likely = likely_same(found, urls=urls)
    if likely is None:
        return {}
    return {"to": Stage.KNOWN, "known_as": likely.article, "known_by": likely.how}


def _filed_before(arrival: Arrival, number: int) -> dict[str, Any]:
    """Whether this text of these bytes was filed before: the only sign that many posts give."""
    article = article_from(arrival.original, number)
    if article is None:
        return {"to": Stage.READY}
    return {"to": Stage.KNOWN, "known_as": article, "known_by": "text"}


def _bring_another(first: Arrival, number: int, outcome: dict[str, Any]) -> None:
    """Another text of the same file, as an arrival of its own; once, however often it is read."""
    there = Arrival.objects.filter(original=first.original, sheet=number, stage__in=OPEN)
    if there.exists():
        return
    Arrival.objects.create(
        way=first.way, original=first.original, sheet=number, name=first.name, asked=first.asked,
        by=first.by, stage=outcome.pop("to"), **outcome,
    )  # fmt: skip
