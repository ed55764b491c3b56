"""Small pieces that every template draws with: icons, numbers with their noun, dates as filed."""

from datetime import date

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import ngettext

from apps.text.words import reading_minutes

register = template.Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon of the page's sprite. It is never read aloud: say it in words beside it."""
    return format_html(
        '<svg class="ico" aria-hidden="true" viewBox="0 0 24 24"><use href="#i-{}"/></svg>', name
    )


@register.filter
def filed(day: date | None) -> str:
    """A day as the institute files it: 01/09/2025."""
    return f"{day:%m/%d/%Y}" if day else ""


@register.filter
def in_words(count: int) -> str:
    return ngettext("%(count)d word", "%(count)d words", count) % {"count": count}


@register.filter
def in_passages(count: int) -> str:
    return ngettext("%(count)d passage", "%(count)d passages", count) % {"count": count}


@register.filter
def in_minutes(words: int) -> str:
    """How long that many words take to read, in minutes."""
    minutes = reading_minutes(words)
    return ngettext("%(count)d min", "%(count)d min", minutes) % {"count": minutes}
