"""What was decided about passages before, found again in a text: rules of words, not of signs.

All rules are looked for in one sweep, as Aho and Corasick do it (Efficient String Matching,
Communications of the ACM 18:6, 1975) but over words: time grows with the text, however many rules.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from apps.text.document import Document, Role, Span
from apps.text.wordings import BORDER, Word, folded_lines, words_in


class Way(StrEnum):
    """How a rule's words lie in the passages that it means."""

    PASSAGE = "passage"
    BEGINS = "begins"
    CONTAINS = "contains"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Remembered:
    """One rule: what to do with passages that have these words. `name` is the caller's own.

    Only whole passages may run over several lines: each line is then a block of its own.
    """

    name: int
    way: Way
    words: str
    keeps: bool = False

    @property
    def pattern(self) -> tuple[str, ...]:
        lines = [line for line in folded_lines(self.words) if line]
        pattern = tuple(chain.from_iterable((*line, BORDER) for line in lines))[:-1]
        if not pattern:
            return ()
        before = (BORDER,) if self.way in (Way.PASSAGE, Way.BEGINS) else ()
        after = (BORDER,) if self.way is Way.PASSAGE else ()
        return (*before, *pattern, *after)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule applies: whole blocks, or the words alone; `evidence` is what it found."""

    name: int
    keeps: bool
    span: Span
    evidence: Span


@dataclass(slots=True)
class _Node:
    """A state of the automaton: what may follow, where to fall back to, and what ends here."""

    following: "dict[str, _Node]" = field(default_factory=dict)
    fallback: "_Node | None" = None
    ending: "tuple[tuple[Remembered, int], ...]" = ()


class RuleBook:
    """Rules made ready to be looked for in any number of documents."""

    def __init__(self, rules: Iterable[Remembered]) -> None:
        self._root = _Node()
        self._reach = 1
        for rule in rules:
            self._add(rule)
        self._tie()

    def _add(self, rule: Remembered) -> None:
        pattern = rule.pattern
        if not pattern:
            return
        node = self._root
        for word in pattern:
            node = node.following.setdefault(word, _Node())
        node.ending = (*node.ending, (rule, len(pattern)))
        self._reach = max(self._reach, len(pattern))

    def _tie(self) -> None:
        """Give every state the longest other beginning that it also ends with."""
        waiting = deque([self._root])
        while waiting:
            node = waiting.popleft()
            for word, child in node.following.items():
                child.fallback = _step(node.fallback, word) if node.fallback else self._root
                child.ending = _longest((*child.ending, *child.fallback.ending))
                waiting.append(child)

    def hits(self, document: Document) -> tuple[Hit, ...]:
        """Where the rules apply in the document's body, in order, each span once for each effect.

        Where two rules mean the same span, the one with more words is named.
        """
        if not self._root.following:
            return ()
        found: dict[tuple[bool, Span], tuple[int, Hit]] = {}
        for run in _runs(document):
            for hit, length in self._in_run(run, document=document):
                best = found.get((hit.keeps, hit.span))
                if best is None or best[0] < length:
                    found[hit.keeps, hit.span] = length, hit
        return tuple(sorted((hit for _length, hit in found.values()), key=_place))

    def _in_run(self, run: list[int], *, document: Document) -> Iterator[tuple[Hit, int]]:
        passed = deque([Word(BORDER, 0, 0, run[0])], maxlen=self._reach + 1)
        node = _step(self._root, BORDER)
        within = _Within(document)
        given: dict[bool, tuple[int, int, int]] = {}
        for word in _words_of(run, document=document):
            passed.append(word)
            after = node.following.get(word.folded)
            node = after if after is not None else _step(node, word.folded)
            for rule, length in node.ending:
                first = passed[-length]
                first = first if first.folded != BORDER else passed[1 - length]
                last = word if word.folded != BORDER else passed[-2]
                if rule.way is Way.WORDS:
                    yield from within.add(rule, Span(first.start, last.end), first.block, length)
                elif given.get(rule.keeps) != (here := (first.block, last.block, length)):
                    given[rule.keeps] = here
                    whole = document.stretch(first.block, last.block)
                    yield Hit(rule.name, rule.keeps, whole, Span(first.start, last.end)), length
        yield from within.rest()


class _Within:
    """Words within blocks: those that overlap are joined before they are given.

    Where nothing but marks would be left of a block without them, the block goes whole.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._open: dict[bool, tuple[int, int, Span, int]] = {}

    def add(
        self, rule: Remembered, span: Span, block: int, length: int
    ) -> Iterator[tuple[Hit, int]]:
        former = self._open.get(rule.keeps)
        name = rule.name
        if former and former[1] == block and former[2].end > span.start:
            span = Span(min(former[2].start, span.start), max(former[2].end, span.end))
            name, length = (name, length) if length > former[3] else (former[0], former[3])
        elif former:
            yield self._hit(rule.keeps)
        self._open[rule.keeps] = name, block, span, length

    def rest(self) -> Iterator[tuple[Hit, int]]:
        for keeps in tuple(self._open):
            yield self._hit(keeps)

    def _hit(self, keeps: bool) -> tuple[Hit, int]:
        name, block, span, length = self._open.pop(keeps)
        whole = self._document.spans[block]
        left = (piece.of(self._document.text) for piece in whole.without([span]))
        alone = not any(map(str.isalnum, chain.from_iterable(left)))
        return Hit(name, keeps, whole if alone else span, span), length


def _words_of(run: list[int], *, document: Document) -> Iterator[Word]:
    for block in run:
        span = document.spans[block]
        yield from words_in(span.of(document.text), at=span.start, block=block)
        yield Word(BORDER, span.end, span.end, block)


def _runs(document: Document) -> Iterator[list[int]]:
    """Blocks of the body that follow one another; those without a word are passed over."""
    run: list[int] = []
    for number, block in enumerate(document.blocks):
        if block.role is not Role.BODY:
            if run:
                yield run
            run = []
        elif block.text.strip():
            run.append(number)
    if run:
        yield run


def _step(node: _Node, word: str) -> _Node:
    here: _Node | None = node
    while here is not None:
        if word in here.following:
            return here.following[word]
        root, here = here, here.fallback
    return root


def _longest(
    ending: tuple[tuple[Remembered, int], ...],
) -> tuple[tuple[Remembered, int], ...]:
    """Of rules that end at one word, the longest of each effect on blocks and on words."""
    best: dict[tuple[bool, bool], tuple[Remembered, int]] = {}
    for rule, length in ending:
        sort = (rule.keeps, rule.way is Way.WORDS)
        if sort not in best or best[sort][1] < length:
            best[sort] = rule, length
    return tuple(best.values())


def _place(hit: Hit) -> tuple[int, int, bool]:
    return hit.span.start, -hit.span.end, hit.keeps
