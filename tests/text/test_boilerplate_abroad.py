"""Leftovers in German, French and Spanish go; paragraphs that speak of such things stay."""

import pytest

from apps.text.boilerplate import Leftover, examine
from apps.text.document import Block, Document
from tests.text.leftovers_abroad import french, german, spanish

LANGUAGES = (german, french, spanish)
GOES = [(own.REPORT, kind, line) for own in LANGUAGES for kind, line in own.LEFTOVERS]
STAYS = [(own.REPORT, line) for own in LANGUAGES for line in own.STAYS]


def cut_from(*lines: str) -> list[tuple[Leftover, str]]:
    document = Document(tuple(Block(line) for line in lines))
    verdicts = examine(document).verdicts
    return [(verdict.kind, verdict.span.of(document.text)) for verdict in verdicts]


@pytest.mark.parametrize(("report", "kind", "line"), GOES, ids=[line for *_, line in GOES])
def test_a_leftover_abroad_is_cut(report: tuple[str, ...], kind: Leftover, line: str) -> None:
    assert cut_from(*report[:2], line, *report[2:]) == [(kind, line)]


@pytest.mark.parametrize(("report", "kind", "line"), GOES, ids=[line for *_, line in GOES])
def test_a_leftover_abroad_goes_alone_below_the_article(
    report: tuple[str, ...], kind: Leftover, line: str
) -> None:
    assert cut_from(*report, line) == [(kind, line)]


@pytest.mark.parametrize(("report", "line"), STAYS, ids=[line for _, line in STAYS])
def test_a_paragraph_about_asking_abroad_is_kept(report: tuple[str, ...], line: str) -> None:
    assert cut_from(*report[:2], line, *report[2:]) == []


@pytest.mark.parametrize(("report", "line"), STAYS, ids=[line for _, line in STAYS])
def test_a_last_paragraph_about_asking_abroad_is_kept(report: tuple[str, ...], line: str) -> None:
    assert cut_from(*report, line) == []


@pytest.mark.parametrize("paragraphs", [(*own.REPORT, *own.STAYS) for own in LANGUAGES])
def test_an_article_all_about_asking_is_kept_whole(paragraphs: tuple[str, ...]) -> None:
    assert cut_from(*paragraphs) == []
