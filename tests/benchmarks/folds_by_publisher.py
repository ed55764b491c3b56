"""How well leftovers are found in papers that had no say in the choice of a number.

The cleaner's rules have no fitted weights: a phrase is a hint, likely or certain because somebody
judged it so. What could be fitted are the few numbers below. So two tables are printed, both by
five folds of publishers, told apart by a hash of the name:

- as written: the cleaner as it stands, on each fold. Its rules were written with all these articles
  at hand, so this shows how its figures differ between papers, not what it does on unseen ones;
- chosen anew: each number is chosen again on four folds, from a grid and without regard to what is
  written, and the cleaner so set is scored on the fifth.

    GLOSS_DATA=… python -m tests.benchmarks.folds_by_publisher
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from apps.text.boilerplate import (
    appeals,
    authors,
    edges,
    evidence,
    examine,
    first_look,
    glued,
    link_lists,
    novelty,
    page,
    parts,
    passages,
    ties,
)
from apps.text.document import Block, Document

DATA = Path(os.environ.get("GLOSS_DATA", Path(__file__).parents[3] / "shared" / "data"))
FOLDS = 5
SWEEPS = 2
"""Times each number is chosen again in turn."""
FLOOR = 0.95
"""A choice with less precision on its four folds is no choice."""

Number = tuple[str, tuple[ModuleType, ...], tuple[float, ...]]

NUMBERS: tuple[Number, ...] = (
    ("ENOUGH", (evidence, first_look), (2, 3, 4, 5)),
    ("LONG_WORDS", (evidence,), (30, 50, 70, 100, 150)),
    ("SHARE_OF_A_REPORT", (evidence,), (0, 1, 2, 3)),
    ("LONGEST_LINK", (first_look,), (15, 30, 45, 60, 90)),
    ("HEAVY", (ties,), (2, 3, 4, 5, 6)),
    ("MONEY_BLOCKS", (ties,), (1, 2, 3, 4, 6)),
    ("NEAR", (ties,), (0, 1, 2, 3, 4)),
    ("SHARED", (novelty, appeals), (0.0, 0.1, 0.2, 0.3, 0.4)),
    ("SHARED_IN_ANOTHER_VOICE", (novelty, appeals), (0.1, 0.2, 0.3, 0.4)),
    ("BRIDGE", (appeals,), (0, 1, 2, 3, 4)),
    ("LEAD_INS", (appeals,), (0, 1, 2, 3, 4)),
    ("HEADING_WORDS", (appeals,), (8, 12, 16, 20)),
    ("CLOSED", (page, edges), (1, 2, 3, 4)),
    ("STRAY_WORDS", (page,), (15, 30, 45, 60, 90)),
    ("PROSE_WORDS", (passages, parts, glued), (12, 16, 20, 25, 30)),
    ("SENTENCE_WORDS", (passages,), (4, 6, 8, 10)),
    ("TITLE_WORDS", (passages,), (15, 20, 26, 32)),
    ("EDGE", (authors,), (1, 2, 3, 4, 5)),
    ("NOTE_WORDS", (authors,), (50, 80, 110, 150)),
    ("ISLAND_LINES", (edges,), (0, 1, 2, 3, 4, 6)),
    ("NEAR", (edges,), (1, 2, 3, 4, 6)),
    ("LONGEST_LIST", (link_lists,), (5, 15, 30, 60)),
    ("HEADLINE_WORDS", (link_lists,), (10, 17, 24)),
)
"""Each with the modules that know it and the values from which it is chosen."""


@dataclass(frozen=True, slots=True)
class Article:
    publisher: str
    document: Document
    cut: tuple[bool | None, ...]
    """What should happen to each block; None where the annotator left it open."""


@dataclass(frozen=True, slots=True)
class Score:
    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        both = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / both if both else 1.0

    def __add__(self, other: "Score") -> "Score":
        pairs = zip(self.counts, other.counts, strict=True)
        return Score(*(mine + theirs for mine, theirs in pairs))

    @property
    def counts(self) -> tuple[int, int, int]:
        return self.right, self.wrong, self.missed

    def __str__(self) -> str:
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}"


def read_articles(path: Path) -> list[Article]:
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [_article(row) for row in rows]


def _article(row: Mapping[str, object]) -> Article:
    blocks: list[dict[str, str]] = row["blocks"]  # type: ignore[assignment]
    labels = (None if block.get("neutral") else block["label"] == "remove" for block in blocks)
    document = Document(tuple(Block(block["text"]) for block in blocks))
    return Article(str(row["publisher"]), document, tuple(labels))


def fold_of(article: Article) -> int:
    return int(sha256(article.publisher.encode()).hexdigest(), 16) % FOLDS


def score(articles: Sequence[Article]) -> Score:
    return sum((_score(article) for article in articles), Score())


def _score(article: Article) -> Score:
    found = examine(article.document, publisher=article.publisher).verdicts
    spans = article.document.spans
    cut = [any(verdict.span.covers(span) for verdict in found) for span in spans]
    pairs = list(zip(cut, article.cut, strict=True))
    return Score(pairs.count((True, True)), pairs.count((True, False)), pairs.count((False, True)))


@contextmanager
def set_to(values: Sequence[float]) -> Iterator[None]:
    """The cleaner with other numbers, for as long as the block runs."""
    written = [getattr(modules[0], name) for name, modules, _ in NUMBERS]
    _set(values)
    try:
        yield
    finally:
        _set(written)


def _set(values: Sequence[float]) -> None:
    for (name, modules, _), value in zip(NUMBERS, values, strict=True):
        for module in modules:
            setattr(module, name, value)


def choose(articles: Sequence[Article]) -> list[float]:
    """Each number in turn, from the least of its grid on; of equally good ones the middle one."""
    chosen = [grid[0] for _, _, grid in NUMBERS]
    for _ in range(SWEEPS):
        for at, (_, _, grid) in enumerate(NUMBERS):
            merits = [_merit(articles, [*chosen[:at], value, *chosen[at + 1 :]]) for value in grid]
            best = [
                value for value, merit in zip(grid, merits, strict=True) if merit == max(merits)
            ]
            chosen[at] = best[len(best) // 2]
    return chosen


def _merit(articles: Sequence[Article], values: Sequence[float]) -> tuple[bool, float]:
    with set_to(values):
        found = score(articles)
    return found.precision >= FLOOR, found.f1


def report(articles: Sequence[Article]) -> Iterator[str]:
    folds = [[one for one in articles if fold_of(one) == fold] for fold in range(FOLDS)]
    yield from _table("as written", [score(fold) for fold in folds], folds)
    anew = []
    for held_out, fold in enumerate(folds):
        others = [one for other, rest in enumerate(folds) if other != held_out for one in rest]
        values = choose(others)
        yield _choice(held_out, values)
        with set_to(values):
            anew.append(score(fold))
    yield from _table("chosen anew", anew, folds)


def _table(
    title: str, scores: Sequence[Score], folds: Sequence[Sequence[Article]]
) -> Iterator[str]:
    yield title
    for at, (found, fold) in enumerate(zip(scores, folds, strict=True)):
        papers = len({article.publisher for article in fold})
        yield f"  fold {at}: {found}  ({len(fold)} articles of {papers} publishers)"
    yield f"  worst:  {min(scores, key=lambda found: found.f1)}"
    yield f"  pooled: {sum(scores, Score())}"


def _choice(fold: int, values: Sequence[float]) -> str:
    changed = [
        f"{modules[0].__name__.rpartition('.')[2]}.{name} {value} ({getattr(modules[0], name)})"
        for (name, modules, _), value in zip(NUMBERS, values, strict=True)
        if value != getattr(modules[0], name)
    ]
    return f"  without fold {fold}, other than written: {', '.join(changed) or 'none'}"


if __name__ == "__main__":
    for line in report(read_articles(DATA / "cleaning" / "dev.jsonl")):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
