"""The order of the stages from a text to a filed article: read it top to bottom."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from django.conf import settings
from django.db import transaction

from apps.accounts.models import User
from apps.articles import actions as articles
from apps.articles.actions import Details
from apps.articles.models import Article, Revision, State
from apps.articles.pictures import want_pictures
from apps.cleaning import actions as cleaning
from apps.text.blog_page import Entry
from apps.text.document import Role
from apps.text.languages import LANGUAGE_CODES, guess_language
from apps.text.parsing import Reading
from apps.text.parsing.html import Metadata


@transaction.atomic
def take_in(
    *,
    entry: Entry,
    details: Details,
    by: User | None,
    stroke: UUID,
    wanted: Mapping[str, bool] | None = None,
) -> Article:
    """File one entry: its details, its text, what is cut from it, and what staff decided.

    A date that was waiting for its article receives it. `wanted` says of rows at the desk, by
    key, whether they are to be kept; rows that it does not name are left to the cleaner.
    """
    waiting = waiting_on(details.posted_on)
    if waiting:
        articles.edit(article=waiting, details=details, by=by, stroke=stroke)
        waiting.refresh_from_db()
    article = waiting or articles.file_article(details=details, by=by, stroke=stroke)
    if entry.is_bare:
        return article
    revision = articles.keep_text(
        article=article, reading=entry.reading, by=by, stroke=stroke if waiting else None
    )
    cleaning.clean(revision)
    if wanted and by:
        cleaning.settle(revision=revision, wanted=wanted, by=by, stroke=stroke)
    _send_for_pictures(revision)
    return article


@transaction.atomic
def take_new_text(*, article: Article, reading: Reading, by: User | None, stroke: UUID) -> Revision:
    """Give an article the text that its original has by now. What stands above it stays.

    What staff decided about passages of the former text holds in the new one. Taking the stroke
    back gives the article the former text again.
    """
    former = article.revision
    revision = articles.keep_text(article=article, reading=reading, by=by, stroke=stroke)
    _send_for_pictures(revision)
    if former:
        cleaning.carry_over(old=former, new=revision)
    else:
        cleaning.clean(revision)
    return revision


def _send_for_pictures(revision: Revision) -> None:
    """Have the text's pictures fetched in the background, once it is really filed."""
    from apps.intake.tasks import bring_pictures

    if settings.PICTURES and want_pictures(revision):
        transaction.on_commit(lambda: bring_pictures.enqueue(revision.pk))


def details_from(entry: Entry, *, page: Metadata | None = None) -> Details:
    """What the text itself says of its headline, source, day and so on.

    Where it was a web page, what the page says about itself fills in what the text does not.
    """
    said = page or Metadata()
    time_line = entry.words_of(Role.DATELINE) or (said.published.printed if said.published else "")
    return Details(
        title=_one_line(entry.words_of(Role.HEADLINE) or said.headline),
        standfirst=_one_line(entry.words_of(Role.STANDFIRST) or said.standfirst)[:600],
        byline=_one_line(entry.words_of(Role.BYLINE) or said.byline),
        source=entry.source or said.source[:200],
        url=said.canonical_url,
        citation=entry.words_of(Role.CITATION),
        posted_on=entry.posted_on,
        introduction=entry.words_of(Role.INTRODUCTION),
        language=_known_language(said.language) or guess_language(entry.document.text),
        time_line=_one_line(time_line)[:120],
    )


def _known_language(code: str) -> str:
    """The language that a page names, if it is one that articles here can be in."""
    folded = code.casefold().replace("_", "-")
    if folded.startswith("zh"):
        return "zh-hant" if folded.endswith(("tw", "hk", "hant")) else "zh-hans"
    return next((known for known in LANGUAGE_CODES if folded.split("-")[0] == known), "")


def known_as(entry: Entry, *, binned_too: bool = False) -> Article | None:
    """The article that has this very text already, or the post of a date that stands alone."""
    posts = Article.objects.all() if binned_too else Article.objects.exclude(state=State.BINNED)
    if not entry.is_bare:
        same = posts.filter(revision__digest=articles.digest_of(entry.reading.original))
    elif entry.posted_on:
        same = posts.filter(posted_on=entry.posted_on)
    else:
        return None
    found: Article | None = same.order_by("pk").first()
    return found


def as_published(details: Details) -> Details:
    return replace(details, state=State.PUBLISHED.value)


def waiting_on(day: date | None) -> Article | None:
    """The post of that day that still waits for its article."""
    if day is None:
        return None
    waiting = Article.objects.filter(posted_on=day, revision=None)
    found: Article | None = waiting.exclude(state=State.BINNED).order_by("pk").first()
    return found


def _one_line(text: str) -> str:
    return " ".join(text.split())
