"""Lines that belong to the page whenever they stand alone, looked up whole."""

from apps.text.boilerplate.phrases import calls, labels, labels_abroad
from apps.text.boilerplate.verdicts import Leftover


def _listed(lines: str) -> list[str]:
    return [" ".join(line.split()) for line in lines.split("|")]


def _table() -> dict[str, tuple[Leftover, str]]:
    found: dict[str, tuple[Leftover, str]] = {}
    for kind, why, lines in (*labels.LINES, *calls.LINES, *labels_abroad.LINES):
        for line in _listed(lines):
            found.setdefault(line, (kind, why))
    return found


WHOLE_LINES = _table()
"""A folded line without marks at its edges, to its kind and reason."""

AMBIGUOUS = frozenset(
    _listed(
        """
        x|more|line|top|next|previous|live|image|video|new|updated|exclusive|premium|vote|quiz|
        poll|photos|headlines|latest|popular|recent|like|likes|reply|about|contact|help|press|jobs|
        careers|search|menu|mail|home|topic|edition|commercial|sponsor|featured|trending|author|
        profile|options|breaking news|get it|best of|explore|archive|archives|autor|auteur|topics|
        privacy|error|corrections|membership|transcript|listen|watch|play|dig deeper|background|
        comment|save|close|spenden|abo|tag|pub|mix|pocket|threads|in this story|video game|for you|
        réagir|commenter|comentar|notre sélection|lo último|alle kommentare|aktuelle nachrichten|
        otras noticias|sigue leyendo|the latest|top stories|pause|
        accept|got it|i agree|not now|submit|follow|following|
        editor's choice|text|hide|cancel|done|settings|language|weather|name|website|newsroom|
        breaking|obituaries|shop|learn more|caption|skip|scroll|processing|newest|presented by|
        duration|swipe|who we are|our team|related photos|full story|advert|never miss a story|
        dig in|hot topics|new stories|what to watch|in the news|other news|thema|temas|inicio|
        top comments|reactions|feedback|in other news"""
    )
)
"""Lines that are also plausible section headings: they need a leftover beside them."""
