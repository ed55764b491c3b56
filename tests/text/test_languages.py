"""The language of a text is guessed from its script or its small words."""

import pytest

from apps.text.languages import guess_language

SENTENCES = {
    "en": "The institute said that it was the first of its kind; the work is not done yet.",
    "de": "Das Institut sagte, dass die Arbeit nicht zu Ende ist und das auch im Mai.",
    "fr": "Le laboratoire est dans la ville et les élèves sont plus de cent pour une classe.",
    "es": "El laboratorio no es una escuela, pero los alumnos y las maestras lo usan más.",
    "he": "המכון אמר שהעבודה עדיין לא הסתיימה",
    "ar": "قال المعهد إن العمل لم ينته بعد",
    "ja": "研究所はまだ仕事が終わっていないと言った",
    "zh-hans": "研究所表示工作尚未完成",
    "ru": "Институт сообщил, что работа ещё не закончена",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_is_enough_to_tell(language: str) -> None:
    assert guess_language(SENTENCES[language]) == language


@pytest.mark.parametrize("text", ["", "2025", "Yes!", "🙂 🙂", "OpenAI GPT-4"])
def test_where_it_is_unclear_nothing_is_guessed(text: str) -> None:
    assert guess_language(text, otherwise="nl") == "nl"


def test_a_quotation_in_another_script_does_not_decide() -> None:
    text = SENTENCES["en"] + " They call it “העבודה”."
    assert guess_language(text) == "en"
