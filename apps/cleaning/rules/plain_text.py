"""Rules as plain text, a paragraph each, and read again: for mail, for git, for another site.

The format is written down in docs/curating.md.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from apps.cleaning.rules.drafts import MOST_RULES, RuleDraft, RuleTrouble
from apps.cleaning.rules.models import KEEP, TAKE_OUT
from apps.text.boilerplate.verdicts import Leftover
from apps.text.remembered import Way
from apps.text.words import gettext_noop

TITLE = "Rules of:"
SAYS = {
    "take out the passage": (TAKE_OUT, Way.PASSAGE),
    "take out what begins with": (TAKE_OUT, Way.BEGINS),
    "take out what contains": (TAKE_OUT, Way.CONTAINS),
    "take out the words": (TAKE_OUT, Way.WORDS),
    "keep the passage": (KEEP, Way.PASSAGE),
    "keep what begins with": (KEEP, Way.BEGINS),
    "keep what contains": (KEEP, Way.CONTAINS),
    "keep the words": (KEEP, Way.WORDS),
}
SAYING = {meaning: sentence.capitalize() for sentence, meaning in SAYS.items()}
KNOWN_KINDS = frozenset(kind.value for kind in Leftover)

NO_RULE = gettext_noop(
    "A rule begins with a line such as “Take out what begins with”; this line says “%(said)s”."
)
NO_WORDS = gettext_noop(
    "Under this line stand the words of the rule, each line with two spaces before it."
)
NO_KIND = gettext_noop("There is no kind of leftover called “%(said)s”.")
NO_FIELD = gettext_noop("A rule has “Counts as:”, “Note:” and “Switched off”; not “%(said)s”.")
TWICE = gettext_noop("These words stand in a rule further up already, with the same way.")
TOO_MANY = gettext_noop("There are more than %(most)d rules here. A source may have %(most)d.")
LONGEST_SAID = 60

Paragraph = list[tuple[int, str]]
"""Lines, each with its number."""


@dataclass(frozen=True, slots=True)
class LineTrouble:
    """What is wrong in a line, counted from 1."""

    line: int
    message: str
    values: dict[str, object]


@dataclass(frozen=True, slots=True)
class RulesRead:
    """What a text of rules holds; with troubles, nothing of it is to be saved."""

    source: str
    drafts: tuple[RuleDraft, ...]
    troubles: tuple[LineTrouble, ...]


def write_rules(drafts: Iterable[RuleDraft], *, source: str) -> str:
    """The rules as text. Reading it gives the same rules, in the same order."""
    return "\n".join([f"{TITLE} {source}\n", *map(_paragraph, drafts)])


def _paragraph(draft: RuleDraft) -> str:
    lines = [SAYING[draft.effect, Way(draft.way)]]
    lines += [f"  {line}" for line in draft.words.split("\n")]
    lines.append(f"Counts as: {draft.kind}")
    lines += [f"Note: {draft.note}"] if draft.note else []
    lines += [] if draft.is_on else ["Switched off"]
    return "\n".join(lines) + "\n"


def read_rules(text: str) -> RulesRead:
    """Read rules from text; every paragraph that cannot be read is named, not the first alone."""
    source, paragraphs = _titled(list(_paragraphs(text)))
    drafts: list[RuleDraft] = []
    troubles: list[LineTrouble] = []
    seen: set[tuple[str, str]] = set()
    for paragraph in paragraphs:
        number = paragraph[0][0]
        try:
            draft = _draft(paragraph)
            draft.check()
        except RuleTrouble as trouble:
            line = trouble.line if isinstance(trouble, _Unread) else number
            troubles.append(LineTrouble(line, trouble.message, trouble.values))
            continue
        if (draft.way, draft.digest) in seen:
            troubles.append(LineTrouble(number, TWICE, {}))
        seen.add((draft.way, draft.digest))
        drafts.append(draft)
    if len(drafts) > MOST_RULES:
        troubles.append(LineTrouble(1, TOO_MANY, {"most": MOST_RULES}))
    return RulesRead(source, tuple(drafts), tuple(troubles))


def _titled(paragraphs: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    """The source that the first line names, and the rules after it."""
    first = paragraphs[0][0][1] if paragraphs else ""
    if not first.casefold().startswith(TITLE.casefold()):
        return "", paragraphs
    rest = [paragraphs[0][1:], *paragraphs[1:]]
    return first[len(TITLE) :].strip(), [each for each in rest if each]


class _Unread(RuleTrouble):
    def __init__(self, line: int, message: str, said: str = "") -> None:
        super().__init__(message, said=said[:LONGEST_SAID])
        self.line = line


def _paragraphs(text: str) -> Iterator[Paragraph]:
    """Lines with their numbers; an empty line ends a paragraph, # begins a remark."""
    gathered: Paragraph = []
    for number, line in enumerate(text.lstrip("\ufeff").replace("\r\n", "\n").split("\n"), 1):
        if line.startswith("#"):
            continue
        if line.strip():
            gathered.append((number, line))
        elif gathered:
            yield gathered
            gathered = []
    if gathered:
        yield gathered


def _draft(paragraph: Paragraph) -> RuleDraft:
    number, first = paragraph[0]
    meaning = SAYS.get(" ".join(first.casefold().split()).rstrip(":"))
    if meaning is None or first[0].isspace():
        raise _Unread(number, NO_RULE, first.strip())
    words = [line for _number, line in paragraph[1:] if line[0].isspace()]
    if not words:
        raise _Unread(number, NO_WORDS)
    kind, note, is_on = Leftover.OTHER.value, "", True
    for line_number, line in paragraph[1:]:
        if line[0].isspace():
            continue
        name, _colon, said = (part.strip() for part in line.partition(":"))
        if name.casefold() == "counts as":
            kind = _kind(line_number, said)
        elif name.casefold() == "note":
            note = said
        elif name.casefold() == "switched off":
            is_on = False
        else:
            raise _Unread(line_number, NO_FIELD, line.strip())
    effect, way = meaning
    return RuleDraft("\n".join(words), way.value, effect, kind, note, is_on)


def _kind(number: int, said: str) -> str:
    if said not in KNOWN_KINDS:
        raise _Unread(number, NO_KIND, said)
    return said
