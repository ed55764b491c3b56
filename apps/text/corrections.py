"""Telling the notes in which a publisher corrects an article from the article's own sentences."""

import re

LONGEST = 1_200
"""Code points. A longer paragraph is an article about corrections, not one."""

CORRECTION = re.compile(
    r"^\W{0,12}(?:"
    r"(?:corrections?(?: and clarifications?)?|clarifications?|korrektur|berichtigung"
    r"|richtigstellung|rectificatif|erratum|corrección|fe de erratas|errata corrige|correção"
    r"|rectificatie)\s?[:.–—(-]"
    r"|an earlier version of this|in einer früheren version|une version précédente"
    r"|una versión anterior|in een eerdere versie"
    r"|(?:this|the) (?:article|story|piece|post|report|headline|caption)(?:\s\S+){0,12}?"
    r" (?:was|has been|have been|is being) (?:\S+ )?(?:amended|corrected|updated to correct))",
    re.IGNORECASE,
)


def is_correction(text: str) -> bool:
    """True for a paragraph that sets right what an earlier version of its article said."""
    return len(text) <= LONGEST and bool(CORRECTION.search(text))
