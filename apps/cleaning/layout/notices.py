"""The notice that goes along with a cleaned text: how much was removed, and of what kinds."""

from collections.abc import Iterable
from dataclasses import dataclass

from apps.cleaning.models import Cut
from apps.web.wording import Words


@dataclass(frozen=True, slots=True)
class KindSum:
    """How much of one kind was removed."""

    name: Words
    passages: int
    words: int


@dataclass(frozen=True, slots=True)
class Notice:
    """The sums of what was removed, kinds in the order in which the text has them."""

    kinds: tuple[KindSum, ...]

    @property
    def passages(self) -> int:
        return sum(kind.passages for kind in self.kinds)

    @property
    def words(self) -> int:
        return sum(kind.words for kind in self.kinds)


def notice_of(cuts: Iterable[Cut]) -> Notice:
    """Adds up the cuts that stand."""
    by_kind: dict[str, list[Cut]] = {}
    for cut in cuts:
        if cut.stands:
            by_kind.setdefault(cut.kind, []).append(cut)
    return Notice(
        tuple(
            KindSum(some[0].get_kind_display(), len(some), sum(cut.words for cut in some))
            for some in by_kind.values()
        )
    )
