"""What becomes of a text that came in: a post, or the new text of one; and taking that back."""

from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Value
from django.http import QueryDict
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.models import Article, State
from apps.intake.arrivals import claims
from apps.intake.arrivals.models import Arrival, Stage
from apps.intake.drafts.draft import Draft
from apps.intake.pipeline import take_in, take_new_text
from apps.intake.posts import Found, NotTaken, read_sheet


class NotFiled(Exception):
    """It cannot be filed as it is: somebody else has filed it, or something is missing."""


@dataclass(frozen=True, slots=True)
class Filed:
    """What one press filed: new posts, and articles that got a new text."""

    posts: list[Article]
    revised: list[Article]

    @property
    def all(self) -> list[Article]:
        return self.posts + self.revised


@transaction.atomic
def file_draft(draft: Draft, *, by: User | None, stroke: UUID, state: State) -> Filed:
    """File what is wanted of a draft that is ready. Raises NotFiled where its arrival is gone."""
    posts, revised = [], []
    for each in draft.wanted:
        text = each.entry.reading
        if each.is_revision and each.known:
            take_new_text(article=each.known, reading=text, by=by, stroke=stroke)
            revised.append(each.known)
            continue
        details = each.form.details(state=state.value)
        wanted = each.wanted
        posts.append(
            take_in(entry=each.entry, details=details, by=by, stroke=stroke, wanted=wanted)
        )
    filed = Filed(posts, revised)
    if draft.arrival:
        if not filed.all:
            raise NotFiled
        whole = next((each for each in filed.all if not each.is_waiting), filed.all[0])
        _done(draft.arrival, article=whole, stroke=stroke)
    return filed


def file_as_it_is(
    arrival: Arrival, *, by: User | None, stroke: UUID, state: State, source: str = ""
) -> Filed:
    """File a text as it was read, with nobody looking. Raises NotFiled where that cannot be."""
    data = QueryDict(mutable=True)
    if source:
        data["e0-source"] = source
    draft = Draft(arrival.text, data, arrival)
    try:
        ready = any(draft.wanted) and draft.is_ready(publishing=state == State.PUBLISHED)
    except NotTaken as trouble:
        raise NotFiled from trouble
    if not ready:
        raise NotFiled
    return file_draft(draft, by=by, stroke=stroke, state=state)


@transaction.atomic
def revise(arrival: Arrival, *, by: User | None, stroke: UUID) -> Article:
    """Take what came as the new text of the article that it is known as. Raises NotFiled."""
    article = arrival.known_as
    if arrival.stage != Stage.KNOWN or article is None:
        raise NotFiled
    reading = post_in(arrival).entry.reading
    take_new_text(article=article, reading=reading, by=by, stroke=stroke)
    _done(arrival, article=article, stroke=stroke)
    return article


def keep_both(arrival: Arrival) -> bool:
    """It is to be looked at and filed beside the article that it is like."""
    return claims.press(arrival, to=Stage.READY, out_of=(Stage.KNOWN,))


def unfile(*, stroke: UUID) -> int:
    """What a stroke filed waits for a look again; for when the stroke is taken back.

    Where the same address is on its way again by then, that is the one that waits.
    """
    moved = 0
    free = {"article": None, "stroke": None, "moved_at": timezone.now()}
    for each in Arrival.objects.filter(stroke=stroke, stage=Stage.FILED).light():
        it = Arrival.objects.filter(pk=each.pk, stroke=stroke)
        try:
            with transaction.atomic():
                moved += it.update(stage=each.left_from, left_from="", **free)
        except IntegrityError:
            it.update(stage=Stage.DISMISSED, **free)
    return moved


def post_in(arrival: Arrival) -> Found:
    """The one post of what came, or the first. Raises NotTaken."""
    return read_sheet(arrival.text, form=arrival.form, url=arrival.final, title=arrival.title)[0]


def _done(arrival: Arrival, *, article: Article, stroke: UUID) -> None:
    moved = claims.press(
        arrival,
        to=Stage.FILED,
        out_of=(Stage.READY, Stage.KNOWN),
        article=article,
        stroke=stroke,
        left_from=Value(arrival.stage),
    )
    if not moved:
        raise NotFiled
