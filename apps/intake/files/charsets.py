"""From bytes to text: which letters they are, whatever the sender says."""

import codecs
import re

from apps.intake.files.sheets import storable

SAMPLE = 20_000
"""Bytes in which a guess is made."""
DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""",
    re.IGNORECASE,
)
DECLARED_WITHIN = 4_096
"""Bytes from the start in which a page says its charset; the HTML Standard asks for 1,024."""
HIGH = re.compile(rb"[\x80-\xff]+")
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift_jis_2004": "cp932",
    "shift_jisx0213": "cp932",
    "euc_jis_2004": "euc_jp",
    "euc_jisx0213": "euc_jp",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""What browsers take a name for: the larger set that its users really write (WHATWG Encoding)."""
KNOWN = frozenset(
    "utf-8 utf-16-le utf-16-be cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 "
    "cp866 cp874 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 "
    "iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic gb18030 "
    "big5hkscs cp932 euc_jp iso2022_jp cp949".split()
)
"""The charsets of the web. UTF-7 is not one: in it, plain letters can spell a tag."""
MOST_BROKEN = 0.2
"""Of the stretches beyond ASCII, the share that may be broken in what is still UTF-8."""
WESTERN = 0.15
"""Western languages have few letters beyond ASCII; with more, the letters are looked at closely."""


def decode(data: bytes, *, charset: str = "", is_markup: bool = False) -> str:
    """The text of `data`, which its sender says is in `charset`; time grows with its length.

    A byte order mark decides, then valid UTF-8, whatever was declared; then what was declared, if
    it fits; then a guess. What does not fit becomes U+FFFD, and nothing comes out that cannot be
    stored. `is_markup` looks for the page's own declaration too.
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return storable(data[len(mark) :].decode(name, "replace"))
    said = [known(charset)]
    if is_markup and (declared := DECLARED.search(data[:DECLARED_WITHIN])):
        said.append(known(declared[1].decode("ascii")))
    return storable(_decoded(data, said=[name for name in said if name]))


def known(charset: str) -> str:
    """Python's name for a charset, or nothing for one that is not of the web."""
    try:
        name = codecs.lookup(charset.strip().strip("\"'")).name if charset else ""
    except (LookupError, ValueError, OSError):
        return ""
    name = WIDER.get(name, name)
    return name if name in KNOWN else ""


def preload() -> None:
    """Have every charset at hand: where nothing may be opened, none can be looked up later."""
    import charset_normalizer  # noqa: F401

    for name in (*KNOWN, "raw-unicode-escape", "utf-32-le", "utf-32-be"):
        codecs.lookup(name)


def _decoded(data: bytes, *, said: list[str]) -> str:
    if sixteen := _wide(data[:SAMPLE]):
        return data.decode(sixteen, "replace")
    if "iso2022_jp" in said and b"\x1b$" in data:
        return data.decode("iso2022_jp", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as trouble:
        broken_at = trouble.start
    for name in said:
        if name != "utf-8" and not name.startswith("utf-16") and (text := _fits(data, name)):
            return text
    if _is_nearly_utf8(data[max(0, broken_at - SAMPLE) : broken_at + SAMPLE]):
        return data.decode("utf-8", "replace")
    return data.decode(_guess(data, broken_at=broken_at), "replace")


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: ASCII written in it has a NUL in every other place."""
    half = len(sample) // 2
    for name, zeros in (
        ("utf-16-le", sample[1::2].count(0)),
        ("utf-16-be", sample[::2].count(0)),
    ):
        if half >= 2 and zeros > 0.4 * half and sample.count(0) < 1.2 * zeros:
            return name
    return ""


def _fits(data: bytes, name: str) -> str:
    """The text, if nearly all of it is of that charset: a page may hold one slip."""
    text = data.decode(name, "replace")
    return text if text.count("\ufffd") <= len(data) // 2_000 else ""


def _is_nearly_utf8(sample: bytes) -> bool:
    stretches = HIGH.findall(sample)
    broken = sum(1 for each in stretches if not _is_utf8(each))
    return broken <= MOST_BROKEN * len(stretches)


def _is_utf8(stretch: bytes) -> bool:
    try:
        stretch.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guess(data: bytes, *, broken_at: int) -> str:
    """The likeliest charset of bytes that are not UTF-8 and of which nobody says anything true."""
    sample = data[max(0, broken_at - SAMPLE // 2) :][:SAMPLE]
    if sum(map(len, HIGH.findall(sample))) < WESTERN * len(sample):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, steps=4, chunk_size=256).best()
    return (known(best.encoding) if best else "") or "cp1252"
