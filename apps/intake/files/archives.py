"""Zip archives of other people, opened with care: EPUB and Word files are such."""

import codecs
import io
import re
import stat
import struct
import zlib
from itertools import pairwise
from typing import Self
from zipfile import BadZipFile, ZipFile, ZipInfo

from apps.intake.files.child import BROKEN, MEGABYTE
from apps.intake.files.sheets import NotReadable
from apps.text.words import gettext_noop

codecs.lookup("cp437")  # the old names in a zip are in it, and later no file can be opened

MOST_ENTRIES = 5_000
"""Files in one archive: books with a picture on every page have some hundreds."""
LARGEST_ENTRY = 20 * MEGABYTE
"""Bytes, unpacked, of one entry that is read: a novel is one."""
MOST_READ = 60 * MEGABYTE
"""Bytes of all that is read of one archive."""
LARGEST_ALL = 500 * MEGABYTE
"""Bytes that all entries claim to have: pictures are counted, though nobody unpacks them."""
STEEPEST = 200
"""How many times larger than packed an entry may be: markup reaches 20, zeros 1,000."""
SMALL = MEGABYTE
"""Below this nobody minds how well an entry is packed."""
END = b"PK\x05\x06"
LOCAL_HEADER = 30
OUTSIDE = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|[\x00-\x1f]|\\")
FORBIDDEN_XML = re.compile(rb"<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)", re.IGNORECASE)

UNSAFE = gettext_noop("This file is packed in a way that is not safe to open.")
LOCKED = gettext_noop("This file is locked with a password. Save it without one and retry.")


class Archive:
    """The entries of a zip, each read once and up to a bound; nothing is ever written out."""

    def __init__(self, zipped: ZipFile) -> None:
        self._zipped = zipped
        self._left = MOST_READ
        self.names = frozenset(zipped.namelist())

    @classmethod
    def open(cls, data: bytes) -> Self:
        """Raises NotReadable for what is broken, locked, or made to do harm."""
        _check_count(data)
        try:
            zipped = ZipFile(io.BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError, struct.error) as broken:
            raise NotReadable(BROKEN) from broken
        _check(zipped.infolist(), size=len(data))
        return cls(zipped)

    def read(self, name: str) -> bytes:
        """Raises NotReadable for an entry that is missing, broken or too large."""
        try:
            entry = self._zipped.getinfo(name)
            if entry.file_size > min(LARGEST_ENTRY, self._left):
                raise NotReadable(UNSAFE)
            with self._zipped.open(entry) as opened:
                content = opened.read(entry.file_size + 1)
        except (KeyError, BadZipFile, zlib.error, OSError, EOFError, RuntimeError) as broken:
            raise NotReadable(BROKEN) from broken
        except (NotImplementedError, struct.error) as odd:
            raise NotReadable(BROKEN) from odd
        self._left -= len(content)
        return content

    def read_xml(self, name: str) -> bytes:
        """An entry of XML that declares nothing of its own: no entity can grow or reach out."""
        content = self.read(name)
        if FORBIDDEN_XML.search(content.replace(b"\x00", b"")):
            raise NotReadable(UNSAFE)
        return content


def _check_count(data: bytes) -> None:
    """How many entries the archive says it has, before any of them is looked at."""
    at = data.rfind(END)
    if at < 0 or len(data) < at + 22:
        raise NotReadable(BROKEN)
    (count,) = struct.unpack_from("<H", data, at + 10)
    if count > MOST_ENTRIES:
        raise NotReadable(UNSAFE)


def _check(entries: list[ZipInfo], *, size: int) -> None:
    harmful = (
        len(entries) > MOST_ENTRIES
        or sum(entry.file_size for entry in entries) > LARGEST_ALL
        or len({entry.filename for entry in entries}) < len(entries)
        or any(_is_harmful(entry) for entry in entries)
        or _overlap(entries, size=size)
    )
    if harmful:
        raise NotReadable(UNSAFE)
    if any(entry.flag_bits & 1 for entry in entries):
        raise NotReadable(LOCKED)


def _is_harmful(entry: ZipInfo) -> bool:
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    is_bomb = entry.file_size > max(SMALL, STEEPEST * entry.compress_size)
    return is_link or is_bomb or bool(OUTSIDE.search(entry.orig_filename))


def _overlap(entries: list[ZipInfo], *, size: int) -> bool:
    """True when one stretch of the file is packed into two entries."""
    stretches = sorted(
        (entry.header_offset, entry.header_offset + LOCAL_HEADER + entry.compress_size)
        for entry in entries
    )
    crossed = any(first[1] > second[0] for first, second in pairwise(stretches))
    return crossed or any(end > size or start < 0 for start, end in stretches)
