"""Which blocks of a page are its article: a weighted vote over the signs of each block.

Several programs find the body of a page well and none always. Here one of them advises
(trafilatura, in its fast mode), the page's own statement for machines and the builders' names for
its parts are heard, and each block is judged by all of it together.
"""

from collections.abc import Sequence
from operator import mul
from typing import TYPE_CHECKING

from apps.text.document import Kind
from apps.text.parsing.html.company import MOSTLY_LINKS, in_company
from apps.text.parsing.html.pieces import Piece
from apps.text.parsing.html.piles import has_piles
from apps.text.parsing.html.signs import Signs, signs_of
from apps.text.parsing.html.wording import Wording, words_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

WEIGHTS = Signs(
    advised=2.0,
    near=1.4,
    linked=-1.1,
    advised_linked=-0.9,
    scorned=-1.5,
    advised_scorned=-0.7,
    framed=-0.9,
    praised=-1.0,
    quoted=1.8,
    region=1.1,
    short=0.9,
    kin=1.3,
    kin_prose=1.9,
    kin_prose_left_out=1.1,
    within=1.1,
    caption_within=0.5,
    sentence_left_out=0.5,
    first=1.2,
    last=-0.4,
    short_item=-1.4,
    stated=0.6,
    bias=-2.0,
)
"""Fitted by logistic regression (Cox 1958) to the blocks of some 160 saved pages, words counted
up to 60 a block and each page alike, and rounded: what names content speaks against a block
because it is on all blocks of the pages that have it, and the other signs say more there. The
weights of captions and of sentences left out were chosen by hand: a reader misses both."""
ENOUGH = 0.4
"""The vote from which a block is the article's: odds of three to two."""
THIN = 0.15
"""An article with less than this share of the region's own letters was missed."""
TOP = 4
"""The headline stands among so many first blocks, if it stands in the body at all."""


def article_of(
    pieces: Sequence[Piece], *, root: "HtmlElement", statement: str, headline: str
) -> list[Piece]:
    """The blocks that are the article, in their order; the headline over it is not one of them.

    `pieces` are words and rules: pictures have no say here. `statement` is the body as the page
    states it for machines, empty where it does not.
    """
    advice = Wording.of(advised_body(root))
    signs = signs_of(pieces, advice=advice, statement=Wording.of(statement))
    votes = [vote(each) for each in signs]
    chosen = in_company(pieces, votes=votes, chosen=[each > ENOUGH for each in votes])
    if not any(chosen):
        chosen = [each.advised > 0 for each in signs]
    if _is_thin(pieces, signs=signs, chosen=chosen):
        chosen = [_is_of_the_region(each) for each in signs]
    if not any(chosen):
        chosen = [True] * len(pieces)
    return _trimmed(_with_rules(pieces, chosen=chosen), headline=headline)


def _is_thin(pieces: Sequence[Piece], *, signs: Sequence[Signs], chosen: Sequence[bool]) -> bool:
    """True where next to nothing of the region with most prose was chosen: bad advice."""
    lengths = [len(piece.text) for piece in pieces]
    held = sum(length for length, yes in zip(lengths, chosen, strict=True) if yes)
    regions = zip(lengths, map(_is_of_the_region, signs), strict=True)
    return held < THIN * sum(length for length, yes in regions if yes)


def _is_of_the_region(signs: Signs) -> bool:
    return signs.region > 0 and signs.framed == 0 and signs.linked < MOSTLY_LINKS


def _with_rules(pieces: Sequence[Piece], *, chosen: list[bool]) -> list[Piece]:
    """The chosen blocks, and a rule where both its neighbours are chosen."""
    judged = zip(pieces, chosen, strict=True)
    wanted = [yes and piece.kind is not Kind.RULE for piece, yes in judged]
    for at in range(1, len(pieces) - 1):
        if pieces[at].kind is Kind.RULE:
            wanted[at] = wanted[at - 1] and wanted[at + 1]
    return [piece for piece, yes in zip(pieces, wanted, strict=True) if yes]


def _trimmed(article: list[Piece], *, headline: str) -> list[Piece]:
    """The article without its headline at the top and without headings that nothing follows."""
    heading = words_of(headline.casefold())
    lead = article[:TOP]
    above = [piece for piece in lead if words_of(piece.text.casefold()) != heading]
    kept = above + article[TOP:] if len(article) > 1 else article
    while kept and kept[-1].kind is Kind.HEADING:
        kept = kept[:-1]
    return kept or article


def vote(signs: Signs) -> float:
    """Above zero for what is more likely the article than not: the log of its odds."""
    return sum(map(mul, signs, WEIGHTS), 0.0)


def advised_body(root: "HtmlElement") -> str:
    """The body that trafilatura finds, a block a line; empty where it finds none or fails."""
    from lxml.etree import LxmlError
    from trafilatura import extract

    if has_piles(root):
        return ""
    try:
        return extract(root, fast=True, include_comments=False) or ""
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, LxmlError):
        return ""
