"""What the cleaner takes for a leftover, and what it keeps."""

import pytest

from apps.text.boilerplate import Leftover, examine, kept_and_cut
from apps.text.document import Block, Document, Role

REPORT = (
    "The city council voted on Tuesday to rebuild the old harbour bridge by next spring.",
    "Engineers had warned for years that the northern pillars were sinking into the mud.",
    "The mayor said the work would cost 40 million dollars and last for eighteen months.",
    "Residents of the quarter said they had heard such promises twice in the last decade.",
)


def cut_from(*lines: str, publisher: str | None = None) -> list[tuple[Leftover, str]]:
    document = Document(tuple(Block(line) for line in lines))
    verdicts = examine(document, publisher=publisher).verdicts
    return [(verdict.kind, verdict.span.of(document.text)) for verdict in verdicts]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sign up for our newsletter and get the best stories in your inbox.", Leftover.NEWSLETTER),
        ("Follow us on Instagram and Mastodon", Leftover.SOCIAL),
        ("Download our app for iPhone and Android", Leftover.APP),
        ("Read more: The bridge that never was", Leftover.RELATED),
        ("Harbour bridge vote – live updates", Leftover.LIVE_LINK),
        ("Share this article", Leftover.SHARE),
        ("Advertisement", Leftover.AD),
        ("Photo: Ana Lima/Reuters", Leftover.CREDIT),
        ("© 2024 The Harbour Post. All rights reserved.", Leftover.REPUBLISH),
        ("We may earn a commission if you buy through links on this page.", Leftover.AFFILIATE),
        ("This website uses cookies to improve your visit.", Leftover.COOKIE),
        ("Subscribe today and read without limits. Cancel anytime.", Leftover.SUBSCRIPTION),
        ("Please donate today to keep our reporting free for all.", Leftover.FUNDRAISING),
        ("Bitte unterstützen Sie unsere Arbeit mit einer Spende.", Leftover.FUNDRAISING),
        ("Soutenez notre journalisme indépendant.", Leftover.FUNDRAISING),
        ("Suscríbete a nuestro boletín", Leftover.NEWSLETTER),
    ],
)
def test_a_leftover_between_paragraphs_is_cut(line: str, kind: Leftover) -> None:
    assert cut_from(*REPORT[:2], line, *REPORT[2:]) == [(kind, line)]


def test_a_report_without_leftovers_is_kept_whole() -> None:
    assert cut_from(*REPORT) == []


def test_an_appeal_is_one_passage_from_heading_to_signature() -> None:
    appeal = (
        "Before you go …",
        "We hope you enjoyed this article. Can you support our independent journalism today?",
        "We have no owner who tells us what to write, and our reporting is free for everyone.",
        "However small, every contribution helps us. Thank you.",
        "Ana Lima",
        "Editor, The Harbour Post",
    )

    assert cut_from(*REPORT, *appeal) == [(Leftover.FUNDRAISING, "\n".join(appeal))]


def test_the_title_of_a_list_takes_its_links_along() -> None:
    links = ("Most read", "Five ferries that sank in spring", "The mayor who hated boats")

    assert cut_from(*REPORT[:2], *links, *REPORT[2:]) == [(Leftover.RELATED, "\n".join(links))]


def test_neighbours_of_different_kinds_are_separate_passages() -> None:
    assert cut_from(*REPORT, "Share this article", "Advertisement") == [
        (Leftover.SHARE, "Share this article"),
        (Leftover.AD, "Advertisement"),
    ]


def test_only_the_body_is_judged() -> None:
    document = Document((Block("Share this article", role=Role.CITATION), Block(REPORT[0])))

    assert examine(document).verdicts == ()


def test_the_publisher_s_name_makes_a_call_plain() -> None:
    lines = (*REPORT[:2], "Support the Harbour Post", *REPORT[2:])

    assert (len(cut_from(*lines)), len(cut_from(*lines, publisher="The Harbour Post"))) == (0, 1)


def test_what_was_kept_is_kept_again() -> None:
    document = Document(
        tuple(Block(line) for line in (*REPORT, "Share this article", "Follow us on Facebook"))
    )
    verdicts = examine(document).verdicts
    kept = "".join(
        span.of(document.text) for span, cut in kept_and_cut(document, verdicts) if not cut
    )

    again = examine(Document(tuple(Block(line) for line in kept.split("\n") if line)))

    assert again.verdicts == ()
