"""Counting words, and marking the sentences that a reader will see in their own language."""

import re

LETTER = re.compile(r"[^\W_]")
WORDS_A_MINUTE = 230
"""Adults read English non-fiction at 238 words a minute (Brysbaert 2019,
doi 10.1016/j.jml.2019.104047); rounded down for readers still at school."""


def gettext_noop(message: str) -> str:
    """Mark a message for translation. There is no Django here: whoever shows it, translates it."""
    return message


def count_words(text: str) -> int:
    """How many words: runs between white space that hold at least one letter or digit."""
    return sum(1 for run in text.split() if LETTER.search(run))


def reading_minutes(words: int) -> int:
    """Whole minutes that a silent reader needs, never less than one."""
    return max(1, round(words / WORDS_A_MINUTE))
