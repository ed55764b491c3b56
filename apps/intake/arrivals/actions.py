"""Expecting something, trying it again, laying it aside and taking that back."""

from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import F

from apps.accounts.models import User
from apps.articles.models import Article
from apps.intake.arrivals import claims
from apps.intake.arrivals.claims import NOTHING_WRONG
from apps.intake.arrivals.duplicates import article_at
from apps.intake.arrivals.models import OPEN, Arrival, Stage, Way
from apps.intake.arrivals.originals import keep
from apps.intake.feeds.models import Feed
from apps.intake.tasks import work_on
from apps.text.addresses import same_page

DISMISSIBLE = (Stage.WAITING, Stage.READY, Stage.KNOWN, Stage.FAILED)


def expect_url(
    *,
    url: str,
    by: User | None,
    feed: Feed | None = None,
    title: str = "",
    like: Article | None = None,
    hand_out: bool = True,
) -> Arrival:
    """Something at an address is to come in; it is fetched in the background.

    Never a duplicate: what is on its way is given back as it is. What was dismissed or filed is
    fetched again for people, not for feeds. `like` is the article whose original is looked at
    again. Without `hand_out` the caller works on it. Raises apps.text.addresses.NotAnAddress.
    """
    key = same_page(url)[:2000]
    there = Arrival.objects.filter(asked_key=key, sheet=1).order_by("-pk")
    found: Arrival | None = (there if feed else there.filter(stage__in=OPEN)).first()
    if found:
        if like or (found.stage == Stage.FAILED and not feed):
            again(found, like=like, hand_out=hand_out)
        return found
    fields: dict[str, Any] = {"asked": url, "asked_key": key, "title": title[:300], "by": by}
    fields |= {"way": Way.FEED if feed else Way.ADDRESS, "known_as": like, "feed": feed}
    if feed and (filed := article_at(url)):
        return Arrival.objects.create(stage=Stage.FILED, article=filed, **fields)
    return _create_once(fields, hand_out=hand_out)


def expect_file(
    *,
    name: str,
    data: bytes,
    by: User | None,
    media_type: str = "",
    hand_out: bool = True,
) -> Arrival:
    """A file is to come in; it is read in the background. Never a duplicate while it is open."""
    with transaction.atomic():
        original = keep(data, media_type=media_type)
        found: Arrival | None = (
            Arrival.objects.filter(original=original, stage__in=OPEN).order_by("sheet").first()
        )
        if found and found.stage != Stage.FAILED:
            return found
        if found is None:
            found = Arrival.objects.create(way=Way.FILE, original=original, name=name[:300], by=by)
    if found.stage == Stage.FAILED:
        again(found, hand_out=hand_out)
    elif hand_out:
        work_on.enqueue(found.pk)
    return found


def again(arrival: Arrival, *, like: Article | None = None, hand_out: bool = True) -> bool:
    """Try what failed once more, from the start: a page is fetched anew.

    What did not fail is fetched anew only to see what became of the article `like`.
    """
    anew: dict[str, Any] = NOTHING_WRONG | {"tries": 0}
    if like:
        anew |= {"known_as": like, "known_by": ""}
    if arrival.way != Way.FILE:
        anew["original"] = None
    out_of = (Stage.FAILED, Stage.READY, Stage.KNOWN) if like else (Stage.FAILED,)
    moved = claims.press(arrival, to=Stage.WAITING, out_of=out_of, **anew)
    if moved and hand_out:
        work_on.enqueue(arrival.pk)
    return moved


def dismiss(arrival: Arrival) -> bool:
    """Lay aside what is not wanted; it can be taken up again."""
    return claims.press(
        arrival, to=Stage.DISMISSED, out_of=DISMISSIBLE, left_from=F("stage"), next_try_at=None
    )


def take_up(arrival: Arrival) -> bool:
    """Take back a dismissal. False where the same address is on its way again by now."""
    if arrival.left_from not in DISMISSIBLE:
        return False
    try:
        with transaction.atomic():
            return claims.press(
                arrival, to=Stage(arrival.left_from), out_of=(Stage.DISMISSED,), left_from=""
            )
    except IntegrityError:
        return False


def _create_once(fields: dict[str, Any], *, hand_out: bool) -> Arrival:
    """The new arrival, or the one that somebody else has made in the same moment."""
    try:
        with transaction.atomic():
            made = Arrival.objects.create(**fields)
    except IntegrityError:
        there = Arrival.objects.filter(asked_key=fields["asked_key"], stage__in=OPEN)
        return there.get(sheet=1)
    if hand_out:
        work_on.enqueue(made.pk)
    return made
