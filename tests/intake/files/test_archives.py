"""An archive that is made to do harm is refused before anything in it is unpacked."""

import io
import struct
import zlib
from collections.abc import Iterable
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from apps.intake.files import NotReadable, read_file
from apps.intake.files.archives import LOCKED, UNSAFE, Archive
from apps.intake.files.child import BROKEN
from tests.intake.files.making import ARTICLE, chapter, make_docx, make_epub
from tests.text.stopwatch import seconds

MEGABYTE = 2**20
BOOK = make_epub({"a.xhtml": chapter(f"<p>{ARTICLE}</p>")})
Entry = tuple[str | ZipInfo, bytes]


def with_entries(*entries: Entry, packing: int = ZIP_DEFLATED) -> bytes:
    """The book, with more in it."""
    packed = io.BytesIO(BOOK)
    with ZipFile(packed, "a", packing) as zipped:
        for name, content in entries:
            zipped.writestr(name, content)
    return packed.getvalue()


def refusal(data: bytes, *, name: str = "a.epub") -> str:
    with pytest.raises(NotReadable) as refused:
        read_file(data, name=name)
    return refused.value.message


def link() -> ZipInfo:
    entry = ZipInfo("link")
    entry.create_system, entry.external_attr = 3, 0o120777 << 16
    return entry


def flagged(data: bytes) -> bytes:
    """Each entry marked as encrypted."""
    changed = bytearray(data)
    for at in places(data, b"PK\x01\x02"):
        changed[at + 8] |= 1
    return bytes(changed)


def places(data: bytes, mark: bytes) -> Iterable[int]:
    at = data.find(mark)
    while at >= 0:
        yield at
        at = data.find(mark, at + 1)


def overlapping(count: int = 250) -> bytes:
    """Entries of another name each, and all of them the same ten megabytes of zeros."""
    zeros = bytes(10 * MEGABYTE)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(zeros) + packer.flush()
    sizes = (zlib.crc32(zeros), len(packed), len(zeros))
    local = struct.pack("<IHHHHHIIIHH", 0x04034B50, 20, 0, 8, 0, 0x21, *sizes, 1, 0) + b"f"
    names = [b"META-INF/container.xml", *(b"f%d" % n for n in range(count))]
    fixed = (0x02014B50, 20, 20, 0, 8, 0, 0x21, *sizes)
    listed = b"".join(
        struct.pack("<IHHHHHHIIIHHHHHII", *fixed, len(name), 0, 0, 0, 0, 0, 0) + name
        for name in names
    )
    start = len(local) + len(packed)
    end = (0x06054B50, 0, 0, len(names), len(names), len(listed), start, 0)
    return local + packed + listed + struct.pack("<IHHHHIIH", *end)


@pytest.mark.parametrize(
    "name",
    ["../up.html", "/etc/cron.d/x", "..\\up.html", "C:\\up.html", "ok/../../up.html", "a\nb.html"],
)
def test_names_that_lead_out_are_refused(name: str) -> None:
    assert refusal(with_entries((name, b"owned"))) == UNSAFE


@pytest.mark.parametrize(
    "data",
    [
        with_entries((link(), b"/etc")),
        with_entries(("bomb.html", bytes(64 * MEGABYTE))),
        with_entries(*((f"{n}.png", b"") for n in range(5_001)), packing=ZIP_STORED),
        overlapping(),
    ],
    ids="link bomb crowd overlap".split(),
)
def test_what_is_packed_to_do_harm_is_refused_at_once(data: bytes) -> None:
    assert seconds(lambda: refusal(data)) < 1
    assert refusal(data) == UNSAFE


def test_a_locked_book_is_refused() -> None:
    assert refusal(flagged(BOOK)) == LOCKED


@pytest.mark.parametrize("cut", [10, 100, len(BOOK) - 30])
def test_a_book_that_was_cut_off_is_broken(cut: int) -> None:
    with pytest.raises(NotReadable) as refused:
        Archive.open(BOOK[:cut])
    assert refused.value.message == BROKEN


def test_a_size_that_lies_is_noticed() -> None:
    data = bytearray(make_docx(ARTICLE * 1000))
    for at in places(bytes(data), b"PK\x01\x02"):
        data[at + 24 : at + 28] = struct.pack("<I", 10)
    assert refusal(bytes(data), name="a.docx") == BROKEN


def test_an_archive_within_a_book_is_not_opened() -> None:
    assert len(read_file(with_entries(("more.zip", overlapping())), name="a.epub")) == 1


def test_a_name_that_stands_twice_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = with_entries(("twice", b"one"), ("twice", b"two"))
    assert refusal(data) == UNSAFE
