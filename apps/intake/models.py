"""The tables of this app, each in the room that it belongs to."""

from apps.intake.arrivals.models import Arrival, Original
from apps.intake.feeds.models import Feed, FeedItem

__all__ = ["Arrival", "Feed", "FeedItem", "Original"]
