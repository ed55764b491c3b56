"""The order of the stages from a text to a filed article: read it top to bottom."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from django.db import transaction

from apps.accounts.models import User
from apps.articles import actions as articles
from apps.articles.actions import Details
from apps.articles.models import Article, State
from apps.cleaning import actions as cleaning
from apps.text.blog_page import Entry
from apps.text.document import Role


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
    waiting = _waiting_for(details)
    if waiting:
        articles.edit(article=waiting, details=details, by=by, stroke=stroke)
        waiting.refresh_from_db()
    article = waiting or articles.file_article(details=details, by=by, stroke=stroke)
    if entry.is_bare:
        return article
    revision = articles.keep_text(
        article=article,
        original=entry.reading.original,
        document=entry.document,
        by=by,
        stroke=stroke if waiting else None,
    )
    cleaning.clean(revision)
    if wanted and by:
        cleaning.settle(revision=revision, wanted=wanted, by=by, stroke=stroke)
    return article


def details_from(entry: Entry) -> Details:
    """What the text itself says of its headline, source, day and so on."""
    return Details(
        title=_one_line(entry.words_of(Role.HEADLINE)),
        standfirst=_one_line(entry.words_of(Role.STANDFIRST)),
        byline=_one_line(entry.words_of(Role.BYLINE)),
        source=entry.source,
        citation=entry.words_of(Role.CITATION),
        posted_on=entry.posted_on,
        introduction=entry.words_of(Role.INTRODUCTION),
        time_line=_one_line(entry.words_of(Role.DATELINE))[:120],
    )


def known_as(entry: Entry) -> Article | None:
    """The article that has this very text already, or the date that is already waiting."""
    if entry.is_bare:
        waiting = _posts_of(Details(posted_on=entry.posted_on)) if entry.posted_on else []
        return next(iter(waiting), None)
    digest = articles.digest_of(entry.reading.original)
    same = Article.objects.filter(revision__digest=digest).exclude(state=State.BINNED)
    return same.order_by("pk").first()


def as_published(details: Details) -> Details:
    return replace(details, state=State.PUBLISHED.value)


def _waiting_for(details: Details) -> Article | None:
    return next((post for post in _posts_of(details) if post.is_waiting), None)


def _posts_of(details: Details) -> list[Article]:
    posts = Article.objects.filter(posted_on=details.posted_on).exclude(state=State.BINNED)
    return list(posts.order_by("pk")) if details.posted_on else []


def _one_line(text: str) -> str:
    return " ".join(text.split())
