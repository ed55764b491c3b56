"""What a file gives, what never gets through, and how a file is refused."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Form = Literal["plain", "markdown", "html"]

LONGEST_NAME = 200
UNSTORABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f\ud800-\udfff\ufffe\uffff]")
"""Control characters, halves of pairs and non-characters: no article needs them, terminals act on
some of them, and PostgreSQL refuses NUL."""
HIDDEN_IN_NAMES = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One text of a file, which is called `name`; `url` and `title` where the file says them."""

    name: str
    text: str
    form: Form
    url: str = ""
    title: str = ""


class NotReadable(ValueError):
    """A file that gives nothing. `message` says why, in English, with `values` to put into it."""

    def __init__(
        self, message: str, values: Mapping[str, int | str] = MappingProxyType({})
    ) -> None:
        super().__init__(message)
        self.message, self.values = message, dict(values)


def storable(text: str) -> str:
    """The text without what cannot be kept or shown, its line ends all alike."""
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return UNSTORABLE.sub("", plain) if UNSTORABLE.search(plain) else plain


def one_line(text: str) -> str:
    """A title or an address as it may stand in a row: no line ends, nothing unseen."""
    return " ".join(HIDDEN_IN_NAMES.sub(" ", storable(text)).split())


def bare_name(name: str) -> str:
    """The last part of what a sender says a file is called."""
    last = re.split(r"[/\\]", name)[-1]
    return one_line(last)[-LONGEST_NAME:]
