"""Which paragraphs correct their article, and which report that somebody corrected something."""

import pytest

from apps.text.corrections import is_correction


@pytest.mark.parametrize(
    "text",
    [
        "This article was amended on 6 March 2025 to correct the number of herons.",
        "Correction: the mill was built in 1911, not 1912.",
        "Corrections and clarifications: the guard is retired.",
        "• This story has been corrected to reflect that the count ends at nine.",
        "The headline of this article was corrected on Tuesday.",
        "An earlier version of this article gave the wrong year.",
        "Korrektur: In einer früheren Fassung hieß es, die Mühle sei geschlossen.",
        "Rectificatif : le moulin date de 1911.",
        "Corrección: el molino es de 1911.",
    ],
)
def test_a_correction_is_told(text: str) -> None:
    assert is_correction(text)


@pytest.mark.parametrize(
    "text",
    [
        "Correction fluid is back in fashion in the offices of the town.",
        "The bill was amended twice before the vote, and the mayor was corrected once.",
        "She said that an earlier version of this law had failed.",
        "Korrekturlesen ist ein Beruf mit Zukunft, sagt sie.",
        "Correction: " + "a very long report about corrections " * 60,
    ],
)
def test_a_sentence_of_the_article_is_not(text: str) -> None:
    assert not is_correction(text)
