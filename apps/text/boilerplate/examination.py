"""The order of the cleaner's work: read, look at each block alone, look again at all together."""

from collections.abc import Iterator
from typing import Protocol

from apps.text.boilerplate.appeals import appeals
from apps.text.boilerplate.authors import authors
from apps.text.boilerplate.bare_links import bare_links, whole_links
from apps.text.boilerplate.brand import Brand, brand_of
from apps.text.boilerplate.comments import comments
from apps.text.boilerplate.company import company
from apps.text.boilerplate.edges import edges
from apps.text.boilerplate.evidence import Look, look_at
from apps.text.boilerplate.first_look import marks_of
from apps.text.boilerplate.glued import glued
from apps.text.boilerplate.link_lists import link_lists
from apps.text.boilerplate.memory import Memory
from apps.text.boilerplate.page import Marks, Page
from apps.text.boilerplate.passages import read
from apps.text.boilerplate.recurring import put_back, remembered
from apps.text.boilerplate.repeats import repeats
from apps.text.boilerplate.spared import spared
from apps.text.boilerplate.summing_up import verdicts_of
from apps.text.boilerplate.verdicts import Findings
from apps.text.document import Document, Kind, Role


class SecondLook(Protocol):
    """A look at marked passages in their company."""

    def __call__(self, page: Page, *, marks: Marks) -> Marks: ...


SECOND_LOOKS: tuple[SecondLook, ...] = (
    authors,
    comments,
    link_lists,
    appeals,
    company,
    repeats,
    bare_links,
    edges,
)
"""Each takes the page and the marks so far and gives the marks with its own added."""


def examine(
    document: Document, *, publisher: str | None = None, seen: Memory | None = None
) -> Findings:
    """Find the leftovers among the document's body blocks; program code is never one.

    `publisher` is the name of the paper, if it is known: its own name in a line is a sign. `seen`
    is what its other articles say of these blocks. Time grows with the length of the text.
    """
    page = _page_of(document, brand=brand_of(publisher))
    marks = marks_of(page)
    for look_again in SECOND_LOOKS:
        marks = look_again(page, marks=marks)
    if seen:
        marks = remembered(page, marks=marks, document=document, seen=seen)
    whole = verdicts_of(page, marks=marks, document=document)
    within = list(glued(page, marks=marks))
    verdicts = sorted((*whole, *(one for _, one in within)), key=lambda verdict: verdict.span)
    parted = {block for block, _ in within}
    kept = [one for one in spared(page, marks=marks) if one.block not in parted]
    if seen:
        kept += put_back(page, marks=marks, document=document, seen=seen)
    return Findings(verdicts=tuple(verdicts), spared=tuple(kept))


def _page_of(document: Document, *, brand: Brand) -> Page:
    looks = tuple(_looks(document, brand=brand))
    return Page(looks, brand, linked=whole_links(document))


def _looks(document: Document, *, brand: Brand) -> Iterator[Look]:
    for index, (block, span) in enumerate(zip(document.blocks, document.spans, strict=True)):
        if block.role is Role.BODY and block.kind is not Kind.CODE and block.text.strip():
            yield look_at(read(block=block, index=index, span=span), brand=brand)
