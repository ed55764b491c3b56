"""A picture from outside becomes a copy of our own, or is refused in time with a sentence."""

import io
import struct
import zlib
from itertools import cycle, islice

import pytest
from PIL import Image

from apps.intake.files import NotReadable
from apps.intake.files.child import TOO_HEAVY, TOO_SLOW
from apps.intake.pictures.bringing import develop
from tests.illustrations import encoded, make_image

NO_PICTURE = "This is not a JPEG, PNG, GIF, WebP or AVIF picture."
BROKEN = "This picture is broken."
TOO_LARGE = "This picture has more than 25 million pixels."
A_FILM = "This is a film of more than 1000 pictures."


def noise(width: int = 400, height: int = 300) -> Image.Image:
    return Image.effect_noise((width, height), 60).convert("RGB")


def chunk(kind: bytes, data: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check


def png(*, width: int, height: int, more: bytes = b"") -> bytes:
    """A PNG that promises so many pixels and holds next to none."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 1_000))
    return b"\x89PNG\r\n\x1a\n" + header + more + body + chunk(b"IEND", b"")


def film(frames: int) -> bytes:
    pair = [noise(20, 20).convert("P"), noise(20, 20).convert("P")]
    return encoded(pair[0], "GIF", save_all=True, append_images=islice(cycle(pair), frames))


def letters_of_a_bomb() -> bytes:
    packed = b"a\0\0" + zlib.compress(b"x" * 50_000_000)
    return png(width=64, height=64, more=chunk(b"zTXt", packed) * 3)


@pytest.mark.parametrize(
    ("data", "kind", "size"),
    [
        (encoded(make_image()), "image/jpeg", (64, 36)),
        (encoded(make_image(), "PNG"), "image/png", (64, 36)),
        (encoded(noise(), "WEBP"), "image/jpeg", (400, 300)),
        (encoded(noise(), "AVIF"), "image/jpeg", (400, 300)),
        (encoded(make_image().convert("P"), "GIF"), "image/png", (64, 36)),
        (encoded(make_image().convert("CMYK")), "image/jpeg", (64, 36)),
        (encoded(Image.new("RGBA", (64, 36), (9, 9, 9, 80)), "PNG"), "image/png", (64, 36)),
        (encoded(Image.new("I;16", (64, 36), 30_000), "PNG"), "image/png", (64, 36)),
        (encoded(noise(2_400, 1_200)), "image/jpeg", (1_600, 800)),
        (encoded(noise(1_000, 1_000), "PNG"), "image/jpeg", (1_000, 1_000)),
        (film(3), "image/png", (20, 20)),
    ],
    ids=lambda value: str(value)[:12] if isinstance(value, str) else None,
)
def test_a_picture_is_encoded_anew(data: bytes, kind: str, size: tuple[int, int]) -> None:
    copy = develop(data)
    with Image.open(io.BytesIO(copy.data)) as image:
        seen = (image.get_format_mimetype(), image.size)  # type: ignore[attr-defined]
    assert (seen, copy.media_type, (copy.width, copy.height)) == ((kind, size), kind, size)


def test_nothing_but_what_is_seen_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010F] = "A secret camera"
    exif.get_ifd(0x8825)[1] = "N"
    data = encoded(noise(), exif=exif, comment=b"A secret comment")
    with Image.open(io.BytesIO(develop(data).data)) as image:
        assert (dict(image.getexif()), b"secret" in develop(data).data) == ({}, False)


def test_a_picture_is_turned_as_its_camera_was_held() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    copy = develop(encoded(noise(400, 300), exif=exif))
    assert (copy.width, copy.height) == (300, 400)


def test_a_hole_in_a_picture_stays_one() -> None:
    data = encoded(Image.new("RGBA", (64, 36), (9, 9, 9, 0)), "PNG")
    with Image.open(io.BytesIO(develop(data).data)) as image:
        assert image.convert("RGBA").getpixel((5, 5))[3] == 0  # type: ignore[index]


HOSTILE = {
    "pixels without end": (png(width=60_000, height=60_000), TOO_LARGE),
    "a thread": (png(width=24_000, height=20), TOO_LARGE),
    "more than a camera has": (png(width=6_000, height=5_000), TOO_LARGE),
    "a bomb of letters": (letters_of_a_bomb(), BROKEN),
    "ten thousand frames": (film(10_000), A_FILM),
    "cut short": (encoded(noise())[:4_000], BROKEN),
    "a PNG cut short": (encoded(noise(), "PNG")[:900], BROKEN),
    "drawing named as a picture": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', NO_PICTURE),
    "a page": (b"<!DOCTYPE html><p>Not found", NO_PICTURE),
    "PostScript": (b"%!PS-Adobe-3.0 EPSF\n%%BoundingBox: 0 0 9 9\n", NO_PICTURE),
    "TIFF": (encoded(make_image(), "TIFF"), NO_PICTURE),
    "BMP": (encoded(make_image(), "BMP"), NO_PICTURE),
    "nothing": (b"", NO_PICTURE),
    "a counter of visits": (
        encoded(make_image(width=1, height=1), "PNG"),
        "This picture is too small to show anything.",
    ),
}


@pytest.mark.parametrize(("data", "why"), HOSTILE.values(), ids=HOSTILE)
def test_what_is_hostile_is_refused_with_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(NotReadable) as refused:
        develop(data)
    assert refused.value.message % refused.value.values == why


def outcome(image: bytes) -> int | str:
    """The width of the copy, or why there is none."""
    try:
        return develop(image).width
    except NotReadable as refused:
        return refused.message


@pytest.mark.parametrize(
    "image",
    [
        encoded(Image.new("RGBA", (4_900, 4_900)), "PNG"),
        encoded(Image.new("RGB", (4_900, 4_900)), "WEBP"),
        encoded(Image.new("RGB", (4_900, 4_900)), progressive=True, subsampling=0),
    ],
    ids=["PNG", "WebP", "JPEG"],
)
def test_the_largest_pictures_are_taken_or_refused_for_their_weight(image: bytes) -> None:
    assert outcome(image) in {1_600, TOO_SLOW, TOO_HEAVY}
