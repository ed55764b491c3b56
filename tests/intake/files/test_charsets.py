"""Whatever charset is declared, the words come out; what cannot be stored never does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.intake.files.charsets import decode

WESTERN = "Zoë said “naïve – café” … and that was all of it, more or less, on that day."
RUSSIAN = "Комитет сообщил в понедельник, что данные за год были неверны. " * 4
JAPANESE = "委員会は月曜日、今年の数字が間違っていたと発表した。誰もそれを信じなかった。" * 4
GREEK = "Η επιτροπή ανακοίνωσε τη Δευτέρα ότι τα στοιχεία του έτους ήταν λανθασμένα. " * 4


@pytest.mark.parametrize("declared", ["", "iso-8859-1", "utf-8", "shift_jis", "x-no-such", "utf-7"])
@pytest.mark.parametrize("text", [WESTERN, RUSSIAN, JAPANESE])
def test_valid_utf_8_is_utf_8_whatever_is_declared(text: str, declared: str) -> None:
    assert decode(text.encode(), charset=declared) == text


@pytest.mark.parametrize("declared", ["", "utf-8", "x-no-such", "windows-1252", "latin1"])
def test_western_bytes_that_are_not_utf_8_are_windows_1252(declared: str) -> None:
    assert decode(WESTERN.encode("cp1252"), charset=declared) == WESTERN


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso-8859-5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso-2022-jp"),
        (JAPANESE.replace("発", ""), "gb18030"),
        (GREEK, "iso-8859-7"),
    ],
)
def test_a_declared_charset_that_fits_is_taken(text: str, charset: str) -> None:
    assert decode(text.encode(charset), charset=charset) == text


@pytest.mark.parametrize(
    ("text", "charset"),
    [(RUSSIAN, "windows-1251"), (RUSSIAN, "koi8-r"), (JAPANESE, "shift_jis"), (JAPANESE, "euc-jp")],
)
def test_other_letters_are_guessed_where_nothing_is_declared(text: str, charset: str) -> None:
    assert decode(text.encode(charset)) == text


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-8"])
def test_a_byte_order_mark_decides(charset: str) -> None:
    data = ("\ufeff" + RUSSIAN).encode(charset)
    assert decode(data, charset="iso-8859-1") == RUSSIAN


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_sixteen_bits_are_seen_without_a_mark(charset: str) -> None:
    assert decode(WESTERN.encode(charset), charset="utf-8") == WESTERN


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="windows-1251">',
        "<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<?xml version='1.0' encoding='windows-1251'?>",
    ],
)
def test_a_page_may_say_its_charset_itself(declaration: str) -> None:
    page = f"{declaration}<p>{RUSSIAN}"
    assert decode(page.encode("cp1251"), is_markup=True) == page


def test_a_page_that_says_the_wrong_one_is_survived() -> None:
    page = f'<meta charset="utf-8"><p>{WESTERN}'
    assert decode(page.encode("cp1252"), is_markup=True) == page


def test_the_senders_word_goes_before_the_pages() -> None:
    page = f'<meta charset="koi8-r"><p>{RUSSIAN}'
    assert decode(page.encode("cp1251"), charset="windows-1251", is_markup=True) == page


def test_one_slip_does_not_undo_a_text() -> None:
    data = RUSSIAN.encode() + b"\xff" + RUSSIAN.encode()
    assert decode(data) == f"{RUSSIAN}\ufffd{RUSSIAN}"


def test_utf_7_is_never_read_as_such() -> None:
    assert decode(b"+ADw-script+AD4-", charset="utf-7") == "+ADw-script+AD4-"


def test_what_cannot_be_stored_is_left_out() -> None:
    assert decode(b"\xef\xbb\xbfHe\x00llo \x1b[2J\x08wor\x7fld\r\n\rend") == "Hello [2Jworld\n\nend"


@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "utf-16", "euc-jp", "rot13", "\x00"]))
def test_any_bytes_give_a_text_that_can_be_stored(data: bytes, charset: str) -> None:
    text = decode(data, charset=charset, is_markup=True)
    assert "\x00" not in text
    assert text.encode().decode() == text
