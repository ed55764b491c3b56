"""What a file is shows in its bytes; its media type and its name are only asked after them."""

import pytest

from apps.intake.files import NotReadable, read_file
from apps.intake.files.reading import UNKNOWN
from tests.intake.files.making import ARTICLE, chapter, make_docx, make_epub, make_pdf, make_zip

PAGE = f"<!doctype html><title>x</title><p>{ARTICLE}".encode()
LETTER = b"From: a@b.example\r\nTo: c@d.example\r\nSubject: News\r\n\r\nWords of it\r\n"
SAVED = (
    b"From: <Saved by Blink>\r\nSubject: News\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
    b"--b\r\nContent-Type: text/html\r\n\r\n<p>Words of it</p>\r\n--b--\r\n"
)


def forms(data: bytes, *, name: str = "file", media_type: str = "") -> list[str]:
    return [sheet.form for sheet in read_file(data, name=name, media_type=media_type)]


@pytest.mark.parametrize("name", ["a.png", "a.txt", "a", "a.pdf"])
@pytest.mark.parametrize(
    ("data", "form"),
    [
        (PAGE, "html"),
        (b"\xef\xbb\xbf" + PAGE, "html"),
        (PAGE.decode().encode("utf-16"), "html"),
        (LETTER, "plain"),
        (SAVED, "html"),
        (make_pdf([(72, 700, 12, ARTICLE[:80])]), "plain"),
        (make_docx(ARTICLE), "html"),
        (make_epub({"a.xhtml": chapter(f"<p>{ARTICLE}</p>")}), "html"),
    ],
    ids="page marked-page wide-page letter saved-page pdf word book".split(),
)
def test_the_bytes_decide_whatever_the_name(data: bytes, form: str, name: str) -> None:
    assert forms(data, name=name, media_type="image/png") == [form]


@pytest.mark.parametrize(
    ("name", "media_type", "form"),
    [
        ("a.md", "", "markdown"),
        ("a.MARKDOWN", "text/plain", "markdown"),
        ("a", "text/markdown; charset=utf-8", "markdown"),
        ("a.txt", "", "plain"),
        ("a", "text/plain", "plain"),
        ("a.htm", "application/octet-stream", "html"),
        ("a.txt", "text/html", "html"),
        ("a.eml", "", "plain"),
    ],
)
def test_words_alone_are_what_their_type_or_name_says(
    name: str, media_type: str, form: str
) -> None:
    assert forms(b"# Some words\n\nand more", name=name, media_type=media_type) == [form]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10),
        ("a.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10),
        ("a.txt", bytes(range(256)) * 10),
        ("a.exe", b"MZ\x90\x00" + bytes(100)),
        ("a.zip", make_zip({"a.html": PAGE})),
        ("a.xlsx", make_zip({"[Content_Types].xml": "", "xl/workbook.xml": ""})),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("a.png", b"<svg xmlns='http://www.w3.org/2000/svg'><text>Some words</text></svg>"),
        ("a.html", b"<?xml version='1.0'?><!-- x --><svg>words</svg>"),
        ("a.xml", b"<?xml version='1.0'?><rss><channel/></rss>"),
        ("a.rtf", b"{\\rtf1 words}"),
        ("a.bin", b"X5O!P%@AP[4 and other words"),
        ("a", b"words"),
    ],
)
def test_any_other_kind_is_refused_with_the_kinds_that_we_take(name: str, data: bytes) -> None:
    with pytest.raises(NotReadable) as refused:
        read_file(data, name=name)
    assert refused.value.message == UNKNOWN


@pytest.mark.parametrize("data", [b"", b"\n" * 1000, b"\xef\xbb\xbf", b"\x00\x00 \x00"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(NotReadable) as refused:
        read_file(data, name="a.txt")
    assert refused.value.message == "There is no text in this file."


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("..\\x.txt", "x.txt"),
        ("a\x00b\r\nc.txt", "ab c.txt"),
        ("\u202egpj.txt", "gpj.txt"),
        ("名前.txt", "名前.txt"),
        ("a" * 300 + ".txt", "a" * 196 + ".txt"),
    ],
)
def test_a_name_is_only_a_name(given: str, kept: str) -> None:
    assert read_file(b"words", name=given)[0].name == kept


def test_pictures_in_a_saved_page_do_not_count_for_its_size() -> None:
    page = PAGE + b"<img src='data:image/png;base64," + b"A" * 12_000_000 + b"'>"
    text = read_file(page, name="a.html")[0].text
    assert text == PAGE.decode() + "<img src='data:image/png,'>"


@pytest.mark.parametrize(
    ("name", "megabytes", "most"), [("a.txt", 11, 10), ("a.html", 11, 10), ("a.pdf", 51, 50)]
)
def test_what_is_too_large_is_refused_at_once(name: str, megabytes: int, most: int) -> None:
    start = b"%PDF-1.7\n" if name == "a.pdf" else b"words "
    with pytest.raises(NotReadable) as refused:
        read_file(start + b"x" * (megabytes << 20), name=name)
    assert refused.value.values == {"most": most}


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0023)https://example.org/news -->",
        "<!--\n Page saved with SingleFile \n url: https://example.org/news \n saved date: x -->",
    ],
)
def test_a_saved_page_says_where_it_was(comment: str) -> None:
    page = f"<!doctype html>\n{comment}\n<html><p>{ARTICLE}".encode()
    assert read_file(page, name="a.html")[0].url == "https://example.org/news"
