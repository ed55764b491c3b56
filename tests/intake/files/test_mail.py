"""Letters and saved pages: the body alone, its charset known, its subject the title."""

from email.message import EmailMessage

import pytest

from apps.intake.files import Sheet, read_file

HEAD = "From: Desk <desk@paper.example>\nTo: me@mail.example\nSubject: {}\nMIME-Version: 1.0\n"


def letter(*, subject: str = "News", **parts: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Desk <desk@paper.example>", "me@mail.example"
    message["Subject"] = subject
    message.set_content(parts.get("plain", "In plain text."))
    if "html" in parts:
        message.add_alternative(parts["html"], subtype="html")
    return message


def read(message: EmailMessage | str | bytes) -> Sheet:
    raw = message.encode() if isinstance(message, str) else bytes(message)
    (sheet,) = read_file(raw, name="a.eml")
    return sheet


def test_a_newsletters_html_is_its_body_and_its_subject_the_title() -> None:
    sheet = read(letter(subject="Fwd: Zoë’s week – 3", html="<p>In “colour”.</p>"))
    assert (sheet.form, sheet.text.strip(), sheet.title) == (
        "html",
        "<p>In “colour”.</p>",
        "Zoë’s week – 3",
    )


def test_a_letter_of_plain_text_has_no_sender_in_it() -> None:
    sheet = read(letter(plain="Only this.\nAnd “this”."))
    assert (sheet.form, sheet.text) == ("plain", "Only this.\nAnd “this”.\n")


def test_an_attached_page_is_not_the_letter() -> None:
    message = letter(plain="The letter.")
    message.add_attachment(b"<p>" + b"Attached. " * 50, maintype="text", subtype="html")
    assert read(message).text == "The letter.\n"


@pytest.mark.parametrize("charset", ["iso-8859-2", "koi8-r", "gb18030", "utf-16", "x-unknown"])
def test_subject_and_body_may_be_in_any_charset(charset: str) -> None:
    known = "utf-8" if charset == "x-unknown" else charset
    words = "Обвал" if charset in ("koi8-r", "gb18030") else "Zoo"
    head = HEAD.format("News") + f"Content-Type: text/plain; charset={charset}\n\n"
    assert read(head.encode() + words.encode(known)).text == words


def test_a_broken_subject_stays_as_it_came() -> None:
    raw = HEAD.format("=?x-none?q?=E9?= and =?utf-8?b?###?=") + "\nWords.\n"
    assert read(raw).text == "Words.\n"


def test_who_forwarded_it_is_not_part_of_it() -> None:
    forwarded = (
        "---------- Forwarded message ---------\nFrom: Desk <desk@paper.example>\n"
        "Date: Mon, 3 Feb 2025\nSubject: News\nTo: <me@mail.example>\n\n\nThe article itself.\n"
    )
    assert read(letter(plain=forwarded)).text.strip() == "The article itself."


def test_who_forwarded_it_in_html_is_not_part_of_it() -> None:
    html = (
        '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">From: Desk<br></div>'
        "<p>The article.</p></div>"
    )
    assert read(letter(html=html)).text.strip() == (
        '<div class="gmail_quote"><p>The article.</p></div>'
    )


def test_flowed_lines_are_whole_paragraphs() -> None:
    head = HEAD.format("News") + "Content-Type: text/plain; format=flowed\n\n"
    raw = head + "A line that \ngoes on \nand ends.\n From here.\n"
    assert read(raw).text == "A line that goes on and ends.\nFrom here.\n"


SAVED = """From: <Saved by Blink>
Snapshot-Content-Location: https://paper.example/news
Subject: =?utf-8?Q?Zo=C3=AB?=
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html
Content-Location: https://ads.example/frame

<p>An advertisement.</p>
--b
Content-Type: text/html
Content-Transfer-Encoding: {encoding}
Content-Location: https://paper.example/news

{page}
--b--
"""


@pytest.mark.parametrize(
    ("encoding", "page"),
    [
        ("quoted-printable", '<p class=3D"a">Caf=C3=A9 and=\r\n more</p>'),
        ("base64", "PHAgY2xhc3M9ImEiPkNhZsOpIGFuZCBtb3JlPC9wPg=="),
    ],
)
def test_a_saved_page_is_the_one_of_its_address(encoding: str, page: str) -> None:
    raw = SAVED.format(encoding=encoding, page=page).encode()
    (sheet,) = read_file(raw, name="a.mhtml")
    assert (sheet.text.strip(), sheet.url, sheet.title) == (
        '<p class="a">Café and more</p>',
        "https://paper.example/news",
        "Zoë",
    )


def test_a_letter_of_a_thousand_levels_is_read_or_refused() -> None:
    raw = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(1000))
    with pytest.raises(ValueError, match="file"):
        read("From: a\nTo: b\nSubject: c\n" + raw + "Content-Type: text/plain\n\n")
