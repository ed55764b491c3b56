"""Bringing an article's pictures here, once each: fetched, copied in a child, kept or refused."""

import logging
from base64 import b64decode
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone

from apps.articles.models import Revision
from apps.articles.models.pictures import Picture
from apps.articles.pictures import Copy, ask_for, keep_picture, refuse_picture, want_pictures
from apps.intake.fetching import PICTURE, Fetched, Refused, fetch
from apps.intake.files import NotReadable
from apps.intake.files.child import MEGABYTE, Limits, in_child

Fetch = Callable[[str], Fetched]

ACCEPT = "image/avif,image/webp,image/jpeg,image/png,image/gif;q=0.8,*/*;q=0.1"
CHILD = Limits(seconds=3.0, memory=220 * MEGABYTE, answer=16 * MEGABYTE)
"""For one picture, on top of the 20 MB that Python and Pillow need themselves."""

logger = logging.getLogger(__name__)


def fetch_pictures(revision: Revision, *, fetch: Fetch | None = None) -> int:
    """Bring in what is wanted of a text's pictures; gives how many are new here.

    Call it in the background, after filing: it takes seconds a picture. It may be called again,
    and asks then only for what is still wanted.
    """
    if not settings.PICTURES:
        return 0
    wanted = want_pictures(revision)
    return sum(_brought(picture, fetch=fetch or _fetch) for picture in wanted)


def texts_that_wait(*, most: int) -> list[int]:
    """Texts whose pictures nobody has fetched when they should have been: a process that ends
    takes its queue along. Their ids, the oldest first."""
    if not settings.PICTURES:
        return []
    due = Picture.objects.overdue(timezone.now()).order_by("revision_id")
    return list(due.values_list("revision_id", flat=True).distinct()[:most])


def develop(data: bytes) -> Copy:
    """Our own copy of a picture, made in a process of its own. Raises NotReadable."""
    made = in_child("apps.intake.pictures.developing:develop", data, limits=CHILD)
    data = b64decode(made["data"], validate=True)
    return Copy(data, str(made["media_type"]), int(made["width"]), int(made["height"]))


def _brought(picture: Picture, *, fetch: Fetch) -> bool:
    """One picture's border: whatever its site sends, the others are still fetched."""
    if not ask_for(picture):
        return False
    try:
        keep_picture(picture, develop(fetch(picture.address).body))
    except Refused as refused:
        refuse_picture(picture, why=str(refused), may_pass=refused.may_pass)
    except NotReadable as unfit:
        refuse_picture(picture, why=unfit.message % unfit.values)
    except Exception:
        logger.exception("The picture %s failed (%s)", picture.pk, urlsplit(picture.address).netloc)
        refuse_picture(picture, why="Something went wrong on our side.", may_pass=True)
    else:
        return True
    return False


def _fetch(url: str) -> Fetched:
    return fetch(url, limits=PICTURE, accept=ACCEPT)
