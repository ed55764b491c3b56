"""Whether a passage quotes somebody."""

import pytest

from apps.text.quoted_speech import holds_quoted_speech


@pytest.mark.parametrize(
    "text",
    [
        "“We did not expect so many visitors,” said Ana Lima.",
        'The mayor said: "The bridge will open on Monday."',
        "„Wir öffnen am Montag wieder“, sagte die Direktorin.",
    ],
)
def test_words_that_somebody_said_are_noticed(text: str) -> None:
    assert holds_quoted_speech(text)


@pytest.mark.parametrize(
    "text",
    [
        "Follow “The Post” for more.",
        "The mayor said that the bridge will open on Monday.",
        "“Ten more bridges to see this summer” is our new list.",
    ],
)
def test_titles_and_reports_without_quotation_are_not(text: str) -> None:
    assert not holds_quoted_speech(text)
