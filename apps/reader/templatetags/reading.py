"""What the reading page asks of a passage: its sentences, and what this reader reported of it."""

from django import template
from django.utils.translation import gettext as _

from apps.cleaning.layout.parts import Part, sentences_of
from apps.cleaning.layout.reading_order import Passage, Seam
from apps.cleaning.reports.models import Report, ReportState, What
from apps.reader.queries import Room

register = template.Library()


@register.simple_tag
def own_reports_on(room: Room, item: Passage | Seam) -> list[Report]:
    """This reader's reports on what stands there; nobody else's."""
    return room.own_reports.on(item.cut.span if isinstance(item, Seam) else item.span)


@register.simple_tag
def parts_of(room: Room, passage: Passage) -> list[Part]:
    return sentences_of(room.shown.document, passage.span)


@register.simple_tag
def words_of(room: Room, passage: Passage) -> str:
    """A passage as plain words."""
    return passage.span.of(room.shown.document.text)


@register.filter
def became(report: Report) -> str:
    """What became of a report, for the reader whose it is."""
    said = {
        (What.BELONGS, ReportState.OPEN): _(
            "You said that this should not have been removed. Staff will look."
        ),
        (What.BELONGS, ReportState.AGREED): _(
            "You said that this should not have been removed. Staff put it back."
        ),
        (What.BELONGS, ReportState.DECLINED): _(
            "You said that this should not have been removed. Staff looked and left it out."
        ),
        (What.LEFTOVER, ReportState.OPEN): _("You said that this is a leftover. Staff will look."),
        (What.LEFTOVER, ReportState.AGREED): _(
            "You said that this is a leftover. Staff took it out."
        ),
        (What.LEFTOVER, ReportState.DECLINED): _(
            "You said that this is a leftover. Staff looked and left it in."
        ),
    }
    return said[What(report.what), ReportState(report.state)]
