"""Which pictures of a page are its article's, and their captions and credits."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from apps.text.document import Kind, Picture
from apps.text.parsing.html.pieces import Piece
from apps.text.parsing.html.places import is_caption

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ELSEWHERE = re.compile(
    r"(?:^|[\W_])(?:related|recommend\w*|more-?(?:stories|from|on)|read-?(?:more|next)|promo\w*|"
    r"newsletter|subscri\w*|avatar|author\w*|byline|bio|logo\w*|share|sharing|social|comments?|"
    r"teasers?|advert\w*|ads?|sponsor\w*|sidebar|nav|navigation|menu|footer|banner|popular|"
    r"trending|outbrain|taboola)(?=[\W_]|$)",
    re.IGNORECASE,
)
"""What the parts around pictures are called that belong to the page."""
APART = frozenset("nav aside footer form button".split())
NAMED = ("class", "id", "role")
FRAME = re.compile(r"(?:^|[\s_-])(?:figure|caption|image|photo|picture|media)", re.IGNORECASE)
HIGHEST = 6
"""Levels above an image on which its frame is looked for."""
NEARBY = 6
"""Blocks on each side of a picture among which its caption and credit are looked for."""
FARTHEST, MOST_BEFORE = 30, 60
"""Blocks, and words in them, between a picture under the headline and the article's start."""
LABEL = re.compile(r"(?:photo|image|picture|video|play|gallery|slide ?show)s?\W{0,3}", re.I)
LONGEST_CREDIT = 120
CREDIT = re.compile(
    r"\W{0,3}(?:(?:photo|photograph|image|picture|illustration|graphic|foto|bild|fotograf[ií]a|"
    r"imagen|crédit photo)s?(?:\s(?:credits?|courtesy|source|copyright))?\s?(?:by|of|via|:|/|©)|"
    r"credits?\s?:|source\s?:|courtesy(?:\sof)?\b|©|\(c\)).{1,100}",
    re.IGNORECASE,
)
AGENCY = re.compile(
    r"(?:[\w.'’-]{1,30}(?: [\w.'’-]{1,30}){0,4} ?[/|–—] ?)?(?:getty(?: images)?|reuters|afp|"
    r"epa|shutterstock|istock(?:photo)?|alamy|unsplash|pexels|ap(?: photo)?|dpa|bloomberg)\W{0,3}",
    re.IGNORECASE,
)
"""A caption that is nothing but the name of who made or sells the picture."""


def with_figures(pieces: Sequence[Piece], *, article: Sequence[Piece]) -> list[Piece]:
    """The article with its pictures, each with its caption as its text and its credit apart.

    A caption is kept for its picture's sake. Captions and credits without one stay what they are.
    """
    chosen = {id(piece) for piece in article}
    wanted = list(_wanted(pieces, chosen=chosen))
    taken: dict[int, Piece | None] = {}
    for at in wanted:
        own = [each for each in _companions(pieces, at) if each not in taken]
        caption = _caption(pieces, [each for each in own if not _is_credit(pieces[each])])
        credits = [each for each in own if _is_credit(pieces[each])]
        picture = pieces[at].picture
        if picture is None:
            continue
        credit = " ".join(pieces[each].text for each in credits)
        shown = replace(picture, credit=credit)
        taken |= dict.fromkeys([*credits, at])
        if caption is None:
            taken[at] = pieces[at]._replace(picture=shown)
        else:
            taken[caption] = _captioned(pieces[caption], picture=shown)
    return list(_in_order(pieces, chosen=chosen, taken=taken))


def _caption(pieces: Sequence[Piece], places: Sequence[int]) -> int | None:
    """The one that the page calls a caption, or the first with words in it."""
    worded = [
        at
        for at in places
        if any(map(str.isalpha, pieces[at].text)) and not LABEL.fullmatch(pieces[at].text)
    ]
    called = (at for at in worded if _is_called_caption(pieces[at].element))
    return next(chain(called, worded), None)


def _is_called_caption(element: "HtmlElement") -> bool:
    return any(
        around.tag == "figcaption" or is_caption(around)
        for around in islice(chain([element], element.iterancestors()), 3)
    )


def _captioned(caption: Piece, *, picture: Picture) -> Piece:
    """What the caption says need not be said again to those who do not see the picture."""
    is_said = caption.text.casefold().startswith(picture.alt.casefold())
    return caption._replace(picture=replace(picture, alt="") if is_said else picture)


def _in_order(
    pieces: Sequence[Piece], *, chosen: set[int], taken: dict[int, Piece | None]
) -> Iterator[Piece]:
    for at, piece in enumerate(pieces):
        if at in taken:
            made = taken[at]
            if made is not None:
                yield made
        elif id(piece) in chosen:
            yield piece


def _is_credit(piece: Piece) -> bool:
    if piece.is_credit or len(piece.text) > LONGEST_CREDIT:
        return piece.is_credit
    return bool(CREDIT.fullmatch(piece.text) or AGENCY.fullmatch(piece.text))


def _wanted(pieces: Sequence[Piece], *, chosen: set[int]) -> Iterator[int]:
    """The pictures with the article's text on both sides, and one between headline and text."""
    neighbours = _neighbours(pieces)
    first = next((at for at, piece in enumerate(pieces) if id(piece) in chosen), len(pieces))
    has_lead = False
    for at, piece in enumerate(pieces):
        if piece.picture is None or _is_elsewhere(piece.element):
            continue
        own = set(_companions(pieces, at))
        if any(id(pieces[each]) in chosen for each in own):
            yield at
        elif at < first and not has_lead and _leads(pieces, at, first=first, own=own):
            has_lead = True
            yield at
        elif all(each is not None and id(each) in chosen for each in neighbours[at]):
            yield at


def _leads(pieces: Sequence[Piece], at: int, *, first: int, own: set[int]) -> bool:
    """True for a picture right above the first block, in the same article element."""
    if not 0 < first - at <= FARTHEST or first == len(pieces):
        return False
    between = [pieces[each].text for each in range(at, first) if each not in own]
    around = next(pieces[first].element.iterancestors("article", "main"), None)
    inside = around is not None and around in pieces[at].element.iterancestors()
    return inside and sum(len(text.split()) for text in between) <= MOST_BEFORE


def _neighbours(pieces: Sequence[Piece]) -> list[tuple[Piece | None, Piece | None]]:
    """For each block the nearest ones before and behind that have words and are no captions."""
    before, behind = list(_passed(pieces)), list(_passed(pieces[::-1]))[::-1]
    return list(zip(before, behind, strict=True))


def _passed(pieces: Sequence[Piece]) -> Iterator[Piece | None]:
    last: Piece | None = None
    for piece in pieces:
        yield last
        if piece.text and piece.kind is not Kind.FIGURE:
            last = piece


def _companions(pieces: Sequence[Piece], at: int) -> Iterator[int]:
    """The captions and credits in the frame of a picture, by their places, those behind first."""
    frame = _frame(pieces[at].element)
    if frame is None:
        return
    behind = range(at + 1, min(at + 1 + NEARBY, len(pieces)))
    for places in (behind, range(at - 1, max(-1, at - 1 - NEARBY), -1)):
        for each in places:
            element = pieces[each].element
            if pieces[each].picture or frame not in chain([element], element.iterancestors()):
                break
            if pieces[each].kind is Kind.FIGURE and pieces[each].text:
                yield each


def _frame(image: "HtmlElement") -> "HtmlElement | None":
    """The figure around an image, the part that is named as one, or what it stands in."""
    around = [*islice(image.iterancestors(), HIGHEST)]
    inner = list(takewhile(lambda each: each.tag not in {"body", "article", "main"}, around))
    figures = (each for each in inner if each.tag == "figure")
    named = (each for each in inner if FRAME.search(each.get("class", "")[:300]))
    plain = (each for each in inner if each.tag not in {"a", "picture"})
    return next(chain(figures, named, plain), None)


def _is_elsewhere(element: "HtmlElement") -> bool:
    """True for a picture in a part of the page that is not the article."""
    for around in element.iterancestors():
        if around.tag in {"article", "main", "body"}:
            return False
        names = " ".join(around.get(name, "") for name in NAMED)[:300]
        if around.tag in APART or ELSEWHERE.search(names):
            return True
    return False
