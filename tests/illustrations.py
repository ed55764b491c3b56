"""Articles with pictures, and the pictures themselves, made by the tests."""

import io
from typing import Any
from uuid import uuid4

from PIL import Image

from apps.articles.actions import Details
from apps.articles.models import Article
from apps.articles.models.pictures import Picture
from apps.articles.pictures import Copy, keep_picture, want_pictures
from apps.intake.pipeline import take_in
from apps.text.blog_page import Entry
from apps.text.document import Block, Document, Kind
from apps.text.document import Picture as Shown
from apps.text.parsing import Reading

ADDRESS = "https://pictures.example.org/bridge.jpg"
BRIDGE = Shown(ADDRESS, alt="A bridge of stone", credit="Ada Field", width=800, height=450)
FIRST = "The council voted on Tuesday to close the old bridge, and nobody objected."
LAST = "Work on the new one begins in May, the mayor said, and will take two years."


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    data = io.BytesIO()
    image.save(data, kind, **options)
    return data.getvalue()


def make_image(*, width: int = 64, height: int = 36) -> Image.Image:
    return Image.new("RGB", (width, height), (40, 90, 140))


def illustrated(*pictures: Shown, caption: str = "The bridge in 1931.") -> Document:
    """Two paragraphs with the pictures between them."""
    figures = (Block(caption, kind=Kind.FIGURE, picture=each) for each in pictures or (BRIDGE,))
    return Document((Block(FIRST), *figures, Block(LAST)))


def make_illustrated(*pictures: Shown, caption: str = "The bridge in 1931.", **d: Any) -> Article:
    document = illustrated(*pictures, caption=caption)
    entry = Entry(Reading(document.text, document, ()))
    details = Details(**({"title": "Bridge to close", "state": "published"} | d))
    return take_in(entry=entry, details=details, by=None, stroke=uuid4())


def make_kept(article: Article, *, data: bytes | None = None) -> Picture:
    """The article's first picture, kept as if it had been fetched."""
    (picture, *_others) = want_pictures(article.revision)
    copy = data or encoded(make_image(width=800, height=450))
    keep_picture(picture, Copy(copy, "image/jpeg", 800, 450))
    return picture
