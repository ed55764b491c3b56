"""The kinds of what is taken out, and how sure the cleaner can be, as choices for fields."""

from django.utils.translation import gettext_lazy as _

from apps.text.boilerplate.verdicts import NAMES, Confidence, Leftover

BY_HAND = "by-hand"
LEFTOVERS = [(kind.value, _(NAMES[kind])) for kind in Leftover]
KINDS = [*LEFTOVERS, (BY_HAND, _("taken out by staff"))]
CONFIDENCES = [
    (Confidence.SURE.value, _("Sure")),
    (Confidence.FAIRLY_SURE.value, _("Fairly sure")),
    (Confidence.CHECK.value, _("Check this")),
]
