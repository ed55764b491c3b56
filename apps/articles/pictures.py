"""Writing down an article's pictures: what is wanted, what was kept, what was refused and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils import timezone

from apps.articles.models import Revision
from apps.articles.models.pictures import LONGEST_ADDRESS, MOST_TRIES, Picture, PictureState

MOST_A_TEXT = 40
"""Pictures that are kept of one text: a long report has twenty."""
FOLDER = "pictures"
SUFFIXES = {"image/jpeg": "jpg", "image/png": "png"}
KEPT_FIELDS = ("state", "why", "file", "media_type", "width", "height", "bytes", "digest")


@dataclass(frozen=True, slots=True)
class Copy:
    """A picture as it is kept: encoded here, nothing in it but what is seen. Sizes in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


@transaction.atomic
def want_pictures(revision: Revision) -> list[Picture]:
    """Write down the pictures of a text, once; gives those that are still to be fetched.

    What an earlier text of the article had already is taken over and not fetched again.
    """
    addresses = list(dict.fromkeys(_addresses(revision)))[:MOST_A_TEXT]
    rows = [Picture(revision=revision, address=address) for address in addresses]
    Picture.objects.bulk_create(rows, ignore_conflicts=True)
    wanted = revision.pictures.filter(state=PictureState.WANTED, address__in=addresses)
    return [picture for picture in wanted if not _taken_over(picture)]


def _addresses(revision: Revision) -> Iterator[str]:
    for block in revision.document.blocks:
        if block.picture and len(block.picture.url.encode()) <= LONGEST_ADDRESS:
            yield block.picture.url


def _taken_over(picture: Picture) -> bool:
    """Give a picture the copy that another text of its article has of the same address."""
    siblings = Picture.objects.kept().filter(revision__article=picture.revision.article)
    other = siblings.filter(address=picture.address).first()
    if other is None:
        return False
    for name in KEPT_FIELDS:
        setattr(picture, name, getattr(other, name))
    picture.save(update_fields=KEPT_FIELDS)
    return True


def keep_picture(picture: Picture, copy: Copy) -> None:
    """Store the copy under its digest; the same picture is stored once, whoever shows it."""
    digest = sha256(copy.data).hexdigest()
    name = f"{FOLDER}/{digest[:2]}/{digest}.{SUFFIXES[copy.media_type]}"
    if not default_storage.exists(name):
        name = default_storage.save(name, ContentFile(copy.data))
    picture.file.name, picture.digest = name, digest
    picture.media_type, picture.bytes = copy.media_type, len(copy.data)
    picture.width, picture.height = copy.width, copy.height
    picture.state, picture.why = PictureState.KEPT, ""
    picture.save(update_fields=KEPT_FIELDS)


def ask_for(picture: Picture) -> bool:
    """Claim a wanted picture; False where another worker was faster."""
    mine = Picture.objects.filter(pk=picture.pk, state=PictureState.WANTED)
    return bool(mine.filter(asked_at=picture.asked_at).update(asked_at=timezone.now()))


def refuse_picture(picture: Picture, *, why: str, may_pass: bool = False) -> None:
    """Write down why a picture did not come in. One whose trouble may pass stays wanted for a
    while: it is asked for again when `want_pictures` is."""
    picture.tries += 1
    gives_up = not may_pass or picture.tries >= MOST_TRIES
    picture.state = PictureState.REFUSED if gives_up else PictureState.WANTED
    picture.why = why[:300]
    picture.save(update_fields=["state", "why", "tries"])


def pictures_shown(revision: Revision) -> dict[str, Picture]:
    """The copies that a page may show, by the address that each came from; one query."""
    if not settings.PICTURES:
        return {}
    return {picture.address: picture for picture in revision.pictures.kept()}


def sweep() -> int:
    """Delete the files that no article shows any more; gives how many."""
    known = set(Picture.objects.kept().values_list("file", flat=True))
    swept = 0
    for name in list(_files()):
        if name not in known:
            default_storage.delete(name)
            swept += 1
    return swept


def _files() -> Iterator[str]:
    if not default_storage.exists(FOLDER):
        return
    for shelf in default_storage.listdir(FOLDER)[0]:
        for name in default_storage.listdir(f"{FOLDER}/{shelf}")[1]:
            yield f"{FOLDER}/{shelf}/{name}"
