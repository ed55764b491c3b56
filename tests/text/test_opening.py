"""Which lines above an article are its introduction, headline, standfirst and time."""

import pytest

from apps.text.document import Role
from apps.text.opening import find_citation, roles_of_opening
from tests.text.stopwatch import seconds

INTRODUCTION = "Northgate will explore these topics this summer at Northgate Institute"
HEADLINE = "The harbour bridge is closed"
STANDFIRST = "Engineers found a crack in the northern pillar"
TIME = "10:15 EST Thursday, 09 January 2025"
BODY = (
    "The harbour bridge was closed on Monday morning after an engineer had found a crack in one of "
    "the northern pillars."
)
MORE = "Nobody could say on Monday how long the work would take, or what it would cost."
CITATION = f"{HEADLINE} — The Harbour Post {STANDFIRST}"

OPENINGS = {
    "a full post": (
        [INTRODUCTION, HEADLINE, STANDFIRST, TIME, BODY, CITATION],
        "introduction headline standfirst dateline",
    ),
    "two lines of introduction": (
        [INTRODUCTION, "Read this before our next class.", HEADLINE, STANDFIRST, TIME, BODY],
        "introduction introduction headline standfirst dateline",
    ),
    "an introduction that only the citation tells": (
        ["Some bridges are old", HEADLINE, STANDFIRST, TIME, BODY, CITATION],
        "introduction headline standfirst dateline",
    ),
    "no introduction": ([HEADLINE, STANDFIRST, TIME, BODY], "headline standfirst dateline"),
    "no standfirst": ([HEADLINE, TIME, BODY], "headline dateline"),
    "a label below the standfirst": (
        [HEADLINE, STANDFIRST, "Business live", TIME, BODY],
        "headline standfirst - dateline",
    ),
    "no time": ([HEADLINE, STANDFIRST, BODY, MORE], "headline standfirst"),
    "only a headline": ([HEADLINE, BODY, MORE], "headline"),
    "a byline": (
        [HEADLINE, STANDFIRST, "By Ana Lima and Joe Fox", TIME, BODY],
        "headline standfirst byline dateline",
    ),
    "a byline below the time": ([HEADLINE, TIME, "By Ana Lima", BODY], "headline dateline -"),
    "a time above the headline": ([TIME, HEADLINE, BODY], "dateline"),
    "nothing but lines": (["One line", "Another line"], ""),
    "nothing": ([], ""),
}
CITATIONS = {
    "an em dash": (f"{HEADLINE} — The Harbour Post", "The Harbour Post"),
    "a dash without spaces": (f"{HEADLINE}—The Harbour Post", "The Harbour Post"),
    "a hyphen": (f"{HEADLINE} - The Harbour Post", "The Harbour Post"),
    "a bar": (f"{HEADLINE} | The Harbour Post", "The Harbour Post"),
    "a standfirst behind the source": (CITATION, "The Harbour Post"),
    "a standfirst with wide spaces": (CITATION.replace(" ", "  "), "The Harbour Post"),
    "other capitals": (f"{HEADLINE.upper()} — The Harbour Post", "The Harbour Post"),
    "no source": (f"{HEADLINE} —", ""),
    "source and a colon": ("Source: The Harbour Post", "The Harbour Post"),
    "via and a dash": ("via – The Harbour Post", "The Harbour Post"),
    "via and nothing": ("Via The Harbour Post", "The Harbour Post"),
    "published by": ("Originally published by The Harbour Post", "The Harbour Post"),
}
NO_CITATIONS = {
    "nothing": "",
    "the headline itself": HEADLINE,
    "a line that goes on": f"{HEADLINE} to all but buses",
    "a line with a hyphen": f"{HEADLINE}-related work goes on",
    "another line": MORE,
    "a sentence about sources": "Source code of the model was put online by the firm on Monday.",
    "a short sentence with via": "Via a speaker, the mayor declined.",
    "a book of some year": "Originally published in 2019, the book tells of a bridge.",
    "a paragraph behind a colon": "Source: " + "word " * 60,
}


def roles_in(lines: list[str], *, institute: str = "Northgate Institute") -> str:
    """The roles of the lines down to the last one that has any; a dash where a line has none."""
    roles = roles_of_opening(lines, first=0, institute=institute)
    names = [roles[n].value if n in roles else "-" for n in range(max(roles, default=-1) + 1)]
    return " ".join(names)


@pytest.mark.parametrize(("lines", "roles"), OPENINGS.values(), ids=OPENINGS)
def test_the_lines_of_an_opening_have_their_roles(lines: list[str], roles: str) -> None:
    assert roles_in(lines).rstrip(" -") == roles.rstrip(" -")


def test_under_a_date_lines_without_an_article_introduce_one_to_come() -> None:
    roles = roles_of_opening(["01/09/2025", "We will read about bridges"], first=1, institute="")
    assert roles == {1: Role.INTRODUCTION}


def test_a_sentence_to_students_is_an_introduction_without_the_name_of_an_institute() -> None:
    lines = ["We will discuss this in our next class.", HEADLINE, STANDFIRST, TIME, BODY]
    assert roles_in(lines, institute="") == "introduction headline standfirst dateline"


@pytest.mark.parametrize(("line", "source"), CITATIONS.values(), ids=CITATIONS)
def test_a_citation_names_its_source(line: str, source: str) -> None:
    citation = find_citation(line, headline=HEADLINE)
    assert citation is not None
    assert citation.source_before(STANDFIRST) == source


@pytest.mark.parametrize("line", NO_CITATIONS.values(), ids=NO_CITATIONS)
def test_other_lines_are_no_citations(line: str) -> None:
    assert find_citation(line, headline=HEADLINE) is None


def test_without_a_headline_only_a_line_that_says_so_is_a_citation() -> None:
    assert find_citation("— The Harbour Post", headline="") is None


@pytest.mark.parametrize("filler", ["word ", "by a ", "source: ", "9", " ", ".", "“"])
def test_lines_of_two_megabytes_take_a_moment(filler: str) -> None:
    line = filler * (2_000_000 // len(filler))
    lines = [HEADLINE, line, line, HEADLINE]
    assert seconds(lambda: roles_of_opening(lines, first=0, institute="Northgate")) < 2


@pytest.mark.parametrize(
    "paragraph",
    [
        "The robots swept the hall on Monday. Nobody had asked them to, and nobody minded it. 🙂",
        "The robots swept the hall, " + "and then the next one, " * 6 + "and so on and on",
    ],
    ids=["an emoji behind its stop", "long, with no stop"],
)
def test_a_paragraph_may_end_in_other_ways(paragraph: str) -> None:
    roles = roles_of_opening(
        ["03/04/2025", "What the robots did", paragraph], first=1, institute=""
    )
    assert roles == {1: Role.HEADLINE}


@pytest.mark.parametrize("filler", [".", ". ", ".!", "…”"])
def test_looking_for_the_end_of_a_sentence_takes_a_moment(filler: str) -> None:
    lines = ["A", filler * 500_000 + "x", "B"]
    assert seconds(lambda: roles_of_opening(lines, first=0, institute="")) < 2
