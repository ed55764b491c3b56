"""What the language package costs, each figure beside the plainest thing that could be done.

Run with `make bench`. Compare within a group and a run: the seconds are this machine's own.
"""

import re
from collections.abc import Callable
from html import escape
from pathlib import Path
from random import Random
from typing import Any

import pytest

from apps.text.blog_page import split_page
from apps.text.boilerplate import examine
from apps.text.document import Document, Span
from apps.text.parsing import read_plain
from apps.text.rendering import Mark, weave
from apps.text.sentences import sentences
from apps.text.words import count_words

SEED = Path(__file__).parents[2].joinpath("seeds/2025-technology.txt").read_text(encoding="utf-8")
LONG = "\n".join([SEED] * 20)
Benchmark = Callable[..., Any]


@pytest.fixture(scope="module")
def document() -> Document:
    return read_plain(LONG).document


def marks_on(document: Document, count: int) -> list[Mark]:
    chance = Random(count)  # noqa: S311  (the same marks at each run)
    starts = [chance.randrange(len(document.text) - 200) for _ in range(count)]
    return [Mark(Span(at, at + 120), f"m{n}", "claim") for n, at in enumerate(starts)]


@pytest.mark.benchmark(group="drawing 100 kB of text")
def test_escaping_alone(benchmark: Benchmark, document: Document) -> None:
    benchmark(escape, document.text)


@pytest.mark.benchmark(group="drawing 100 kB of text")
@pytest.mark.parametrize("count", [0, 10, 100, 1_000, 10_000])
def test_weaving_marks(benchmark: Benchmark, document: Document, count: int) -> None:
    marks = marks_on(document, count)
    benchmark(weave, document, Span(0, len(document.text)), marks=marks)


@pytest.mark.benchmark(group="taking in 100 kB of text")
def test_splitting_lines_alone(benchmark: Benchmark) -> None:
    benchmark(LONG.splitlines)


@pytest.mark.benchmark(group="taking in 100 kB of text")
def test_reading(benchmark: Benchmark) -> None:
    benchmark(read_plain, LONG)


@pytest.mark.benchmark(group="taking in 100 kB of text")
def test_splitting_the_page(benchmark: Benchmark) -> None:
    benchmark(split_page, LONG, institute="Digivations")


@pytest.mark.benchmark(group="finding leftovers in 100 kB of text")
def test_counting_words_alone(benchmark: Benchmark, document: Document) -> None:
    benchmark(count_words, document.text)


@pytest.mark.benchmark(group="finding leftovers in 100 kB of text")
def test_asking_one_pattern_alone(benchmark: Benchmark, document: Document) -> None:
    pattern = re.compile(r"\b(?:subscribe|donate|follow|newsletter|advertisement)\b")
    benchmark(lambda: [pattern.findall(block.text) for block in document.blocks])


@pytest.mark.benchmark(group="finding leftovers in 100 kB of text")
@pytest.mark.parametrize("publisher", [None, "The Guardian"])
def test_examining(benchmark: Benchmark, document: Document, publisher: str | None) -> None:
    benchmark(examine, document, publisher=publisher)


@pytest.mark.benchmark(group="taking in 100 kB of text")
def test_finding_sentences(benchmark: Benchmark, document: Document) -> None:
    benchmark(lambda: list(sentences(document)))
