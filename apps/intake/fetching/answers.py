"""What a site answered: the body as it is meant to be read, and what the headers say of it."""

import codecs
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import Final

DAY: Final = 86_400.0
LONGEST_VALIDATOR: Final = 500
MEDIA_TYPE = re.compile(r"[a-z0-9.+_-]{1,70}/[a-z0-9.+_-]{1,70}")
NOT_FOR_PAGES: Final = frozenset({"utf-7", "idna", "punycode", "raw_unicode_escape"})
NOT_FOR_PAGES_EITHER: Final = frozenset({"unicode_escape", "undefined", "mbcs", "oem"})


@dataclass(frozen=True, slots=True)
class Validators:
    """What a site gave us to ask with whether a page is still the same."""

    etag: str = ""
    last_modified: str = ""

    @property
    def headers(self) -> dict[str, str]:
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value and _is_clean(value)}


@dataclass(frozen=True, slots=True)
class Fetched:
    """`url` is where the answer came from; `moved` the address to keep from now on, if another."""

    url: str
    asked: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    moved: str = ""

    @property
    def not_modified(self) -> bool:
        return self.status == 304

    @property
    def media_type(self) -> str:
        """In lower case, without parameters; empty where the site says nothing of the kind."""
        stated = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return stated if MEDIA_TYPE.fullmatch(stated) else ""

    @property
    def charset(self) -> str:
        """What the header says, as Python calls it; empty where it says nothing that is known."""
        stated = Message()
        stated["content-type"] = self.headers.get("content-type", "")
        try:
            found = codecs.lookup(str(stated.get_content_charset("")))
        except (LookupError, ValueError):
            return ""
        usable = found._is_text_encoding and found.name not in NOT_FOR_PAGES | NOT_FOR_PAGES_EITHER
        return found.name if usable else ""

    @property
    def validators(self) -> Validators:
        return Validators(self._plain("etag"), self._plain("last-modified"))

    def _plain(self, name: str) -> str:
        """A header that can be kept and sent back as it is, or nothing."""
        value = self.headers.get(name, "")
        return value if _is_clean(value) and len(value) <= LONGEST_VALIDATOR else ""


def _is_clean(value: str) -> bool:
    return value.isascii() and value.isprintable()


def seconds_asked(retry_after: str) -> float | None:
    """Of a Retry-After header: a number of seconds or a date, a day at most."""
    text = retry_after.strip()
    if text.isascii() and text.isdecimal():
        return min(float(text[:9]), DAY)
    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
    return min(max(moment - time.time(), 0.0), DAY)
