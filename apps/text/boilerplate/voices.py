"""Who speaks in a passage outside its quotations, and to whom."""

import re
from dataclasses import dataclass

from apps.text.boilerplate.brand import Brand
from apps.text.boilerplate.passages import Passage

_WE = re.compile(
    r"\b(?:we|us|our|ours|we're|we've|we'll|we'd|wir|uns|unser\w{0,2}|nous|notre|nos"
    r"|nosotros|nuestr[oa]s?|ayúd[ae]nos|apóy[ae]nos|síg[au]e?nos|acompáñanos)\b"
)
_I = re.compile(r"\b(?:i|i'm|i've|i'd|my)\b")
_YOU = re.compile(
    r"\b(?:you|your|yours|you're|you've|you'll|you'd|dich|dir|dein\w{0,2}|euch|eure?"
    r"|vous|votre|vos|usted|ustedes|te|tu|tus|puedes|quieres|eres|(?:haz|úne|suscríbe|apúnta"
    r"|inscríbe|regístra|súma|descárga)te)\b"
)
_SIE = re.compile(r"(?<=[a-zäöüß,] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)\b|\b(?:Ihnen|Ihre)\b")
"""German “you” in its polite form is told from “she” and “they” by its capital only."""
_IMPERATIVE = re.compile(
    r"(?:^\W{0,12}|[.!?] )(?:please |just |simply |now |so )?(?:sign|subscribe|join|get"
    r"|download|follow|support|donate|give|click"
    r"|tap|read|visit|check|share|help|become|try|start|register|listen|watch|send|e-?mail|contact"
    r"|stay|keep|see|find|learn|discover|explore|consider|make|enter|scroll|add|enable"
    r"|disable|buy|shop|save|tell|let)"
    r"\b(?! (?:said|says|was|is|were|are|has|had)\b)"
    r"|(?:^\W{0,12}|[.!?] )(?:(?:bitte )?(?:abonnieren|melden|laden|holen|folgen|spenden|lesen"
    r"|testen|bestellen|unterstützen|werden) sie|abonnez|inscrivez|recevez|téléchargez|suivez"
    r"|soutenez|rejoignez|retrouvez|activez|faites|recibe|descarga|activa|apoya|sigue|dona)\b"
)


@dataclass(frozen=True, slots=True)
class Voices:
    """First matches as offsets in the passage, or None; each is looked for when it is asked for."""

    passage: Passage
    publisher: Brand

    @property
    def we(self) -> tuple[int, int] | None:
        for found in _WE.finditer(self.passage.bare):
            if self.passage.text[found.start() : found.end()] not in ("US", "WE"):
                return found.span()
        return None

    @property
    def i(self) -> tuple[int, int] | None:
        return _first(_I, text=self.passage.bare)

    @property
    def you(self) -> tuple[int, int] | None:
        return _first(_YOU, text=self.passage.bare) or self._politely

    @property
    def _politely(self) -> tuple[int, int] | None:
        text = self.passage.text
        return _first(_SIE, text=text) if "Sie" in text or "Ih" in text else None

    @property
    def imperative(self) -> tuple[int, int] | None:
        return _first(_IMPERATIVE, text=self.passage.bare)

    @property
    def brand(self) -> tuple[int, int] | None:
        named = self.publisher.named_in(self.passage.bare)
        return named.span() if named else None


def voices_in(passage: Passage, *, brand: Brand) -> Voices:
    """The voices of one passage; quotations are somebody else's and not heard."""
    return Voices(passage, brand)


def _first(pattern: re.Pattern[str], *, text: str) -> tuple[int, int] | None:
    found = pattern.search(text)
    return found.span() if found else None
