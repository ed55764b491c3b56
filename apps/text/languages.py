"""Guessing what language a text is in: by its script, or by its commonest small words."""

import re
from collections import Counter

SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh-hans", re.compile("[\u4e00-\u9fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
"""Scripts that stand for one language here. Kana comes before Han: Japanese is written in both."""

SMALL_WORDS = {
    "en": "the of and to in that is was for with as his he be by on not it which from are",
    "de": "der die und das den nicht ist von zu mit sich auf dem ein eine wie auch im für",
    "fr": "le la les des et est une dans pour que qui sur pas au avec ce par plus sont du",
    "es": "el los las del y es una por que en para con no se lo como más su al pero",
    "it": "il di che è la per un in non sono con della gli si ha da nel anche come alla",
    "pt": "o os da do e é uma que em para com não se por mais como dos ao na foi",
    "nl": "de het een en van is dat op te zijn voor met niet aan er ook als bij naar om",
}
LANGUAGE_CODES = tuple(
    "ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv "
    "sw th tr uk vi zh-hans zh-hant".split()
)
"""The languages that an article can be said to be in."""

SHARE_OF_SCRIPT = 0.2
"""A text with this share of its letters in another script is in that language."""

ENOUGH_WORDS = 8
"""Small words that must be seen before they say anything."""

SAMPLE = 5_000
"""Code points from the start of the text: what is decided there holds for the rest."""


def guess_language(text: str, *, otherwise: str = "en") -> str:
    """The code of the language a text is most likely in, or `otherwise` where it is unclear."""
    sample = text[:SAMPLE]
    letters = sum(map(str.isalpha, sample)) or 1
    for code, script in SCRIPTS:
        if len(script.findall(sample)) / letters >= SHARE_OF_SCRIPT:
            return code
    words = Counter(re.findall(r"[^\W\d_]+", sample.casefold()))
    seen = {code: sum(words[word] for word in small.split()) for code, small in SMALL_WORDS.items()}
    best = max(seen, key=lambda code: seen[code])
    return best if seen[best] >= ENOUGH_WORDS else otherwise
