"""Mail and pages saved as mail (RFC 5322, 2045 and 2557): the part that holds the article."""

import re
from collections.abc import Iterator
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser

from apps.intake.files.charsets import preload

preload()

MOST_PARTS = 500
REPLY = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s*(?:\[\d+\])?\s*:)+\s*", re.IGNORECASE)
FORWARDED = re.compile(
    r"^[ \t]*(?:-{2,}[ \t]*(?:forwarded|original) message[ \t]*-{2,}|begin forwarded message:)"
    r"[ \t]*\n"
    r"(?:[ \t]*\n)?(?:[ \t>*]*[A-Z][\w-]{1,20}:\*?[ \t].*\n(?:[ \t]+\S.*\n)*){2,10}",
    re.IGNORECASE | re.MULTILINE,
)
"""What mail programs put over a message that is passed on: whose it was, and when."""
ATTRIBUTION = re.compile(r"""<div\s[^<>]{0,200}gmail_attr["']?[^<>]{0,200}>""", re.IGNORECASE)
"""How Gmail marks the same in HTML."""
END_OF_BLOCK = "</div>"
MOST_ATTRIBUTIONS = 5
"""A message that was passed on so often is read as it stands below."""
LONGEST_ATTRIBUTION = 4_000
SAVED_FROM = ("Snapshot-Content-Location", "Content-Location")


def read_page_archive(data: bytes) -> list[dict[str, str]]:
    """The page of an .mhtml, which the browser saved with all that it shows."""
    message = _parsed(data)
    page = _page(message)
    if page is None:
        return []
    url = _address(message) or _address(page)
    return [_row(page, form="html", title=_header(message, "Subject"), url=url)]


def read_mail(data: bytes) -> list[dict[str, str]]:
    """The body of a letter: its HTML, or its text where it has none."""
    message = _parsed(data)
    body = _body(message)
    if body is None:
        return []
    title = REPLY.sub("", _header(message, "Subject"))
    url = _header(message, "Archived-At").strip("<> ")
    if body.get_content_type() == "text/html":
        row = _row(body, form="html", title=title, url=url)
        return [row | {"bytes": _without_attributions(row["bytes"])}]
    row = _row(body, form="plain", title=title, url=url)
    text = row["bytes"].replace("\r\n", "\n")
    if str(body.get_param("format", "")).casefold() == "flowed":
        text = "\n".join(_flowed(text, delsp=body.get_param("delsp") == "yes"))
    return [row | {"bytes": FORWARDED.sub("", text)}]


def _parsed(data: bytes) -> Message:
    return BytesParser(policy=policy.compat32).parsebytes(data)


def _row(part: Message, *, form: str, title: str, url: str) -> dict[str, str]:
    """The part as it is: the child's parent knows charsets, and the child may open none."""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = str(part.get_content_charset("") or "")
    return {
        "form": form,
        "bytes": raw.decode("latin-1"),
        "charset": charset,
        "title": title,
        "url": url,
    }


def _parts(message: Message) -> Iterator[Message]:
    """The parts that hold text, in order; files that are attached are not read."""
    for number, part in enumerate(message.walk()):
        if number >= MOST_PARTS:
            return
        if part.get_content_maintype() == "text" and not _is_attached(part):
            yield part


def _is_attached(part: Message) -> bool:
    return str(part.get("Content-Disposition", "")).strip().casefold().startswith("attachment")


def _body(message: Message) -> Message | None:
    """The longest part of HTML, else the longest of plain text."""
    parts = list(_parts(message))
    for wanted in ("text/html", "text/plain"):
        found = [part for part in parts if part.get_content_type() == wanted]
        if found:
            return max(found, key=lambda part: len(str(part.get_payload())))
    return parts[0] if parts else None


def _page(message: Message) -> Message | None:
    """The part that the archive names as its start, else the first page in it."""
    pages = [
        part
        for part in message.walk()
        if part.get_content_type() in ("text/html", "application/xhtml+xml")
    ]
    start = str(message.get_param("start", "") or "").strip("<>")
    saved = _address(message)
    for page in pages:
        if start and str(page.get("Content-ID", "")).strip("<> ") == start:
            return page
        if saved and _address(page) == saved:
            return page
    return pages[0] if pages else None


def _address(part: Message) -> str:
    found = (_header(part, name) for name in SAVED_FROM)
    return next((each for each in found if each.startswith(("http://", "https://"))), "")


def _header(part: Message, name: str) -> str:
    """A header as people read it. What cannot be decoded is left as it came."""
    raw = str(part.get(name, ""))[:4_000]
    try:
        return " ".join(str(make_header(decode_header(raw))).split())
    except (HeaderParseError, LookupError, ValueError, OSError):
        return " ".join(raw.split())


def _without_attributions(html: str) -> str:
    """The letter without the blocks that say who wrote what it passes on."""
    for _ in range(MOST_ATTRIBUTIONS):
        found = ATTRIBUTION.search(html)
        end = (
            html.find(END_OF_BLOCK, found.end(), found.end() + LONGEST_ATTRIBUTION) if found else -1
        )
        if not found or end < 0:
            break
        html = html[: found.start()] + html[end + len(END_OF_BLOCK) :]
    return html


def _flowed(text: str, *, delsp: bool) -> Iterator[str]:
    """Paragraphs of format=flowed text (RFC 3676): a line that ends in a space goes on."""
    held: list[str] = []
    for line in text.split("\n"):
        bare = line.removeprefix(" ")
        if bare.endswith(" ") and bare != "-- ":
            held.append(bare[:-1] if delsp else bare)
        else:
            yield "".join([*held, bare])
            held = []
    if held:
        yield "".join(held)
