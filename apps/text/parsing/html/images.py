"""What an image of a page is: its address among many, its size, and whether it shows anything."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from apps.text.document import Picture
from apps.text.parsing.html.tree import clean

if TYPE_CHECKING:
    from lxml.html import HtmlElement

IMAGES = frozenset({"img", "amp-img"})
PICTURED = IMAGES | {"picture", "noscript"}
"""Elements that hold an image; lazy pages keep the real one in a noscript."""
LAZY = "data-src data-original data-lazy-src data-lazy data-hi-res-src data-full-src".split()
LAZY_SETS = "srcset data-srcset data-lazy-srcset data-original-set".split()
"""Attributes that name an image before a script has shown it, the first that does is taken."""

MOST = 1_000
"""Images of a page that are looked at: the rest are a catalogue's."""
WIDEST = 2_000
"""Pixels: of the sizes that a page offers, the largest up to this one is taken."""
COLUMN = 800.0
NARROWEST, LOWEST = 100, 60
"""Pixels: what is smaller is an icon, a line or a counter of visits."""
LONGEST_ADDRESS = 2_000
LONGEST_ALT = 1_000
LONGEST_SET = 20_000
DESCRIPTOR = re.compile(r"([\d.]{1,8})([wx])")
TIGHT = re.compile(r"(?<=[\d][wx]),(?=\S)")
NO_ADDRESS = re.compile(r"[\s{}<>\"\\^`|]")
"""What no address has: some lazy pages keep a whole script's data in such an attribute."""
FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|avif)|\S*[-_]\S*[-_]\S*", re.IGNORECASE)
"""An alternative text that names the file and describes nothing."""
DIGITS = re.compile(r"\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*")
FURNITURE = re.compile(
    r"(?:^|[\W_])(?:icons?|logos?|avatars?|gravatar|emojis?|smil(?:ey|ies)|badge|buttons?|beacon|"
    r"counter|profile-pic\w*|adserver|ads?|banners?|captcha|favicon)(?=[\W_\d]|$)",
    re.IGNORECASE,
)
"""What images are called that are part of the page, not of an article."""
STAND_INS = re.compile(
    r"(?:^|[\W_])(?:sprites?|spacer|pixel|blank|placeholder|transparent|track(?:er|ing)?|loader|"
    r"loading|spinner|1x1|clear)(?=[\W_\d]|$)",
    re.IGNORECASE,
)
"""What the files of images are called that show nothing."""
NAMED = ("class", "id", "itemprop", "role")


def picture_in(element: "HtmlElement", *, base: str) -> Picture | None:
    """The picture that an img, picture or noscript element shows, if it shows one."""
    image = element if element.tag in IMAGES else next(element.iter(*IMAGES), None)
    if image is None or _is_furniture(image):
        return None
    around = element if element.tag == "picture" else image.getparent()
    sources = around.iter("source") if around is not None and around.tag == "picture" else ()
    address = next(_addresses(image, sources=list(sources), base=base), "")
    path = urlsplit(address).path[-300:]
    if not address or FURNITURE.search(path) or STAND_INS.search(path):
        return None
    alt = " ".join(clean(image.get("alt", "")).split())[:LONGEST_ALT]
    described = "" if FILE_NAME.fullmatch(alt) else alt
    width, height = _pixels(image, "width"), _pixels(image, "height")
    return Picture(address, alt=described, width=width, height=height)


def _is_furniture(image: "HtmlElement") -> bool:
    """True for icons, counters of visits, avatars and the like, by their size and their names."""
    width, height = _pixels(image, "width"), _pixels(image, "height")
    if 0 < width < NARROWEST or 0 < height < LOWEST:
        return True
    return bool(FURNITURE.search(" ".join(image.get(name, "") for name in NAMED)[:300]))


def _addresses(image: "HtmlElement", *, sources: list["HtmlElement"], base: str) -> Iterator[str]:
    """The addresses of an image that may be asked for, the best one first."""
    for element in (image, *sources):
        for name in LAZY_SETS:
            if best := _best_of(element.get(name, "")):
                yield from _absolute(best, base=base)
    for name in (*LAZY, "src"):
        yield from _absolute(image.get(name, ""), base=base)


def _best_of(candidates: str) -> str:
    """The largest of a srcset that is not wider than a page needs, or the smallest of all."""
    words = TIGHT.sub(", ", candidates[:LONGEST_SET]).split()
    sized: list[tuple[float, str]] = []
    for word, behind in pairwise([*words, ""]):
        if DESCRIPTOR.fullmatch(word.rstrip(",")):
            continue
        size = None if word.endswith(",") else DESCRIPTOR.fullmatch(behind.rstrip(","))
        sized.append((_wide(size), word.rstrip(",")))
    fitting = [each for each in sized if each[0] <= WIDEST]
    return (max(fitting) if fitting else min(sized, default=(0.0, "")))[1]


def _wide(size: re.Match[str] | None) -> float:
    """Pixels that a size of a srcset means; "2x" means twice what a column is wide."""
    try:
        return float(size[1]) * (1 if size[2] == "w" else COLUMN) if size else COLUMN
    except ValueError:
        return COLUMN


def _absolute(address: str, *, base: str) -> Iterator[str]:
    """The address in full, if it is one of the web and may be a picture of pixels."""
    if not address.strip() or NO_ADDRESS.search(address.strip()):
        return
    try:
        whole = urljoin(base, clean(address.strip()))
        parts = urlsplit(whole)
    except ValueError:
        return
    named = parts.path.lower()
    is_web = parts.scheme in {"http", "https"} and bool(parts.netloc)
    if is_web and len(whole) <= LONGEST_ADDRESS and not named.endswith((".svg", ".svgz")):
        yield whole


def _pixels(image: "HtmlElement", name: str) -> int:
    stated = DIGITS.fullmatch(image.get(name, "")[:20])
    return int(stated[1]) if stated else 0
