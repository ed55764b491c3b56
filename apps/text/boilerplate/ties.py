"""Whether an appeal asks for the paper: articles ask for other things in the same words."""

import re

from apps.text.boilerplate.evidence import Look
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
    r"|lectores|leyendo|artículos?|noticias|periodismo|suscr[ií]\w+|medio|premium|vip)\b"
    r"|journalismus|magazin\b|abo\b"
)

_RAISED = ("fundrais", "donor", "donat", "crowdfund", "spenden", "dons", "donaciones", "money")
"""Whoever speaks of raising money says one of these."""
_MONEY = re.compile(
    r"\b(?:fundrais\w+|donors?|donations?|donated?|donating|crowdfund\w+|spenden|dons"
    r"|donaciones|raised? money)\b"
)


def money_places(page: Page) -> frozenset[int]:
    """The places of passages that speak of raising money without asking for it."""
    return frozenset(
        at
        for at, look in enumerate(page.looks)
        if not look.is_leftover and _raises(look.passage.bare)
    )


def _raises(text: str) -> bool:
    return any(map(text.__contains__, _RAISED)) and bool(_MONEY.search(text))


def is_tied(page: Page, *, at: int, money: frozenset[int]) -> bool:
    """True when the passage, or one near it, speaks of a paper, of reading, or of the publisher.

    A heavy appeal needs no tie in an article that does not itself report of raising money:
    `money` holds the places where it does.
    """
    own = page.looks[at]
    near = range(max(0, at - NEAR), min(len(page), at + NEAR + 1))
    elsewhere = len(money) - sum(place in money for place in near)
    if own.weight > HEAVY and elsewhere < MONEY_BLOCKS:
        return True
    return _names_paper(own) or any(
        _names_paper(page.looks[place])
        for place in near
        if page.looks[place].kind in TIED and page.looks[place].is_leftover
    )


def _names_paper(look: Look) -> bool:
    return bool(look.voices.brand or _PAPER.search(look.passage.bare))
