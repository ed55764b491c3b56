"""A Word file becomes HTML: headings, paragraphs and a title, and nothing of its pictures."""

import pytest

from apps.intake.files import NotReadable, Sheet, read_file
from apps.intake.files.archives import UNSAFE
from apps.intake.files.child import BROKEN
from apps.text.document import Kind
from apps.text.parsing.html import read_html
from tests.intake.files.making import ARTICLE, HEADING, W, make_docx, make_zip

DOCTYPE = '<!DOCTYPE x [<!ENTITY a "{}">]>'


def read(data: bytes) -> Sheet:
    (sheet,) = read_file(data, name="a.docx")
    return sheet


def refusal(data: bytes) -> str:
    with pytest.raises(NotReadable) as refused:
        read(data)
    return refused.value.message


def test_headings_and_paragraphs_come_through_the_desks_reading() -> None:
    sheet = read(make_docx(ARTICLE, "The end of it.", heading="A bridge", title="Bridges"))
    blocks = read_html(sheet.text).document.blocks
    assert sheet.title == "Bridges"
    assert [(block.kind, block.text) for block in blocks][-2:] == [
        (Kind.PARAGRAPH, ARTICLE.strip()),
        (Kind.PARAGRAPH, "The end of it."),
    ]


@pytest.mark.parametrize("title", ["", "Untitled", "Document1", "Microsoft Word - x.doc"])
def test_a_title_that_no_person_wrote_is_none(title: str) -> None:
    assert read(make_docx(ARTICLE, title=title)).title == ""


def test_tags_that_were_typed_stay_letters() -> None:
    typed = "&lt;script&gt;alert(1)&lt;/script&gt;"
    assert typed in read(make_docx(f"{typed} {ARTICLE}")).text


def test_pictures_are_not_unpacked() -> None:
    data = make_docx(ARTICLE, **{"word/media/image1.png": b"\x89PNG" + bytes(500_000)})
    assert "<img" not in read(data).text


@pytest.mark.parametrize("grown", ["lol" * 1000, "x"])
def test_entities_of_its_own_are_refused(grown: str) -> None:
    assert refusal(make_docx(ARTICLE, before=DOCTYPE.format(grown))) == UNSAFE


def test_a_file_without_words_is_refused() -> None:
    assert refusal(make_docx("")) == "There is no text in this file."


@pytest.mark.parametrize("body", ["", "not XML", "<w:document", "<x/>"])
def test_a_file_with_a_broken_body_is_refused(body: str) -> None:
    assert refusal(make_zip({"word/document.xml": body})) == BROKEN


def test_a_paragraph_within_a_hundred_thousand_others_is_refused() -> None:
    deep = f"<w:document {W}><w:body>" + "<w:p>" * 100_000 + HEADING
    assert refusal(make_zip({"word/document.xml": deep})) in {BROKEN, UNSAFE}
