"""Making our own copy of a picture from bytes that nobody vouches for: run in a child only.

Everything is imported with the module, because the child can open nothing later. What a picture
is, its content says; its name and what the server called it are not asked.
"""

import copy
import io
from base64 import b64encode
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PIL import (
    AvifImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    ImageColor,
    ImageFilter,
    ImageOps,
    ImagePalette,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from apps.text.words import gettext_noop

READ_HERE = (GifImagePlugin, JpegImagePlugin, PngImagePlugin, WebPImagePlugin, AvifImagePlugin)
IMPORTED_LATE = (copy, ImageColor, ImageFilter, ImagePalette, MpoImagePlugin, TiffImagePlugin)
"""What Pillow would look for in the middle of its work, when no file can be opened."""
Image.preinit()
Image.MAX_IMAGE_PIXELS = None  # we count them ourselves, before anything is decoded
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "AVIF")
SRGB = ImageCms.createProfile("sRGB")

MOST_PIXELS = 25_000_000
LONGEST_SIDE = 20_000
"""Pixels, read from the header before anything is decoded. Decoders of WebP and of progressive
JPEG hold a picture twice, in four bytes a pixel: 200 MB."""
SMALLEST_SIDE = 16
MOST_FRAMES = 1_000
WIDEST, HIGHEST = 1_600, 4_000
"""Pixels of a copy: twice what the widest column shows."""
QUALITY = 82
HEAVY = 400_000
"""Bytes from which a copy without holes in it is a photograph, and kept as one."""
OPAQUE = 255
LOSSLESS = ("PNG", "GIF")

NO_PICTURE = gettext_noop("This is not a JPEG, PNG, GIF, WebP or AVIF picture.")
TOO_LARGE = gettext_noop("This picture has more than %(megapixels)d million pixels.")
TOO_SMALL = gettext_noop("This picture is too small to show anything.")
A_FILM = gettext_noop("This is a film of more than %(frames)d pictures.")
BROKEN = gettext_noop("This picture is broken.")


class NotDeveloped(ValueError):
    """A picture that is not taken. `message` says why, with `values` to put into it."""

    def __init__(self, message: str, values: Mapping[str, int] = MappingProxyType({})) -> None:
        super().__init__(message)
        self.message, self.values = message, dict(values)


def develop(data: bytes) -> dict[str, Any]:
    """A copy without metadata, upright, at most 1,600 pixels wide, as JSON can say it: `data` in
    Base64, `media_type`, `width`, `height`. Of moving pictures the first. Raises NotDeveloped."""
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            _check(picture)
            shown = _upright(picture)
            encoded, media_type = _encoded(shown, lossless=picture.format in LOSSLESS)
    except UnidentifiedImageError as other:
        raise NotDeveloped(NO_PICTURE) from other
    except (NotDeveloped, MemoryError):
        raise
    except Exception as broken:  # the decoders raise whatever they like at broken bytes
        raise NotDeveloped(BROKEN) from broken
    return {
        "data": b64encode(encoded).decode("ascii"),
        "media_type": media_type,
        "width": shown.width,
        "height": shown.height,
    }


def _check(picture: Image.Image) -> None:
    """Refuse by what the header says; counting frames decodes none of them."""
    if picture.width * picture.height > MOST_PIXELS or max(picture.size) > LONGEST_SIDE:
        raise NotDeveloped(TOO_LARGE, {"megapixels": MOST_PIXELS // 1_000_000})
    if min(picture.size) < SMALLEST_SIDE:
        raise NotDeveloped(TOO_SMALL)
    if getattr(picture, "n_frames", 1) > MOST_FRAMES:
        raise NotDeveloped(A_FILM, {"frames": MOST_FRAMES})
    picture.seek(0)


def _upright(picture: Image.Image) -> Image.Image:
    """The picture scaled down and turned as its camera was held, in colours every screen has."""
    profile, turn = picture.info.get("icc_profile"), picture.getexif().get(0x0112, 1)
    picture.draft(None, (WIDEST, HIGHEST))
    scaled = _scaled(_plain(picture))
    if profile:
        scaled = _in_srgb(scaled, profile)
    scaled.getexif()[0x0112] = turn
    return ImageOps.exif_transpose(scaled)


def _plain(picture: Image.Image) -> Image.Image:
    """A palette cannot be scaled: its colours are written out, its hole as transparency."""
    if picture.mode in {"P", "PA", "1"}:
        has_holes = "transparency" in picture.info or picture.mode == "PA"
        return picture.convert("RGBA" if has_holes else "RGB")
    picture.load()
    return picture


def _scaled(picture: Image.Image) -> Image.Image:
    """Scaled first and converted then, so that no second picture of full size is in memory."""
    share = min(1.0, WIDEST / picture.width, HIGHEST / picture.height)
    size = (max(1, round(picture.width * share)), max(1, round(picture.height * share)))
    small = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    if small.mode.startswith("I"):
        small = small.convert("I").point(lambda value: value / 256).convert("L")
    has_holes = small.mode in {"RGBA", "LA", "La", "RGBa"} or "transparency" in picture.info
    return small.convert("RGBA" if has_holes else "RGB")


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        changed = ImageCms.profileToProfile(picture, source, SRGB, outputMode=picture.mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture
    return changed or picture


def _encoded(picture: Image.Image, *, lossless: bool) -> tuple[bytes, str]:
    """Drawings stay sharp as PNG, photographs become JPEG; nothing but pixels goes along."""
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    has_holes = bare.mode == "RGBA" and bare.getchannel("A").getextrema()[0] != OPAQUE
    if has_holes or lossless:
        drawn = io.BytesIO()
        (bare if has_holes else bare.convert("RGB")).save(drawn, "PNG", optimize=False)
        if has_holes or drawn.tell() < HEAVY:
            return drawn.getvalue(), "image/png"
    printed = io.BytesIO()
    bare.convert("RGB").save(printed, "JPEG", quality=QUALITY, progressive=True)
    return printed.getvalue(), "image/jpeg"
