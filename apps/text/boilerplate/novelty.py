"""Whether a paragraph speaks of what the article speaks of, by the words the two share."""

import re
from functools import lru_cache

from apps.text.boilerplate.page import Marks, Page

_CONTENT_WORD = re.compile(r"[^\W\d_]{5,20}")
STEM = 5
"""Letters. Words that begin alike are taken for the same word."""
WINDOW = 60
"""Passages before it to which a paragraph is compared, so that time grows with the text only."""
ENOUGH_WORDS = 10
"""Content words a paragraph needs before its newness says anything."""
SHARED = 0.2
"""A paragraph of the article shares more than this part of its words with the rest; an appeal's
opening on the state of the world shares less."""
SHARED_IN_ANOTHER_VOICE = 0.3
"""The same for a paragraph that is the first to say “I” or “we”."""
_EVERYDAY = frozenset(
    """
    about after again against almost along already although always among another anything
    around because become before being between could country during early enough every
    everyone first found going great group himself however important including later least
    likely making maybe might million months moment never nothing often other others people
    perhaps place point possible really right seems several should since small something
    still their themselves there these thing things think those though three through time
    times today together toward under until using various where whether which while whole
    whose within without world would years""".split()
)
_EVERYDAY_ABROAD = frozenset(
    """
    aller alles allem andere außer beide bereits bisher damals daran dafür davon dabei damit daher
    deren dessen denen diese dieser dieses durch eigene einem einen einer eines einige erste etwas
    gegen gerade große haben hatte hätte heute hinter ihnen ihrem ihren ihrer immer jahre
    jahrzehnt jeder jedes jetzt keine kommen konnte könnte lange letzte mehrere monate müssen musste
    möglich nicht nichts schon seien seine seiner selbst sagte sagen sollte soll sondern sowie
    später solche unser unter viele vielleicht waren wegen weiter wenig werden wieder wollen wollte
    wurde würde worden zweimal zwischen zuerst
    alors année aucun aussi autre avaient avait avant avoir avons beaucoup celle celui cette chaque
    comme contre depuis dernier déclaré deuxième elles encore enfin entre était étaient faire
    fallait grand jamais jours jusqu leurs lorsque moins notre nouveau parce pendant peut-être
    plusieurs pourrait pouvait premier presque quand quelque selon serait toujours toute toutes
    tandis votre
    ahora además algunos antes aquel aunque cada cerca contra cuando cuenta desde después donde
    durante ellos entre estaba estado estos fueron había habían hacer hasta había hecho había luego
    mayor mejor menos mientras mismo mucho muchos nuestro nueva nunca otras otros porque primera
    puede pueden quien según sería siempre sobre solamente también tanto tiene tienen todas todos
    todavía varios veces""".split()
)
_EVERYDAY_STEMS = frozenset(word[:STEM] for word in _EVERYDAY | _EVERYDAY_ABROAD)


def shared_words(page: Page, *, at: int, marks: Marks) -> float:
    """The part of the paragraph's words that occur in the article before it; 1 if it has few."""
    words = stems(page.looks[at].passage.folded)
    if len(words) < ENOUGH_WORDS:
        return 1.0
    before = (page.looks[place] for place in _window(at) if place not in marks)
    known: set[str] = set()
    for look in before:
        known |= stems(look.passage.folded)
    return len(words & known) / len(words)


def shifts_voice(page: Page, *, at: int, marks: Marks) -> bool:
    """True when the paragraph says “I” or “we” for the first time in the article."""
    voices = page.looks[at].voices
    if not voices.i and not voices.we:
        return False
    before = (page.looks[place] for place in _window(at) if page.reports(place, marks=marks))
    return not any(look.voices.i or look.voices.we for look in before)


def _window(at: int) -> range:
    return range(max(0, at - WINDOW), at)


@lru_cache(maxsize=512)
def stems(folded: str) -> frozenset[str]:
    """The beginnings of a folded text's content words."""
    return frozenset(word[:STEM] for word in _CONTENT_WORD.findall(folded)) - _EVERYDAY_STEMS
