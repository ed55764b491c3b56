"""Writing what is known of a source: its card, and what it lets the room do with its articles."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.models import CardEdit, Source

CARD = "homepage", "about", "rights", "permission"
"""The fields of a card."""


@transaction.atomic
def edit_card(*, source: Source, card: Mapping[str, Any], by: User | None, stroke: UUID) -> bool:
    """Change a source's card; False when nothing in it is new. `card` has all fields of CARD."""
    source = Source.objects.select_for_update().get(pk=source.pk)
    before = {name: getattr(source, name) for name in CARD}
    after = {name: str(card[name]) for name in CARD if str(card[name]) != before[name]}
    if not after:
        return False
    _write(source, after)
    was = {name: before[name] for name in after}
    CardEdit.objects.create(source=source, stroke=stroke, before=was, after=after, made_by=by)
    return True


@transaction.atomic
def undo_card(*, stroke: UUID) -> int:
    """Take back what a stroke changed on cards, where it still is so; gives how many it moved."""
    moved = 0
    for each in CardEdit.objects.select_for_update().filter(stroke=stroke, undone_at=None):
        source = Source.objects.select_for_update().get(pk=each.source_id)
        still = {name for name, value in each.after.items() if getattr(source, name) == value}
        if not still:
            continue
        _write(source, {name: each.before[name] for name in still})
        each.undone_at = timezone.now()
        each.save(update_fields=["undone_at"])
        moved += 1
    return moved


def _write(source: Source, fields: Mapping[str, str]) -> None:
    for name, value in fields.items():
        setattr(source, name, value)
    source.save(update_fields=list(fields))
