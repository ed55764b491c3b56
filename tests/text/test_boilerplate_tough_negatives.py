"""Articles about appeals, subscriptions, advertising and newsletters are kept whole."""

import pytest

from apps.text.boilerplate import examine
from apps.text.document import Block, Document

ARTICLES = {
    "a report on a campaign's fundraising": (
        "The senator raised 3 million dollars from small donors in the first week of the campaign.",
        "Her e-mails asked supporters to “donate today” and promised that gifts would be matched.",
        "“Please chip in whatever you can,” one of the messages read.",
        "Analysts said that donations of less than ten dollars made up half of the total.",
    ),
    "a report on a newspaper's subscriptions": (
        "The newspaper has gained 200,000 digital subscribers since it raised its paywall in May.",
        "Readers pay nine dollars a month for unlimited access, and most subscriptions renew.",
        "The publisher said it would offer a free trial to students from September.",
        "Its daily newsletter now reaches more inboxes than the printed paper reaches doorsteps.",
    ),
    "a report on advertising": (
        "The platform will no longer sell advertising that follows readers from site to site.",
        "Publishers who rely on advertising revenue said that they expected a hard winter.",
        "A spokeswoman said the company would share its figures with regulators.",
        "Independent journalism has lost half of its income from advertisements in ten years.",
    ),
    "a guide that speaks to its reader": (
        "If you run a small website, check which scripts it loads before you publish it.",
        "You can turn off most of them without losing anything that your visitors need.",
        "Read the terms of each service, and ask whether you would sign them again.",
        "We tried this on ten sites and found that pages became twice as fast.",
    ),
    "a letter quoted at length": (
        "The campaign sent its followers a letter on Sunday, one day after the vote.",
        "“We need your help more than ever,” it began. “Can you support us today?”",
        "“Every contribution, however small, makes a difference,” the letter went on.",
        "The party confirmed on Monday that the letter was genuine.",
    ),
}


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES.keys())
def test_an_article_about_asking_is_kept_whole(article: tuple[str, ...]) -> None:
    document = Document(tuple(Block(line) for line in article))

    assert examine(document).verdicts == ()


@pytest.mark.parametrize(
    "note",
    [
        "Correction: An earlier version of this article misspelled the name of the bridge.",
        "This article was amended on 3 May 2024 to correct the year of the fire.",
    ],
)
def test_a_correction_of_fact_is_kept(note: str) -> None:
    lines = (*ARTICLES["a report on advertising"], "Share this article", note)
    document = Document(tuple(Block(line) for line in lines))

    cut = [verdict.span.of(document.text) for verdict in examine(document).verdicts]

    assert cut == ["Share this article"]


def test_asking_words_in_a_quotation_are_spared_with_their_reason() -> None:
    document = Document(tuple(Block(line) for line in ARTICLES["a letter quoted at length"]))

    reasons = {kept.block: kept.reasons[-1].message for kept in examine(document).spared}

    assert reasons[1] == "It quotes the asking words (%(words)s): somebody else says them."
