"""What the shape of a line tells: buttons, labels, capitals, credits, addresses, copied links."""

import re
from collections.abc import Iterator

from apps.text.boilerplate.brand import Brand
from apps.text.boilerplate.passages import Passage
from apps.text.boilerplate.phrases.authors import AUTHOR
from apps.text.boilerplate.phrases.button_rows import (
    AD_ROW,
    AD_WORD,
    BUTTON_ROW,
    FOOT_ROW,
    FOOT_WORD,
    SHARING_WORD,
)
from apps.text.boilerplate.phrases.credits import AGENCY, PICTURE
from apps.text.boilerplate.phrases.labels import BUTTON
from apps.text.boilerplate.phrases.phrase import CERTAIN, HINT, LIKELY
from apps.text.boilerplate.phrases.whole_lines import AMBIGUOUS, WHOLE_LINES
from apps.text.boilerplate.signals import Signal
from apps.text.boilerplate.verdicts import Leftover
from apps.text.words import gettext_noop

CAPITALS = gettext_noop(
    "It stands in capitals between paragraphs, as a link to another story does."
)
STAMP = gettext_noop("It is a time mark of the page (%(words)s).")
LABELS = gettext_noop("It lists the topics under which the page is filed (%(words)s).")
COUNT = gettext_noop("It counts comments or votes (%(words)s).")
SECTION_LINKS = gettext_noop("It is the title of a list of links (%(words)s).")

CALLS = gettext_noop("It calls you to the publisher’s own pages (%(words)s).")
COPIED = gettext_noop("It calls you to another page by its address.")

SHORT_LINE = 14
"""Words. Buttons, labels and pure credits are never longer."""
CALL_WORDS = 6
LONGEST_ROW = 300
"""Characters."""
CAPITAL_WORDS = 7
"""A line in capitals with fewer words may be a section heading of the article."""

_CREDIT = re.compile(
    rf"^\W{{0,12}}(?:by )?[^!?:]{{2,60}}(?:\s?/\s?|\s\|\s|\bvia\b\s|,\s|\bfor\s)(?:the"
    rf" )?{AGENCY}(?:\W+(?:via )?{AGENCY})?\W*$"
)
_ASKS_OR_EXPLAINS = re.compile(
    r"^\W{0,12}(?:what|how|why|who|where|when|which|will|would|does|do|did|is|are|can|could"
    r"|should|the|a|giving|making|getting|step)\b"
)
"""How a section heading in capitals begins more often than a headline."""
_INITIALS = re.compile(r"^\W{0,12}(?:[A-Z]{2,6}\s?/\s?)+[A-Z]{2,12}\W*$")
_NAME_AND_HOUSE = re.compile(
    r"^\W{0,12}[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3} ?/ ?(?:[A-Z][\w.'’-]*)(?:"
    r" [A-Z][\w.'’-]*){0,3}\W*$"
)
_PROVIDED = re.compile(
    r"^\W{0,12}(?:courtesy(?: of)?|provided by|submitted by|handout|supplied|file photo"
    r"|screenshot|via) ?.{0,50}$"
    r"|^.{3,40} (?:submitted|file|staff|courtesy|handout) (?:photo|image)\W*$"
)
_LABEL_AND_NAME = re.compile(
    r"^\W{0,12}(?:Fotos?|Bild|Photos?|Image|Imagen|Fotografía|Crédits? photo)"
    r"(?:\s[:©]| von| de| par| por) ?[A-ZÀ-Þ][\w.'’-]* [A-ZÀ-Þ][\w.'’-]*"
    r"(?: (?:on|auf|sur|en|via) [A-Z]\w+)?\W*$"
)
"""A label abroad with nothing but a name. In English such a line may be a caption."""
_LOWER_WORD = re.compile(r"\b[a-z]{4,}\b")
_MINUTES = re.compile(
    r"^\W{0,12}(?:\d{1,3} ?(?:minutes?|mins?)\W*(?:read|lesezeit|de lecture)|(?:image|photo"
    r"|slide)? ?\d{1,3} of / ?\d{1,3}|(?:image|photo|slide)? ?\d{1,3} of \d{1,3})\W*$"
)
_STAMP = re.compile(
    r"^\W{0,12}(?:\w+ )?(?:\d{1,2}|an?) ?(?:s|m|h|d|secs?|mins?|minutes?|hours?|hrs?|days?"
    r"|weeks?|months?|years?) ago(?: by .{1,40})?\W*$"
)
_PLAYER_TIME = re.compile(
    r"^\W{0,12}(?:video|watch|play|audio)?\W*\d{1,2}:\d\d(?:\W*\d{1,2}:\d\d)?"
    r"(?!.*\b(?:[ap]\.?m|[ecmp][sd]?t|gmt|bst|utc|ces?t|uhr|\d{4})\b)(?:\b.*)?$"
)
_COUNT = re.compile(
    r"^\W{0,12}\d[\d,.]* ?(?:comments?|shares?|likes?|votes?|replies|views|claps|reactions?"
    r"|kommentare?|commentaires?|comentarios?)\b.{0,40}$"
)
_TAGS = re.compile(
    r"^\W{0,12}(?:tags?|topics?|category|categories|filed under|filed in|posted in|more on"
    r"|keywords?|tagged(?: with| as)?"
    r"|related topics|themen|schlagwörter|schlagworte|kategorien?|mots-clés|thèmes|sujets"
    r"|etiquetas|temas|read more about|explore"
    r"|buyer's guide|in this story)\s?:\s?\S"
)
_HANDLE = re.compile(
    r"^\W{0,12}(?:twitter\W*)?@\w{2,30}\W*$|^\W{0,12}(?:e-?mail\W*)?[\w.+-]+@[\w-]+(?:\.[\w-]"
    r"+)+\W*$"
)
_ROWS = (
    (Leftover.SHARE, SHARING_WORD, BUTTON_ROW),
    (Leftover.AD, AD_WORD, AD_ROW),
    (Leftover.NAVIGATION, FOOT_WORD, FOOT_ROW),
)
_CALLS = {
    "follow": Leftover.SOCIAL,
    "like": Leftover.SOCIAL,
    "support": Leftover.FUNDRAISING,
    "donate": Leftover.FUNDRAISING,
    "subscribe": Leftover.SUBSCRIPTION,
    "join": Leftover.SUBSCRIPTION,
    "download": Leftover.APP,
    "visit": Leftover.RELATED,
    "read": Leftover.RELATED,
    "watch": Leftover.RELATED,
    "abonnieren": Leftover.SUBSCRIPTION,
}
_LINK = re.compile(r"^(?:[^\s:]+ ){0,12}[^\s:]+:? ?https?://\S+\W*$")
_CALL = re.compile(
    r"^\W{0,12}(?:join|visit|get|take|see|find|watch|read|buy|sign|follow|donate|support"
    r"|download|subscribe|shop|become|learn|listen|check)\b"
)
_SECTION = re.compile(
    r"^\W{0,12}(?:more|latest|related|popular|trending|top|most (?:read|popular|viewed)"
    r"|newest|recent|other)(?: \w+)?"
    r" (?:from|on|in|about|by|at|for|news|stories|articles|posts|videos|videos"
    r" from)\b[^.!?]{0,50}:?\W*$"
)


def signs_of_shape(passage: Passage, *, brand: Brand) -> Iterator[Signal]:
    """Signs that need no sentence, only a line: from dictionaries of whole lines and from form."""
    if passage.line and passage.words <= SHORT_LINE:
        yield from _whole_line(passage, brand=brand)
        yield from _picture_credit(passage)
        yield from _marks(passage)
        yield from _copied_link(passage)
    if passage.words <= 3 * SHORT_LINE and passage.line and _TAGS.match(passage.folded):
        yield _sign(passage, kind=Leftover.NAVIGATION, weight=CERTAIN, why=LABELS)
    if _in_capitals(passage):
        weight = HINT if _ASKS_OR_EXPLAINS.match(passage.folded) else CERTAIN
        yield _sign(passage, kind=Leftover.RELATED, weight=weight, why=CAPITALS)


def _sign(passage: Passage, *, kind: Leftover, weight: int, why: str) -> Signal:
    return Signal(kind, weight, why, (0, min(len(passage.text), 60)))


def _whole_line(passage: Passage, *, brand: Brand) -> Iterator[Signal]:
    known = WHOLE_LINES.get(passage.line)
    if known:
        doubtful = passage.line in AMBIGUOUS and passage.ends != ":"
        weight = LIKELY if doubtful or passage.is_sentence else CERTAIN
        yield _sign(passage, kind=known[0], weight=weight, why=known[1])
    elif passage.line in brand.names and passage.words <= 4:
        yield _sign(passage, kind=Leftover.CREDIT, weight=LIKELY, why=PICTURE)
    elif row := _row_of(passage):
        yield _sign(passage, kind=row, weight=CERTAIN, why=BUTTON)
    elif calls := _calls_for(passage, brand=brand):
        yield _sign(passage, kind=calls, weight=CERTAIN, why=CALLS)
    elif _SECTION.match(passage.folded) and not passage.is_sentence:
        yield _sign(passage, kind=Leftover.RELATED, weight=CERTAIN, why=SECTION_LINKS)


def _row_of(passage: Passage) -> Leftover | None:
    """The kind of a line that is made of nothing but the words of buttons."""
    line = " ".join(passage.folded.split())
    if len(line) < LONGEST_ROW:
        for kind, word, row in _ROWS:
            if word.search(line) and row.fullmatch(line):
                return kind
    return None


def _calls_for(passage: Passage, *, brand: Brand) -> Leftover | None:
    """The kind of a short call with the publisher's name: “Follow …”, “Support …”."""
    verb, _, rest = passage.line.partition(" ")
    if verb in _CALLS and passage.words <= CALL_WORDS and not passage.is_sentence:
        return _CALLS[verb] if brand.named_in(rest) else None
    return None


def _picture_credit(passage: Passage) -> Iterator[Signal]:
    pure = not passage.is_sentence and len(_LOWER_WORD.findall(passage.text)) <= 2
    shaped = (
        _CREDIT.match(passage.folded)
        or _INITIALS.match(passage.text)
        or _NAME_AND_HOUSE.match(passage.text)
        or _LABEL_AND_NAME.match(passage.text)
        or _PROVIDED.match(passage.folded)
    )
    if pure and shaped:
        yield _sign(passage, kind=Leftover.CREDIT, weight=CERTAIN, why=PICTURE)


def _marks(passage: Passage) -> Iterator[Signal]:
    folded = passage.folded
    if _MINUTES.match(folded):
        yield _sign(passage, kind=Leftover.NAVIGATION, weight=CERTAIN, why=STAMP)
    if _STAMP.match(folded):
        yield _sign(passage, kind=Leftover.NAVIGATION, weight=LIKELY, why=STAMP)
    if _PLAYER_TIME.match(folded):
        yield _sign(passage, kind=Leftover.RELATED, weight=LIKELY + HINT, why=STAMP)
    if _COUNT.match(folded) and not passage.is_sentence:
        yield _sign(passage, kind=Leftover.NAVIGATION, weight=CERTAIN, why=COUNT)
    if _HANDLE.match(folded):
        yield _sign(passage, kind=Leftover.BIO, weight=LIKELY, why=AUTHOR)


def _copied_link(passage: Passage) -> Iterator[Signal]:
    if _LINK.match(passage.folded):
        weight = CERTAIN if _CALL.match(passage.folded) else LIKELY
        yield _sign(passage, kind=Leftover.OTHER, weight=weight, why=COPIED)


def _in_capitals(passage: Passage) -> bool:
    if not CAPITAL_WORDS <= passage.words <= 25 or passage.ends in (".", "!", ":", ","):
        return False
    letters = [char for char in passage.text if char.isalpha()]
    return (
        sum(char.isupper() for char in letters) >= 0.9 * len(letters) and passage.bare.strip() != ""
    )
