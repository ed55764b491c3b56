"""Web addresses: which of two are the same page, and which a text is made of."""

import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

MOST_CHARACTERS = 2_000
"""Code points of an address; browsers and servers agree on about so many."""

PORTS = {"http": 80, "https": 443}
TRACKING = re.compile(
    r"(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|igshid|"
    r"igsh|yclid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|mkt_tok|cmpid|smid|smtyp|ocid|guccounter|"
    r"guce_referrer|guce_referrer_sig|sfnsn|spm|at_medium|at_campaign)",
    re.IGNORECASE,
)
"""Parameters that say who sent a reader, never which page it is."""
AMP_PARAMETERS = {"amp": {"", "1", "true"}, "outputtype": {"amp"}}


class NotAnAddress(ValueError):
    """What was written does not name a web page."""


def same_page(url: str) -> str:
    """A name for the page at an address: two addresses of one page have the same name.

    Left away are the fragment, the default port, what tracks readers, the order of parameters, a
    slash at the end, `www.`, the difference of http and https, and the marks of an AMP variant.
    Raises NotAnAddress.
    """
    parts = _split(url)
    host = (parts.hostname or "").rstrip(".").removeprefix("www.")
    host = host.removeprefix("amp.") if host.count(".") > 1 else host
    port = f":{parts.port}" if parts.port and parts.port != PORTS[parts.scheme] else ""
    path = _path_of(parts.path)
    return urlunsplit(("https", host + port, path, _query_of(parts.query), ""))


def host_of(url: str) -> str:
    """The site that an address is on, as people name it; empty where it names none."""
    try:
        return (_split(url).hostname or "").removeprefix("www.")
    except NotAnAddress:
        return ""


def addresses_in(text: str) -> tuple[str, ...]:
    """The addresses of a text that is nothing but addresses, one a line, each once; else none."""
    lines = [line.strip().strip("<>") for line in text.splitlines()]
    found = [line for line in lines if line]
    if not found or any(not _is_address(line) for line in found):
        return ()
    return tuple(dict.fromkeys(_with_scheme(line) for line in found))


def _is_address(line: str) -> bool:
    if not line.isprintable() or any(character.isspace() for character in line):
        return False
    if not re.match(r"(?:https?://|www\.)", line, re.IGNORECASE):
        return False
    try:
        host = _split(_with_scheme(line)).hostname or ""
    except NotAnAddress:
        return False
    return "." in host or host == "localhost" or ":" in host


def _with_scheme(line: str) -> str:
    return line if re.match(r"https?://", line, re.IGNORECASE) else f"https://{line}"


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018  (reading it is what may fail)
    except ValueError as trouble:
        raise NotAnAddress(url) from trouble
    if parts.scheme not in PORTS or not parts.hostname or len(url) > MOST_CHARACTERS:
        raise NotAnAddress(url)
    return parts


def _path_of(path: str) -> str:
    """Unescaped once, without a slash or an AMP mark at its end."""
    plain = unquote(path).rstrip("/")
    return re.sub(r"(?<=[^/])(?:/amp|\.amp(?=\.html?$|$))$|\.amp(?=\.html?$)", "", plain)


def _marks_amp(name: str, value: str) -> bool:
    return value in AMP_PARAMETERS.get(name, ())


def _query_of(query: str) -> str:
    kept = [
        (name, value)
        for name, value in parse_qsl(query, keep_blank_values=True)
        if not TRACKING.fullmatch(name) and not _marks_amp(name.casefold(), value.casefold())
    ]
    return urlencode(sorted(kept))
