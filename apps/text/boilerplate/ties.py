"""Whether an appeal asks for the paper: articles ask for other things in the same words."""

import re

from apps.text.boilerplate.page import Page
from apps.text.boilerplate.verdicts import Leftover

TIED = (Leftover.FUNDRAISING, Leftover.SUBSCRIPTION)
"""Kinds whose words are also those of charities, campaigns and shops."""
HEAVY = 4
"""From beyond this weight an appeal stands for itself."""
MONEY_BLOCKS = 3
"""So many blocks that speak of raising money make an article about it."""
NEAR = 2
"""Blocks to each side in which an appeal may name the paper."""
_PAPER = re.compile(
    r"\b(?:journalis\w+|newsroom|reporting|reporters|news|magazine|newspaper|paper|readers?"
    r"|reading|read|subscri\w+|publication"
    r"|newsletter|podcast|editorial|articles?|stories|paywall|coverage|this (?:site|blog"
    r"|page|channel)|our (?:site|website|blog|work)"
    r"|artikel|lesen|leser\w*|magazin|redaktion|abo|abonn\w+|lecteurs|journal|presse|média"
    r"|lectores|periodismo|medio|premium|vip)\b"
    r"|journalismus|magazin\b"
)


_MONEY = re.compile(
    r"\b(?:fundrais\w+|donors?|donations?|donated?|donating|crowdfund\w+|spenden|dons"
    r"|donaciones|raised? money)\b"
)


def is_tied(page: Page, *, at: int) -> bool:
    """True when the passage, or one near it, speaks of a paper, of reading, or of the publisher.

    A heavy appeal needs no tie in an article that does not itself report of raising money.
    """
    near = page.looks[max(0, at - NEAR) : at + NEAR + 1]
    own = page.looks[at]
    if own.weight > HEAVY and not _is_about_money(page, but=at):
        return True
    if own.voices.brand or _PAPER.search(own.passage.bare):
        return True
    asking = (look for look in near if look.kind in TIED and look.is_leftover)
    return any(look.voices.brand or _PAPER.search(look.passage.bare) for look in asking)


def _is_about_money(page: Page, *, but: int) -> bool:
    """True when enough blocks outside the appeal's own neighbourhood speak of raising money."""
    speaking = (
        place
        for place, look in enumerate(page.looks)
        if abs(place - but) > NEAR and _MONEY.search(look.passage.bare) and not look.is_leftover
    )
    return sum(1 for _ in zip(range(MONEY_BLOCKS), speaking, strict=False)) >= MONEY_BLOCKS
