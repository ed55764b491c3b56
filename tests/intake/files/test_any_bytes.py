"""Whatever the bytes are: sheets that can be stored, or a sentence. Never anything else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.intake.files import NotReadable, Sheet, read_file
from tests.intake.files.making import ARTICLE, chapter, make_docx, make_epub, make_pdf
from tests.intake.files.test_kinds import LETTER, PAGE, SAVED

WHOLE = {
    "a.pdf": make_pdf([(72, 700, 11, ARTICLE[:90]), (72, 686, 11, ARTICLE[:90])]),
    "a.docx": make_docx(ARTICLE, heading="A heading"),
    "a.epub": make_epub({"a.xhtml": chapter(f"<p>{ARTICLE}</p>")}),
    "a.eml": LETTER,
    "a.mhtml": SAVED,
    "a.html": PAGE,
    "a.md": ARTICLE.encode(),
}
NAMES = st.one_of(st.sampled_from(sorted(WHOLE)), st.text(max_size=20))


def check(data: bytes, *, name: str, media_type: str = "", charset: str = "") -> None:
    """Raises unless the file is read or refused as it should be."""
    sheets: tuple[Sheet, ...] = ()
    sentence = ""
    try:
        sheets = read_file(data, name=name, media_type=media_type, charset=charset)
    except NotReadable as refused:
        sentence = refused.message % refused.values
    assert bool(sheets) is not sentence.endswith(".")
    for sheet in sheets:
        for text in (sheet.name, sheet.text, sheet.url, sheet.title):
            assert "\x00" not in text
            assert text.encode().decode() == text


@given(st.binary(max_size=400), NAMES, st.sampled_from(["", "text/html", "message/rfc822", "\x00"]))
@settings(max_examples=150)
def test_any_bytes_give_sheets_or_a_sentence(data: bytes, name: str, media_type: str) -> None:
    check(data, name=name, media_type=media_type, charset="utf-16")


@pytest.mark.parametrize("name", sorted(WHOLE))
@given(st.data())
@settings(max_examples=12)
def test_a_file_with_damage_gives_sheets_or_a_sentence(name: str, data: st.DataObject) -> None:
    damaged = bytearray(WHOLE[name])
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(1, len(damaged)))
    check(bytes(damaged[:cut] if cut % 3 == 0 else damaged), name=name)
