"""What a source's other articles say of a block: where it stands again, and what staff decided."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from apps.text.document import Block
from apps.text.fingerprints import prints_in

OFTEN = 4
"""Stories are seldom told again in so many articles: what stands in them is the source's own."""
OPENING = 4
"""Paragraphs at the beginning by which a story that is told again is known."""
SHARED_OPENING = 2
"""An article that has so many of them is the same story: what it repeats says nothing."""

Places = Mapping[int, frozenset[int]]
"""By print, the other articles in which the sentence stands."""


@dataclass(frozen=True, slots=True)
class Recollection:
    """In how many other articles a block stands word for word, and what staff did with it there.

    `usual` says that those are half of the source's articles or more.
    """

    articles: int = 0
    put_back: int = 0
    taken_out: int = 0
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Memory:
    """The other articles of a source, as far as they share sentences with a text.

    `articles` is how many were looked at. Of the passages that staff decided about in them,
    `put_back` and `taken_out` hold the sentences, as `places` does of the whole texts.
    """

    articles: int = 0
    places: Places = field(default_factory=dict)
    put_back: Places = field(default_factory=dict)
    taken_out: Places = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.places)

    def of(self, block: Block, *, retold: frozenset[int] = frozenset()) -> Recollection:
        """What is remembered of a block, but for the articles that tell the same story."""
        values = [each.value for each in prints_in(block)]
        others = _in_common(values, places=self.places) - retold
        return Recollection(
            articles=len(others),
            put_back=len(_in_common(values, places=self.put_back)),
            taken_out=len(_in_common(values, places=self.taken_out)),
            usual=2 * len(others) >= self.articles - len(retold),
        )

    def retelling(self, paragraphs: Iterable[Block]) -> frozenset[int]:
        """The articles that tell the story which begins with these paragraphs."""
        openings = (
            _in_common([each.value for each in prints_in(block)], places=self.places)
            for block in paragraphs
        )
        told = list(islice((where for where in openings if len(where) < OFTEN), OPENING))
        shared = Counter(article for where in told for article in where)
        enough = min(SHARED_OPENING, len(told))
        return frozenset(article for article, times in shared.items() if times >= enough)


def _in_common(values: list[int], *, places: Places) -> frozenset[int]:
    """The articles in which all of these sentences stand."""
    nowhere: frozenset[int] = frozenset()
    each = [places.get(value, nowhere) for value in values]
    return frozenset.intersection(*each) if each else nowhere
