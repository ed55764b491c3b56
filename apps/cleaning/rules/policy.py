"""What holds for all articles of a source: its rules that are on, and the kinds that stay."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.db.models import Q

from apps.articles.models import Source
from apps.cleaning.rules.models import Rule, Taste
from apps.text.remembered import RuleBook


@dataclass(frozen=True, slots=True)
class Policy:
    """Rules by their place in `rules`, ready to be looked for, and the kinds that stay."""

    rules: tuple[Rule, ...] = ()
    staying: frozenset[str] = frozenset()
    book: RuleBook = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "book", book_of(self.rules))


def book_of(rules: Iterable[Rule]) -> RuleBook:
    """Rules to look for; each hit names the place of its rule."""
    return RuleBook(rule.as_remembered(at) for at, rule in enumerate(rules))


def policy_of(source: Source | None) -> Policy:
    """In two queries; an article without a source follows the site alone."""
    rules = tuple(Rule.objects.working().filter(source=source)) if source else ()
    return Policy(rules, staying_kinds(source))


class Policies:
    """The policies of sources known by their names alone, as the desk has them; each read once."""

    def __init__(self) -> None:
        self._known: dict[str, Policy] = {}

    def named(self, source: str) -> Policy:
        name = source.strip()
        if name not in self._known:
            found = Source.objects.filter(name=name).first() if name else None
            self._known[name] = policy_of(found)
        return self._known[name]


def staying_kinds(source: Source | None) -> frozenset[str]:
    """Kinds that are not taken out: what the source says, else what the site says."""
    site, own = tastes_of(source)
    return frozenset(kind for kind, stays in {**site, **own}.items() if stays)


def tastes_of(source: Source | None) -> tuple[Mapping[str, bool], Mapping[str, bool]]:
    """What the site and what the source say of the kinds that they say anything of."""
    wanted = Q(source=None) | Q(source=source) if source else Q(source=None)
    site: dict[str, bool] = {}
    own: dict[str, bool] = {}
    for taste in Taste.objects.filter(wanted):
        (site if taste.source_id is None else own)[taste.kind] = taste.stays
    return site, own
