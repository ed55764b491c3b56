"""Sentences of a page that are glued into a paragraph go; those that only look so stay."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.text.boilerplate import Confidence, examine, kept_and_cut
from apps.text.document import Block, Document

REPORT = (
    "The city council voted on Tuesday to rebuild the old harbour bridge by next spring."
    " Engineers had warned for years that the northern pillars were sinking into the mud.",
    "The mayor said the work would cost 40 million dollars and last for eighteen months."
    " Residents of the quarter said they had heard such promises twice in the last decade.",
    "Two ferries will carry people across while the bridge is closed."
    " The last one leaves the northern quay shortly before midnight.",
)
SENTENCES = (
    "Sign up for our newsletter here.",
    "Sign up for our newsletter and get the best stories in your inbox.",
    "Follow us on Instagram and Mastodon.",
    "Download our app for iPhone and Android.",
    "Please donate today to keep our reporting free for all.",
    "Subscribe today and support our newsroom. Cancel anytime.",
    "We hope you enjoyed this article. Can you support our independent journalism today?"
    " However small, every contribution helps us.",
    "We may earn a commission if you buy through links on this page.",
    "We use cookies on this website.",
    "Bitte unterstützen Sie unsere Arbeit mit einer Spende.",
    "Abonnieren Sie unseren Newsletter.",
    "Soutenez notre journalisme indépendant.",
    "Suscríbete a nuestro boletín.",
)
LINES = (
    "Read more: The bridge that never was",
    "Related: Five ferries that sank in spring",
    "Lesen Sie auch: Die Brücke, die es nie gab",
    "Lire aussi : Le pont qui n’existait pas",
    "Lea también: El puente que nunca existió",
    "Photo: Ana Lima/Reuters",
    "Foto: Ana Lima/dpa",
    "Advertisement",
    "Share this article",
    "© 2024 The Harbour Post. All rights reserved.",
    "Sign up for our newsletter",
)


def joined(*, paragraph: str, leftover: str, where: str) -> str:
    first, second = paragraph.split(". ", 1)
    return {
        "start": f"{leftover} {paragraph}",
        "middle": f"{first}. {leftover} {second}",
        "end": f"{paragraph} {leftover}",
    }[where]


def document_of(*blocks: str) -> Document:
    return Document(tuple(Block(block) for block in blocks))


def cut_from(*blocks: str) -> list[str]:
    document = document_of(*blocks)
    return [verdict.span.of(document.text) for verdict in examine(document).verdicts]


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("where", ["start", "middle", "end"])
@pytest.mark.parametrize("leftover", SENTENCES)
def test_sentences_glued_into_a_paragraph_are_cut_alone(leftover: str, where: str, at: int) -> None:
    blocks = list(REPORT)
    blocks[at] = joined(paragraph=blocks[at], leftover=leftover, where=where)

    assert cut_from(*blocks) == [leftover]


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize("leftover", LINES)
def test_a_line_glued_to_the_end_of_a_paragraph_is_cut_alone(leftover: str, at: int) -> None:
    blocks = list(REPORT)
    blocks[at] = f"{blocks[at]} {leftover}"

    assert cut_from(*blocks) == [leftover]


@pytest.mark.parametrize(
    "kept",
    [
        "“Sign up for our newsletter here,” the flyer said.",
        "“The bridge is ours. Please donate today to keep our harbour alive. Thank you,” he wrote.",
        "The party asked its members: “Please donate today.”",
        "The mayor told readers to sign up for her newsletter.",
        "She asked them to follow the work on Instagram.",
        "This article was amended on 3 May 2024 to correct the year of the fire.",
        "Correction: an earlier version misspelled the name of the bridge.",
        "You can read more about the plan in the library.",
        "Anyone can subscribe to the timetable of the ferries.",
        "Read more of the plan and you find a tunnel.",
        "The photo by Ana Lima shows the quay.",
        "We shared this photo with the engineers.",
        "Support for the bridge has grown since.",
    ],
)
def test_a_sentence_of_the_report_is_kept(kept: str) -> None:
    assert cut_from(*REPORT[:2], f"{REPORT[2]} {kept}") == []


@pytest.mark.parametrize("line", ["Sign up for our newsletter", "Advertisement"])
def test_a_line_that_runs_into_the_report_is_cut_alone(line: str) -> None:
    assert cut_from(f"{line} {REPORT[0]}", *REPORT[1:]) == [line]


def test_an_article_about_newsletters_keeps_its_calls() -> None:
    article = (
        "The paper now writes four newsletters a week, and half of its readers open one of them.",
        "Its editors found that a newsletter with one subject is read to the end by most people.",
        "Each begins with the same two lines, which the editors tested for the whole of a year."
        " Sign up for our newsletter here. Nothing else worked as well as these few words.",
    )

    assert cut_from(*article) == []


def test_a_caption_keeps_its_credit() -> None:
    caption = (
        "Workers carry planks across the northern quay of the old harbour, where the bridge is to"
        " be rebuilt, on Tuesday. (AP Photo/Ana Lima)"
    )

    assert cut_from(*REPORT, caption) == []


def test_a_paragraph_is_not_lost_for_the_appeal_glued_to_it() -> None:
    appeal = "Please donate today to keep our journalism free. Every contribution helps us."

    assert cut_from(*REPORT[:2], f"{REPORT[2]} {appeal}") == [appeal]


def test_a_sentence_within_a_paragraph_is_never_sure() -> None:
    document = document_of(*REPORT[:2], f"{REPORT[2]} {SENTENCES[4]}")

    found = [verdict.confidence for verdict in examine(document).verdicts]

    assert found == [Confidence.FAIRLY_SURE]


PARAGRAPHS = st.lists(
    st.sampled_from([part for one in REPORT for part in one.split(". ")] + [*SENTENCES, *LINES]),
    min_size=1,
    max_size=7,
).map(" ".join)
DOCUMENTS = st.lists(PARAGRAPHS, min_size=1, max_size=6).map(lambda blocks: document_of(*blocks))


@given(DOCUMENTS)
@settings(deadline=None, max_examples=200)
def test_kept_and_cut_rebuild_a_glued_text(document: Document) -> None:
    verdicts = examine(document).verdicts

    rebuilt = "".join(span.of(document.text) for span, _ in kept_and_cut(document, verdicts))

    assert rebuilt == document.text


@given(DOCUMENTS)
@settings(deadline=None, max_examples=200)
def test_cuts_within_a_glued_text_never_overlap(document: Document) -> None:
    spans = [verdict.span for verdict in examine(document).verdicts]
    edges = [edge for span in spans for edge in (span.start, span.end)]

    assert edges == sorted(edges)


@given(
    st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(["start", "end"])), max_size=3)
)
@settings(deadline=None, max_examples=200)
def test_what_is_left_of_a_glued_text_is_kept_again(glued: list[tuple[str, str]]) -> None:
    pairs = zip(REPORT, [*glued, ("", "end"), ("", "end"), ("", "end")], strict=False)
    blocks = [joined(paragraph=one, leftover=text, where=at).strip() for one, (text, at) in pairs]
    document = document_of(*blocks)
    parts = kept_and_cut(document, examine(document).verdicts)
    kept = "".join(span.of(document.text) for span, cut in parts if not cut)

    assert cut_from(*(line.strip() for line in kept.split("\n"))) == []
