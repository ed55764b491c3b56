"""How the cleaner's time grows: with the length of the text, whatever the text says."""

import re
from itertools import islice
from random import Random

import pytest

from apps.text.boilerplate import examine
from apps.text.boilerplate.passages import LONGEST
from apps.text.boilerplate.phrases import PHRASES
from apps.text.document import Block, Document
from tests.text.stopwatch import seconds

HALF_A_MEGABYTE = 500_000
PROSE = (
    "The city council voted on Tuesday to rebuild the old harbour bridge by next spring.",
    "“We hope that readers will support the plan,” the mayor told reporters on Monday.",
    "You can follow the work on the city’s site, where each of the steps is explained.",
)
LEFTOVERS = ("Share this article", "Please donate today to keep our journalism free for all.")
WORD = re.compile(r"[^\W\d_]{2,}")


def long_text(length: int) -> Document:
    chance = Random(length)  # noqa: S311  (the same text at each run)
    blocks: list[Block] = []
    while length > 0:
        text = " ".join(chance.choices(PROSE, k=chance.randrange(1, 8)))
        if chance.random() < 0.05:
            text = f"{text} {chance.choice(LEFTOVERS)}"
        blocks.append(Block(f"{text} {chance.randrange(10_000)}"))
        length -= len(blocks[-1].text)
    return Document(tuple(blocks))


def test_ten_times_the_text_takes_ten_times_the_time() -> None:
    short, long = long_text(HALF_A_MEGABYTE), long_text(10 * HALF_A_MEGABYTE)
    examine(short)

    ratio = seconds(lambda: examine(long)) / seconds(lambda: examine(short))

    assert ratio < 15


@pytest.mark.parametrize("every_other", [0, 1, 2])
def test_no_phrase_runs_long_on_its_own_words(every_other: int) -> None:
    slow = []
    for phrase in PHRASES:
        words = list(dict.fromkeys(WORD.findall(phrase.pattern.pattern)))[every_other:12] or ["a"]
        text = " ".join(islice(words * LONGEST, LONGEST))[:LONGEST]
        work = lambda tried=phrase.pattern, on=text: tried.search(on)  # noqa: E731
        if min(seconds(work) for _ in range(3)) > 0.05:
            slow.append(phrase.pattern.pattern)

    assert slow == []
