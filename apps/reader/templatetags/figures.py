"""Drawing a picture of an article: our own copy of it, or where the original is."""

from typing import Any

from django import template

from apps.cleaning.layout.reading_order import Passage
from apps.reader.queries import Room

register = template.Library()


@register.inclusion_tag("reader/_figure.html")
def figure(passage: Passage, room: Room) -> dict[str, Any]:
    """The picture with its caption and credit. One that has no copy here is named, not shown."""
    picture = passage.picture
    kept = room.pictures.get(picture.url) if picture else None
    return {"passage": passage, "picture": picture, "kept": kept}
