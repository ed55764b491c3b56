"""The lines above an article: which is the introduction, the headline, the standfirst, the time.

The surest witness is the citation line at the foot of a post, which repeats the headline. Where
there is none, the lines are told apart by their shape, by the institute's name and by the time
line under them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from apps.text.dates import read_time_line
from apps.text.document import Role
from apps.text.words import count_words

LONGEST_OPENING = 10
"""Lines above the body: nobody has been seen to have more than six."""

LONGEST_HEADLINE = 30
SHORTEST_STANDFIRST = 6
SHORTEST_PARAGRAPH = 18
"""In words. A line of more than this that ends its sentence is the article's first paragraph."""
SHORTEST_SENTENCE = 6
"""Where no line is a paragraph, one of more words than this that ends a sentence will do."""

DASHES = "—–|-"
CITATION_LEAD = re.compile(
    r"(?:source|via|citation|cited from)(?:\s?[:—–-]\s|(?P<bare>\s))"
    r"|originally published (?:at|by|in|on):?\s(?!\d)",
    re.IGNORECASE,
)
"""How a citation may begin; without a colon or dash ("Via …") only a short line is one."""
LONGEST_CITATION = 60
LONGEST_BARE_CITATION = 8
LONGEST_LINE = 2_000
"""In code points. No longer line is a headline or cites one."""
AFTER_HEADLINE = re.compile(r"\s?[—–|]|\s-|-\s")
"""What divides a headline from its source. A hyphen counts only beside a space: "AI-made"."""
BYLINE = re.compile(r"(?:by|words by|von|par|por)\s+[A-ZÀ-Þ][^.!?]{2,80}$", re.IGNORECASE)
ADDRESSES_STUDENTS = re.compile(
    r"\b(?:we|our|us|students?|class|course|campers?|summer|discuss|explore|read this|your)\b",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?…:][^\w\s]{0,12}\s?[^\w\s]{0,12}$")
"""A stop at the end of a line; quotes, brackets and emoji may follow it."""
LONGEST_END = 40
"""Code points at the end of a line in which that stop is looked for."""
LABEL_WORDS = 5
"""A line this short between headline and time line is a label or a link, not a standfirst."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation line taken apart: what it says after the headline."""

    rest: str

    def source_before(self, standfirst: str) -> str:
        """The publication: what is left of the line once the standfirst is taken off its end."""
        source, tail = self.rest, _on_one_line(standfirst)
        if tail and source.casefold().endswith(tail.casefold()):
            source = source[: -len(tail)]
        return source.strip().strip(DASHES).strip()


def find_citation(line: str, *, headline: str) -> Citation | None:
    """Read a line such as "Headline — Source Standfirst"; None when it is not a citation."""
    return _named_citation(line) or _citation_of(headline, line=line)


def _named_citation(line: str) -> Citation | None:
    """A line that says what it is: "Source: …". It tells nothing of the headline."""
    if len(line) > LONGEST_LINE:
        return None
    line = _on_one_line(line)
    lead = CITATION_LEAD.match(line)
    if lead is None or not _is_short_enough(line, bare=bool(lead["bare"])):
        return None
    return Citation(line[lead.end() :].strip())


def _citation_of(headline: str, *, line: str) -> Citation | None:
    """A line that repeats the headline and goes on behind a dash."""
    if not headline.strip() or max(len(line), len(headline)) > LONGEST_LINE:
        return None
    line, headline = _on_one_line(line), _on_one_line(headline)
    if not line.casefold().startswith(headline.casefold()):
        return None
    dash = AFTER_HEADLINE.match(line, len(headline))
    return Citation(line[dash.end() :].strip()) if dash else None


def roles_of_opening(lines: Sequence[str], *, first: int, institute: str) -> dict[int, Role]:
    """The roles of the lines between the date (before `first`) and the body."""
    end = _start_of_body(lines, first=first)
    opening = range(first, end)
    roles = {number: role for number in opening if (role := _plain_role(lines[number])) is not None}
    free = [number for number in opening if number not in roles]
    if not free:
        return roles
    if end == len(lines):
        return roles | _roles_without_a_body(free, filed=first > 0)
    headline = _cited_headline(lines, among=free)
    if headline is None:
        headline = _likely_headline(lines, among=free, institute=institute)
    roles |= dict.fromkeys((n for n in free if n < headline), Role.INTRODUCTION)
    roles[headline] = Role.HEADLINE
    following = [n for n in free if n > headline]
    if following and _is_standfirst(lines[following[0]]):
        roles[following[0]] = Role.STANDFIRST
    return roles


def _plain_role(line: str) -> Role | None:
    if read_time_line(line):
        return Role.DATELINE
    return Role.BYLINE if BYLINE.match(line) and count_words(line) <= 12 else None


def _start_of_body(lines: Sequence[str], *, first: int) -> int:
    """The number of the article's own first line: below the time line where there is one."""
    last = min(len(lines), first + LONGEST_OPENING)
    for number in range(first, last):
        if read_time_line(lines[number]):
            return number + 1
    for shortest in (SHORTEST_PARAGRAPH, SHORTEST_SENTENCE):
        for number in range(first + 1, last):
            if _is_paragraph(lines[number], shortest=shortest):
                return number
    return last


def _ends_a_sentence(line: str) -> bool:
    return bool(SENTENCE_END.search(line.rstrip()[-LONGEST_END:]))


def _is_paragraph(line: str, *, shortest: int) -> bool:
    words = count_words(line)
    return words > LONGEST_HEADLINE or (words > shortest and _ends_a_sentence(line))


def _roles_without_a_body(free: Sequence[int], *, filed: bool) -> dict[int, Role]:
    """Under a date, lines without an article are the introduction of one still to come."""
    return dict.fromkeys(free, Role.INTRODUCTION) if filed else {}


def _cited_headline(lines: Sequence[str], *, among: Sequence[int]) -> int | None:
    for line in reversed(lines[-3:]):
        for number in among:
            if line != lines[number] and _citation_of(lines[number], line=line):
                return number
    return None


def _likely_headline(lines: Sequence[str], *, among: Sequence[int], institute: str) -> int:
    """The first line that is no introduction; introductions name the institute or are sentences."""
    last = among[-1]
    for number in among:
        line = lines[number]
        if number == last or not _is_introduction(line, institute=institute):
            return number
    return last


def _is_introduction(line: str, *, institute: str) -> bool:
    if institute and institute.split(maxsplit=1)[0].casefold() in line.casefold():
        return True
    if count_words(line) > LONGEST_HEADLINE:
        return True
    return _ends_a_sentence(line) and bool(ADDRESSES_STUDENTS.search(line))


def _is_standfirst(line: str) -> bool:
    return count_words(line) > LABEL_WORDS


def _is_short_enough(line: str, *, bare: bool) -> bool:
    if bare:
        return count_words(line) <= LONGEST_BARE_CITATION and not _ends_a_sentence(line)
    return count_words(line) <= LONGEST_CITATION


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
