"""The publisher as its own pages name it."""

import re
from dataclasses import dataclass

_ARTICLE = re.compile(r"^(?:the|die|der|das|le|la|les|l'|el)\s+")
_EXTRA = re.compile(r"\s*\(.*\)|\.(?:com|org|net|de|fr|es|co\.uk)$")


@dataclass(frozen=True, slots=True)
class Brand:
    """`names` are folded names of the publisher, the longest first; empty when it is unknown."""

    names: tuple[str, ...] = ()
    pattern: re.Pattern[str] | None = None

    def named_in(self, folded: str) -> re.Match[str] | None:
        return self.pattern.search(folded) if self.pattern else None


def brand_of(publisher: str | None) -> Brand:
    """The brand of a publisher's name, which may carry an article or a note in brackets."""
    if not publisher or not publisher.strip():
        return Brand()
    full = _EXTRA.sub("", " ".join(publisher.lower().replace("’", "'").split()))
    short = _ARTICLE.sub("", full)
    names = tuple(dict.fromkeys(name for name in (full, short) if len(name) > 1))
    if not names:
        return Brand()
    alternatives = "|".join(re.escape(name) for name in names)
    return Brand(names, re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)"))
