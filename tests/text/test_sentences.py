"""Where sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.text.document import Block, Document, Span
from apps.text.sentences import sentences, split
from tests.text.stopwatch import seconds

TRICKY = {
    "a title": "Dr. Smith met Mr. Jones. | They spoke.",
    "two titles": "Sen. Warren and Rep. Lee voted. | They won.",
    "a saint and a mountain": "Mt. Everest is high. | St. Louis is not.",
    "initials": "J. R. R. Tolkien wrote it. | He did.",
    "a middle initial": "George W. Bush spoke. | So did Obama.",
    "joined initials": "J.K. Rowling wrote it. | She did.",
    "a junior": "Martin Luther King Jr. spoke. | He won.",
    "a doctorate": "Ph.D. students came. | They left.",
    "a decimal": "It cost $3.5 million. | That is much.",
    "a version": "Version 2.0.1 is out. | Update now.",
    "a web address": "Visit example.com for more. | Thanks.",
    "a file name at the end": "It runs on Node.js. | It is fast.",
    "an ellipsis inside": "He waited … and waited. | Then he left.",
    "three dots inside": "He waited... and waited. | Then he left.",
    "three dots at the end": "He waited... | Then he left.",
    "said behind a comma": "“It is over,” he said. | “Go home.”",
    "said behind a question": "“Is it over?” he asked. | No one knew.",
    "said behind a cry": "“Stop!” she cried. | He stopped.",
    "said behind both": "“Really?!” she cried. | He nodded.",
    "a closing quote": "He ended with “no.” | She laughed.",
    "a quote after a quote": "“I went.” | “You did?” | “Yes.”",
    "a straight quote": 'She said: "Go." | Then she left.',
    "a bracketed sentence": "(It rained.) | We stayed in.",
    "a bracket inside": "It rained (see below). | We stayed.",
    "a.m. before a day": "She came at 9 a.m. on Monday. | He came later.",
    "a.m. before a capital": "She came at 9 a.m. Monday. | He came later.",
    "p.m. at the end": "She came at 9 p.m. | He came later.",
    "U.S. before a name": "The U.S. Senate voted. | It passed.",
    "U.S. at the end": "He moved to the U.S. | He likes it.",
    "U.S. in the middle": "He moved to the U.S. in 2020. | He likes it.",
    "a number": "See No. 5 for more. | It is good.",
    "the word no": "The answer is no. | Musk left.",
    "a page": "See p. 5 and pp. 12 and 13. | It helps.",
    "a figure, for example": "See Fig. 3 and e.g. Table 2. | Both help.",
    "a company": "Apple Inc. said it would. | It did.",
    "a month": "He was born on Jan. 9, 1990. | She was not.",
    "a word like a weekday": "We saw the sun. | Musk left.",
    "a word like a day": "He sat. | Musk left.",
    "a measure at the end": "It weighs 5 ft. | The end.",
    "etc. inside": "They sell apples, pears, etc. and nuts. | Good.",
    "etc. at the end": "They sell apples, pears, etc. | They also sell nuts.",
    "authors": "Smith et al. found this. | Good.",
    "a list on one line": "1. First item. | 2. Second item.",
    "a year at the end": "It was 1999. | Then came 2000.",
    "a number at the end": "He scored 5. | Then he left.",
    "a number at the start": "It happened. | 12 people left.",
    "a brand in small letters": "He works at OpenAI. | iPhone sales fell.",
    "short cries": "Wow! | Great! | Yes.",
    "four dots": "Wait.... | What? | No.",
    "no stop at all": "A headline without a stop",
    "white space of all kinds": "First. \t| Second.\u00a0| Third.",
    "Spanish": "¿Qué? | ¡No! | Sí.",
    "German": "Das gilt z.B. für uns. | Prof. Müller kam.",
    "Chinese": "这是一个句子。|这是另一个！|真的？",
    "a Chinese quotation": "他说：“你好。”|然后走了。",
    "Arabic": "هل هذا سؤال؟ | نعم.",
    "Hindi": "यह वाक्य है। | दूसरा।",
}
ODD = st.text(alphabet="aA1 .!?…。“”\"')(\n\u00a0\u0301I", max_size=60)


def document_of(*texts: str) -> Document:
    return Document(tuple(Block(text) for text in texts))


@pytest.mark.parametrize("marked", TRICKY.values(), ids=TRICKY)
def test_a_sentence_ends_where_a_reader_would_end_it(marked: str) -> None:
    text = marked.replace("|", "")
    found = [span.of(text) for span in split(text)]
    assert found == [sentence.strip() for sentence in marked.split("|")]


def test_the_spans_are_positions_in_the_document() -> None:
    document = document_of("One. Two.", "Three.")
    assert list(sentences(document)) == [Span(0, 4), Span(5, 9), Span(10, 16)]


def test_no_sentence_runs_over_the_end_of_its_block() -> None:
    document = document_of("A headline", "and a line")
    found = [span.of(document.text) for span in sentences(document)]
    assert found == ["A headline", "and a line"]


@pytest.mark.parametrize("text", ["", " ", "\n\t\u2003", "\x1c\x1d"])
def test_white_space_has_no_sentences(text: str) -> None:
    assert list(split(text)) == []


@given(st.one_of(st.text(max_size=60), ODD))
def test_sentences_are_in_order_and_never_overlap(text: str) -> None:
    borders = [at for span in split(text) for at in (span.start, span.end)]
    assert borders == sorted(borders)


@given(st.one_of(st.text(max_size=60), ODD))
def test_sentences_hold_all_that_is_not_white_space(text: str) -> None:
    found = "".join(span.of(text) for span in split(text))
    assert "".join(found.split()) == "".join(text.split())


@given(st.one_of(st.text(max_size=60), ODD))
def test_a_sentence_has_no_white_space_at_its_ends(text: str) -> None:
    found = [span.of(text) for span in split(text)]
    assert found == [sentence.strip() for sentence in found]


def test_a_megabyte_of_prose_takes_a_moment() -> None:
    text = "A plain sentence, of some words. “Is it?” asked Dr. Lee. " * 18_000
    assert seconds(lambda: list(split(text))) < 1


@pytest.mark.parametrize(
    "piece",
    [
        "这是一个句子。",
        ".",
        "“.”",
        "x. “",
        "1. ",
        "a. b ",
        "Mr. ",
        "U.S. ",
        "x",
        " ",
        "\u0301",
        "?!",
    ],
)
def test_time_grows_with_the_length_of_anything(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + " x . x" * 100
    assert seconds(lambda: list(split(text))) < 1
