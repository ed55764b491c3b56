"""Titles that are one link from end to end: between paragraphs they go, elsewhere they stay."""

from apps.text.boilerplate import Leftover, examine
from apps.text.document import Block, Document, Formatting, Inline, Kind, Span

REPORT = (
    "The city council voted on Tuesday to rebuild the old harbour bridge by next spring.",
    "Engineers had warned for years that the northern pillars were sinking into the mud.",
    "The mayor said the work would cost 40 million dollars and last for eighteen months.",
    "Residents of the quarter said they had heard such promises twice in the last decade.",
)
TITLE = "Five ferries that sank within a single winter"
STORY = "https://harbour.example/ferries"


def page(
    *blocks: Block | str, linked: str = TITLE, href: str = STORY, letters: int = 0
) -> Document:
    """A page on which one block is a link, but for its last `letters`."""
    built = tuple(Block(block) if isinstance(block, str) else block for block in blocks)
    plain = Document(built)
    links = (
        Formatting(Span(span.start, span.end - letters), Inline.LINK, href)
        for block, span in zip(built, plain.spans, strict=True)
        if block.text == linked
    )
    return Document(built, tuple(links))


def cut_from(document: Document) -> list[tuple[Leftover, str]]:
    verdicts = examine(document).verdicts
    return [(verdict.kind, verdict.span.of(document.text)) for verdict in verdicts]


def test_a_linked_title_between_two_paragraphs_is_cut() -> None:
    document = page(*REPORT[:2], TITLE, *REPORT[2:])

    assert cut_from(document) == [(Leftover.RELATED, TITLE)]


def test_the_same_title_in_plain_text_is_kept() -> None:
    assert cut_from(Document(tuple(map(Block, (*REPORT[:2], TITLE, *REPORT[2:]))))) == []


def test_a_line_of_which_only_a_part_is_linked_is_kept() -> None:
    assert cut_from(page(*REPORT[:2], TITLE, *REPORT[2:], letters=7)) == []


def test_a_heading_that_is_a_link_is_kept() -> None:
    heading = Block(TITLE, kind=Kind.HEADING, level=2)

    assert cut_from(page(*REPORT[:2], heading, *REPORT[2:])) == []


def test_an_item_of_a_list_that_is_a_link_is_kept() -> None:
    item = Block(TITLE, kind=Kind.LIST_ITEM)

    assert cut_from(page(*REPORT[:2], item, *REPORT[2:])) == []


def test_a_title_that_the_next_paragraph_takes_up_is_kept() -> None:
    taken_up = "None of the ferries was insured, as the harbour’s office admitted in its report."

    assert cut_from(page(*REPORT[:2], TITLE, taken_up, *REPORT[2:])) == []


def test_a_title_that_a_paragraph_announces_is_kept() -> None:
    announced = "The engineers collected what they had learnt over the years in one study:"

    assert cut_from(page(*REPORT[:2], announced, TITLE, *REPORT[2:])) == []


def test_a_linked_sentence_is_kept() -> None:
    sentence = "The ferries sank within a single winter."

    assert cut_from(page(*REPORT[:2], sentence, *REPORT[2:], linked=sentence)) == []


def test_a_short_link_is_kept() -> None:
    assert (
        cut_from(page(*REPORT[:2], "The whole report", *REPORT[2:], linked="The whole report"))
        == []
    )


def test_a_link_to_a_file_or_to_a_place_in_the_page_is_kept() -> None:
    hrefs = ("https://harbour.example/study.pdf", "https://harbour.example/#ferries", "#ferries")

    found = [cut_from(page(*REPORT[:2], TITLE, *REPORT[2:], href=href)) for href in hrefs]

    assert found == [[], [], []]


def test_a_list_of_links_with_a_paragraph_on_each_is_kept() -> None:
    assert cut_from(page(REPORT[0], TITLE, REPORT[1], TITLE, REPORT[2], TITLE, REPORT[3])) == []


def test_a_linked_title_beside_leftovers_below_the_article_is_cut() -> None:
    item = Block(TITLE, kind=Kind.LIST_ITEM)
    document = page(*REPORT, item, "Share this article")

    assert cut_from(document) == [
        (Leftover.RELATED, TITLE),
        (Leftover.SHARE, "Share this article"),
    ]


def test_a_linked_title_alone_below_the_article_is_kept() -> None:
    assert cut_from(page(*REPORT, TITLE)) == []
