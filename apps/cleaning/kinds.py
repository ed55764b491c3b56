"""The kinds of what is taken out, how sure the cleaner can be, and what spares a passage."""

from django.utils.translation import gettext_lazy as _

from apps.text.boilerplate.verdicts import NAMES, Confidence, Leftover
from apps.text.words import gettext_noop

BY_HAND = "by-hand"
LEFTOVERS = [(kind.value, _(NAMES[kind])) for kind in Leftover]
KINDS = [*LEFTOVERS, (BY_HAND, _("taken out by staff"))]
CONFIDENCES = [
    (Confidence.SURE.value, _("Sure")),
    (Confidence.FAIRLY_SURE.value, _("Fairly sure")),
    (Confidence.CHECK.value, _("Check this")),
]

KEEPS = gettext_noop("A rule of this source keeps it in its place.")
STAYS = gettext_noop("Passages of this kind stay: a switch of the site or of this source says so.")
SPARING = frozenset({KEEPS, STAYS})
"""Reasons of what is in its place; they say nothing about a passage that a person took out."""
