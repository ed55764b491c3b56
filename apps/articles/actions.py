"""Writing articles: keep a text, change what stands above it, publish, take back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.documents import to_json
from apps.articles.models import Article, Edit, Revision, Source, State
from apps.articles.prints import keep_prints
from apps.text.dates import read_time_line
from apps.text.parsing import Reading
from apps.text.sanitize import note_html
from apps.text.words import count_words

FIELDS = (
    "title", "standfirst", "byline", "url", "citation", "language", "posted_on", "introduction",
    "time_line", "state", "visibility", "rights", "permission",
)  # fmt: skip
"""What an edit may change and an undo restores, beside the source."""


@dataclass(frozen=True, slots=True)
class Details:
    """What stands above an article. A value of None leaves what is there."""

    title: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    source: str | None = None
    url: str | None = None
    citation: str | None = None
    posted_on: date | None = None
    introduction: str | None = None
    language: str | None = None
    time_line: str | None = None
    state: str | None = None
    visibility: str | None = None
    rights: str | None = None
    permission: str | None = None
    clear: frozenset[str] = field(default=frozenset())

    def given(self) -> dict[str, Any]:
        values = {name: getattr(self, name) for name in FIELDS if hasattr(self, name)}
        return {n: value for n, value in values.items() if value is not None} | dict.fromkeys(
            self.clear
        )


def digest_of(original: str) -> str:
    """A name for a text, by which the same text is known when it comes again."""
    return sha256(original.strip().encode("utf-8", "surrogatepass")).hexdigest()


@transaction.atomic
def file_article(*, details: Details, by: User | None, stroke: UUID) -> Article:
    """A new post. Taking the stroke back puts it in the bin."""
    article = Article(filed_by=by)
    _apply(article, details)
    article.save()
    before = {**_snapshot(article), "state": State.BINNED.value}
    _log(article, before=before, by=by, stroke=stroke)
    return article


@transaction.atomic
def keep_text(
    *,
    article: Article,
    reading: Reading,
    by: User | None = None,
    stroke: UUID | None = None,
) -> Revision:
    """Give an article a text; the former ones stay. The original is kept as it came.

    Taking back `stroke`, where there is one, gives the article the text that it had before.
    """
    before = _snapshot(article)
    revision = Revision.objects.create(
        article=article,
        number=article.revisions.count() + 1,
        original=reading.original,
        digest=digest_of(reading.original),
        blocks=to_json(reading.document),
        words=count_words(reading.document.text),
    )
    keep_prints(revision, document=reading.document)
    article.revision = revision
    article.save(update_fields=["revision"])
    if stroke:
        _log(article, before=before, by=by, stroke=stroke)
    return revision


@transaction.atomic
def edit(*, article: Article, details: Details, by: User | None, stroke: UUID) -> bool:
    """Change what stands above an article; False when nothing in it is new."""
    article = Article.objects.select_for_update().get(pk=article.pk)
    before = _snapshot(article)
    _apply(article, details)
    if _snapshot(article) == before:
        return False
    article.save()
    _log(article, before=before, by=by, stroke=stroke)
    return True


@transaction.atomic
def undo(*, stroke: UUID) -> int:
    """Take back what a stroke changed, where it still is so; gives how many articles it moved.

    An article that was worked on after it was filed is not put in the bin by undoing its filing.
    """
    taken_back = 0
    for each in Edit.objects.select_for_update().filter(stroke=stroke, undone_at=None):
        article = Article.objects.select_for_update().get(pk=each.article_id)
        now = _snapshot(article)
        still = {name for name, value in each.after.items() if now[name] == value}
        if not still or (each.is_filing and _worked_on_since(each)):
            continue
        _restore(article, {name: each.before[name] for name in still})
        each.undone_at = timezone.now()
        each.save(update_fields=["undone_at"])
        taken_back += 1
    return taken_back


def _worked_on_since(filing: Edit) -> bool:
    later = Edit.objects.filter(article=filing.article_id, pk__gt=filing.pk, undone_at=None)
    return later.exclude(stroke=filing.stroke).exists()


def _apply(article: Article, details: Details) -> None:
    for name, value in details.given().items():
        setattr(article, name, value)
    if details.source is not None:
        name = details.source.strip()
        article.source = Source.objects.get_or_create(name=name)[0] if name else None
    _work_out(article)


def _work_out(article: Article) -> None:
    """Fill in what follows from what was written: the note's HTML, the moment a time line means."""
    article.introduction_html = note_html(article.introduction) if article.introduction else ""
    moment = _moment(article.time_line)
    article.source_time = moment
    article.source_offset = _minutes_from_utc(moment) if moment else None


def _moment(time_line: str) -> datetime | None:
    """When a time line says it was, if it names both a time and a zone."""
    read = read_time_line(time_line)
    return read.at if read and read.has_time and read.at.tzinfo else None


def _minutes_from_utc(moment: datetime) -> int:
    offset = moment.utcoffset()
    return int(offset.total_seconds()) // 60 if offset else 0


def _snapshot(article: Article) -> dict[str, Any]:
    """The fields as JSON holds them, so that before and after can be compared and kept."""
    values: dict[str, Any] = {name: getattr(article, name) for name in FIELDS}
    return {name: _plain(value) for name, value in values.items()} | {
        "source": article.source.name if article.source else "",
        "revision": article.revision_id,
    }


def _log(article: Article, *, before: Mapping[str, Any], by: User | None, stroke: UUID) -> None:
    """Write down which fields a change touched, as they were and as they are now."""
    after = {name: value for name, value in _snapshot(article).items() if value != before[name]}
    Edit.objects.create(
        article=article,
        stroke=stroke,
        before={name: before[name] for name in after},
        after=after,
        made_by=by,
    )


def _plain(value: object) -> object:
    return DjangoJSONEncoder().default(value) if isinstance(value, date | datetime) else value


def _restore(article: Article, before: Mapping[str, Any]) -> None:
    fields = dict(before)
    article.revision_id = fields.pop("revision", article.revision_id)
    details = {name: value for name, value in fields.items() if value is not None}
    if day := details.get("posted_on"):
        details["posted_on"] = date.fromisoformat(day)
    emptied = frozenset(name for name, value in fields.items() if value is None)
    _apply(article, Details(**details, clear=emptied))
    article.save()
