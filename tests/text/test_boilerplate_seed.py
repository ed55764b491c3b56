"""The seed document: what is cut from it, why, and what is kept on second look."""

import os
from pathlib import Path

import pytest

from apps.text.boilerplate import Confidence, Findings, Leftover, examine
from apps.text.document import Block, Document, Role
from apps.text.words import count_words

DATA = Path(os.environ.get("GLOSS_DATA", Path(__file__).parents[3] / "shared" / "data"))
ENTRY_LINES = 33
ROLES = {
    0: Role.DATE,
    1: Role.INTRODUCTION,
    2: Role.HEADLINE,
    3: Role.STANDFIRST,
    5: Role.DATELINE,
    30: Role.CITATION,
    31: Role.DATE,
    32: Role.DATE,
}


@pytest.fixture(scope="module")
def seed() -> Document:
    path = DATA / "seed.txt"
    if not path.exists():
        pytest.skip(f"the seed document is not at {path}; set GLOSS_DATA to its folder")
    lines = path.read_text(encoding="utf-8").split("\n")[:ENTRY_LINES]
    return Document(
        tuple(Block(line, role=ROLES.get(at, Role.BODY)) for at, line in enumerate(lines))
    )


@pytest.fixture(scope="module")
def findings(seed: Document) -> Findings:
    return examine(seed, publisher="The Guardian")


def test_three_passages_of_the_seed_are_cut_and_each_is_sure(
    seed: Document, findings: Findings
) -> None:
    cut = [
        (verdict.kind, verdict.confidence, count_words(verdict.span.of(seed.text)))
        for verdict in findings.verdicts
    ]

    assert cut == [
        (Leftover.LIVE_LINK, Confidence.SURE, 4),
        (Leftover.SOCIAL, Confidence.SURE, 10),
        (Leftover.FUNDRAISING, Confidence.SURE, 394),
    ]


def test_the_appeal_runs_from_its_heading_to_its_signature(
    seed: Document, findings: Findings
) -> None:
    appeal = findings.verdicts[-1].span.of(seed.text).split("\n")

    assert (appeal[0][:32], appeal[-1]) == (
        "Why you can rely on the Guardian",
        "Editor, Guardian US",
    )


def test_the_seed_without_roles_or_publisher_is_cut_at_the_same_places(
    seed: Document, findings: Findings
) -> None:
    plain = Document(tuple(Block(block.text) for block in seed.blocks))

    spans = [verdict.span for verdict in examine(plain).verdicts]

    assert spans == [verdict.span for verdict in findings.verdicts]


def test_the_link_above_the_date_says_where_it_stands(findings: Findings) -> None:
    assert findings.verdicts[0].reasons[0].message == (
        "It points to a live page and stands between the headline and the date."
    )


def test_the_appeal_says_who_speaks_to_whom(findings: Findings) -> None:
    messages = {reason.message for reason in findings.verdicts[-1].reasons}

    assert messages >= {
        "It asks you for money (%(words)s).",
        "It speaks to you as “you” and for the paper as “we”.",
    }


def test_a_paragraph_that_reports_a_demand_for_compensation_is_spared(
    seed: Document, findings: Findings
) -> None:
    spared = {kept.block: kept.reasons[0] for kept in findings.spared}

    reason = spared[17]

    assert (reason.message, reason.evidence[0].of(seed.text)) == (
        "It mentions %(words)s, but reports it: it does not ask you for any.",
        "compensation",
    )
