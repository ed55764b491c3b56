"""Whether somebody is quoted in a passage: words in quotation marks, and a verb of reporting."""

import re

_QUOTED = re.compile('[“"„«‘](?=\\w)[^“”"„«»]{12,2000}[”"“»’]')
"""Twelve characters and more: shorter ones are names, titles and words in doubt."""
_REPORTED = re.compile(
    r"\b(?:said|says|saying|told|tells|according to|announced|argued|asked|asks|added|adds|wrote"
    r"|writes|tweeted|posted|reported|explained|insisted|warned|noted|recalled|claimed|replied"
    r"|sagte|sagt|erklärte|a déclaré|selon|dijo|según)\b",
    re.IGNORECASE,
)


def holds_quoted_speech(text: str) -> bool:
    """True where the text quotes and says, in or beside the quotation, that somebody said it."""
    return bool(_QUOTED.search(text) and _REPORTED.search(text))
