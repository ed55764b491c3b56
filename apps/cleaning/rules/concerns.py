"""What there is to worry about before a rule is saved. Higher apps add concerns of their own.

A concern is asked about the texts of one stretch together, so that it can look things up for all of
them in one query.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from apps.articles.models import Revision
from apps.text.document import Document, Span
from apps.text.quoted_speech import holds_quoted_speech
from apps.text.words import count_words
from apps.web.wording import Words

LARGE_SHARE = 0.2
"""Part of an article's words that one rule hardly ever takes out."""
MANY = 3
"""So many passages of one article are more than a leftover stands there."""


@dataclass(frozen=True, slots=True)
class Touched:
    """One stored text that rules would change: what would go out, and what would come back."""

    revision: Revision
    document: Document
    out: tuple[Span, ...]
    back: tuple[Span, ...] = ()

    @property
    def words_out(self) -> int:
        return sum(count_words(span.of(self.document.text)) for span in self.out)


@dataclass(frozen=True, slots=True)
class Concern:
    """A reason to look twice. `about` names the texts, by the key of their revision."""

    label: Words
    say: Callable[[int], str]
    about: Callable[[Sequence[Touched]], Iterable[int]]


def quoted_speech(touched: Sequence[Touched]) -> Iterable[int]:
    return [each.revision.pk for each in touched if any(map(holds_quoted_speech, _passages(each)))]


def large_share(touched: Sequence[Touched]) -> Iterable[int]:
    return [
        each.revision.pk
        for each in touched
        if each.words_out > LARGE_SHARE * each.revision.cleaning.kept_words
    ]


def many_places(touched: Sequence[Touched]) -> Iterable[int]:
    return [each.revision.pk for each in touched if len(each.out) >= MANY]


def _passages(each: Touched) -> Iterable[str]:
    return (span.of(each.document.text) for span in each.out)


def _say_quoted(count: int) -> str:
    return ngettext(
        "In %(count)d article it would take out words that somebody is quoted with.",
        "In %(count)d articles it would take out words that somebody is quoted with.",
        count,
    ) % {"count": count}


def _say_large(count: int) -> str:
    return ngettext(
        "In %(count)d article it would take out more than a fifth of what is kept.",
        "In %(count)d articles it would take out more than a fifth of what is kept.",
        count,
    ) % {"count": count}


def _say_many(count: int) -> str:
    return ngettext(
        "In %(count)d article it stands in three passages or more: the words may be too common.",
        "In %(count)d articles it stands in three passages or more: the words may be too common.",
        count,
    ) % {"count": count}


CONCERNS = (
    Concern(_("Somebody is quoted"), _say_quoted, quoted_speech),
    Concern(_("A large part of the article"), _say_large, large_share),
    Concern(_("Several places in one article"), _say_many, many_places),
)
