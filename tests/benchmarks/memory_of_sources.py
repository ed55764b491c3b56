"""What a source's other articles add to its cleaning, measured by leaving one article out.

    GLOSS_DATA=<folder of the data> python -m tests.benchmarks.memory_of_sources

Each article is cleaned three times: by its own words, with the memory of its publisher's other
articles as well, and by that memory alone, as if no phrase were known. Publishers that are held
out are reported by their totals only.
"""

import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from apps.text.boilerplate import examine
from apps.text.boilerplate.brand import brand_of
from apps.text.boilerplate.evidence import Look
from apps.text.boilerplate.memory import Memory
from apps.text.boilerplate.page import Page
from apps.text.boilerplate.passages import read
from apps.text.boilerplate.recurring import remembered
from apps.text.document import Block, Document
from apps.text.fingerprints import prints_of

Article = dict[str, Any]
Way = Callable[[Document, str, Memory], set[int]]
"""Gives the numbers of the blocks that are cut."""

DAMAGE = 8
"""Words of a kept block whose loss counts as damage."""


def alone(document: Document, publisher: str, _memory: Memory) -> set[int]:
    return _cut(document, publisher=publisher, memory=None)


def with_memory(document: Document, publisher: str, memory: Memory) -> set[int]:
    return _cut(document, publisher=publisher, memory=memory)


def by_memory_alone(document: Document, publisher: str, memory: Memory) -> set[int]:
    brand = brand_of(publisher)
    looks = tuple(
        Look(read(block=block, index=n, span=span), (), brand, None, 0)
        for n, (block, span) in enumerate(zip(document.blocks, document.spans, strict=True))
    )
    return set(remembered(Page(looks, brand), marks={}, document=document, seen=memory))


def _cut(document: Document, *, publisher: str, memory: Memory | None) -> set[int]:
    verdicts = examine(document, publisher=publisher, seen=memory).verdicts
    spans = enumerate(document.spans)
    return {n for n, span in spans if any(each.span.covers(span) for each in verdicts)}


def document_of(article: Article) -> Document:
    return Document(tuple(Block(block["text"]) for block in article["blocks"]))


def memory_of(article: Article, *, others: list[Article]) -> Memory:
    places: defaultdict[int, set[int]] = defaultdict(set)
    rest = [other for other in others if other["id"] != article["id"]]
    for number, other in enumerate(rest):
        for each in prints_of(document_of(other)):
            places[each.value].add(number)
    return Memory(len(rest), {value: frozenset(where) for value, where in places.items()})


def judge(article: Article, cut: set[int]) -> Counter[str]:
    """Right and wrong cuts, wanted and found appeals, and whether the article was damaged."""
    sums: Counter[str] = Counter(articles=1, negatives=article["negative"])
    for number, block in enumerate(article["blocks"]):
        if block.get("neutral"):
            continue
        leftover, gone = block["label"] == "remove", number in cut
        sums[f"{'right' if leftover else 'wrong'}" if gone else "missed" if leftover else ""] += 1
        if block["reason"] == "fundraising":
            sums["fundraising"] += 1
            sums["fundraising found"] += gone
        if gone and not leftover and len(block["text"].split()) >= DAMAGE:
            sums["damaged"] = 1
            sums["negatives damaged"] = article["negative"]
    return sums


def line(sums: Counter[str]) -> str:
    cut, wanted = sums["right"] + sums["wrong"], sums["right"] + sums["missed"]
    precision = sums["right"] / cut if cut else 1.0
    recall = sums["right"] / wanted if wanted else 1.0
    both = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return (
        f"P {precision:.4f}  R {recall:.4f}  F1 {both:.4f}  "
        f"right {sums['right']}, wrong {sums['wrong']}, missed {sums['missed']}; "
        f"fundraising {sums['fundraising found']}/{sums['fundraising']}; "
        f"damaged {sums['damaged']}/{sums['articles']}, "
        f"negatives {sums['negatives damaged']}/{sums['negatives']}"
    )


def is_held_out(article: Article) -> bool:
    name = f"gloss-heldout:{article['publisher']}"
    return int(sha256(name.encode()).hexdigest(), 16) % 4 == 0


def main() -> int:
    folder = Path(os.environ.get("GLOSS_DATA", Path(__file__).parents[3] / "shared" / "data"))
    with (folder / "cleaning" / "dev.jsonl").open(encoding="utf-8") as file:
        articles = [json.loads(each) for each in file]
    of_publisher: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        of_publisher[article["publisher"]].append(article)
    groups = {"all": articles, "held out": [each for each in articles if is_held_out(each)]}
    groups["for development"] = [each for each in articles if not is_held_out(each)]
    ways: dict[str, Way] = {
        "words": alone,
        "and memory": with_memory,
        "memory alone": by_memory_alone,
    }
    for name, group in groups.items():
        for way, clean in ways.items():
            sums: Counter[str] = Counter()
            for article in group:
                memory = memory_of(article, others=of_publisher[article["publisher"]])
                cut = clean(document_of(article), article["publisher"], memory)
                sums += judge(article, cut)
            sys.stdout.write(f"{name:16}{way:14}{line(sums)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
