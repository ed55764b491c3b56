"""What is looked at before a rule is saved: the cleaner's concerns, and those of higher rooms."""

from apps.cleaning.rules.concerns import CONCERNS as OF_THE_CLEANER
from apps.cleaning.rules.concerns import Concern

CONCERNS: tuple[Concern, ...] = (*OF_THE_CLEANER,)
"""A room above this one that knows more about passages (marks on them, say) adds its own here."""
