"""An article's pictures come in once, in the background, and only where they are wanted."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from apps.articles.models import Article
from apps.articles.models.pictures import Picture
from apps.articles.pictures import ask_for, want_pictures
from apps.intake.fetching import Fetched, Refused
from apps.intake.fetching.refusals import NotFound, SiteInTrouble
from apps.intake.pictures.bringing import fetch_pictures, texts_that_wait
from apps.intake.tasks import bring_pictures
from apps.text.document import Picture as Shown
from tests.illustrations import ADDRESS, encoded, make_illustrated, make_image, make_kept

pytestmark = pytest.mark.django_db

Fetch = Callable[[str], Fetched]


@pytest.fixture(autouse=True)
def _shelf(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT, settings.PICTURES = tmp_path, True


class Web:
    """Answers as a test wants it to, and remembers what it was asked for."""

    def __init__(self, answer: bytes | Exception) -> None:
        self.answer, self.asked = answer, list[str]()

    def __call__(self, url: str) -> Fetched:
        self.asked.append(url)
        if isinstance(self.answer, Exception):
            raise self.answer
        headers = {"content-type": "text/html"}
        return Fetched(url=url, asked=url, status=200, headers=headers, body=self.answer)


def picture_of(article: Article) -> Picture:
    (picture,) = article.revision.pictures.all()
    assert isinstance(picture, Picture)
    return picture


def test_a_picture_is_kept_whatever_its_site_calls_it() -> None:
    article = make_illustrated()
    fetch_pictures(article.revision, fetch=Web(encoded(make_image())))
    kept = picture_of(article)
    assert (kept.state, kept.media_type, kept.width, kept.height) == ("kept", "image/jpeg", 64, 36)


def test_a_picture_is_fetched_once() -> None:
    article, web = make_illustrated(), Web(encoded(make_image()))
    found = [fetch_pictures(article.revision, fetch=web) for _ in range(3)]
    assert (found, web.asked) == ([1, 0, 0], [ADDRESS])


@pytest.mark.parametrize(
    ("answer", "state", "why"),
    [
        (NotFound(), "refused", NotFound.message),
        (SiteInTrouble(code=500), "wanted", SiteInTrouble.message % {"code": 500}),
        (b"<svg/>", "refused", "This is not a JPEG, PNG, GIF, WebP or AVIF picture."),
        (RuntimeError("lost"), "wanted", "Something went wrong on our side."),
    ],
)
def test_what_does_not_come_in_says_why(
    answer: bytes | Refused | Exception, state: str, why: str
) -> None:
    article = make_illustrated()
    fetch_pictures(article.revision, fetch=Web(answer))
    assert (picture_of(article).state, picture_of(article).why) == (state, why)


def test_one_that_does_not_come_in_stops_no_other() -> None:
    other = Shown("https://pictures.example.org/town.jpg")
    article = make_illustrated(Shown(ADDRESS), other)

    def fetch(url: str) -> Fetched:
        return Web(NotFound() if url == ADDRESS else encoded(make_image()))(url)

    assert fetch_pictures(article.revision, fetch=fetch) == 1


def test_nothing_is_fetched_where_pictures_are_switched_off(settings: Any) -> None:
    settings.PICTURES = False
    article, web = make_illustrated(), Web(encoded(make_image()))
    assert (fetch_pictures(article.revision, fetch=web), web.asked) == (0, [])
    assert article.revision.pictures.count() == 0


def test_filing_sends_for_the_pictures(django_capture_on_commit_callbacks: Any) -> None:
    """The address is on this machine, where we never go: it is refused without being asked."""
    with django_capture_on_commit_callbacks(execute=True):
        article = make_illustrated(Shown("http://127.0.0.1/bridge.jpg"))
    assert picture_of(article).state == "refused"


@pytest.mark.parametrize(
    ("asked", "made", "waits"),
    [(None, 11, True), (None, 9, False), (61, 99, True), (59, 99, False)],
)
def test_what_was_forgotten_is_sent_for_again(asked: int | None, made: int, waits: bool) -> None:
    """`asked` and `made` in minutes ago."""
    article, now = make_illustrated(), timezone.now()
    asked_at = now - timedelta(minutes=asked) if asked else None
    made_at = now - timedelta(minutes=made)
    article.revision.pictures.update(asked_at=asked_at, made_at=made_at)
    assert texts_that_wait(most=5) == ([article.revision.pk] if waits else [])


def test_two_workers_do_not_fetch_the_same_picture() -> None:
    (picture,) = want_pictures(make_illustrated().revision)
    assert [ask_for(picture), ask_for(picture)] == [True, False]


def test_a_text_that_is_gone_by_then_is_no_trouble() -> None:
    bring_pictures.call(99_999)
    assert Picture.objects.count() == 0


def test_the_command_looks_after_what_is_still_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    make_kept(make_illustrated())
    gone = make_kept(make_illustrated(), data=b"another")
    gone.revision.article.revision = None
    gone.revision.article.save()
    gone.delete()
    call_command("fetch_pictures", "--sweep")
    assert capsys.readouterr().out == "0 pictures are new here.\n1 files were deleted.\n"
