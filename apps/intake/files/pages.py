"""Web pages, read in place while they are small and in a child when they are not."""

from apps.intake.files.child import BROKEN, FILE, TOO_HEAVY, TOO_MUCH, TOO_SLOW, Limits, in_child
from apps.intake.files.packing import unpacked
from apps.intake.files.sheets import NotReadable
from apps.text.parsing.html import Page, Unreadable, read_html
from apps.text.parsing.html.bounds import TOO_TANGLED
from apps.text.words import gettext_noop

MANY_TAGS = 20_000
"""Of so many, reading takes a second. Pages of news have 2,000, the longest reports this many."""
TOO_BROKEN = gettext_noop("This page is too broken to read.")
OF_PAGES = dict.fromkeys((TOO_SLOW, TOO_HEAVY, TOO_MUCH), TOO_TANGLED) | {BROKEN: TOO_BROKEN}
"""What is said of a page where the same is said of a file in other words."""


def read_page(html: str, *, url: str = "", limits: Limits = FILE) -> Page:
    """As `apps.text.parsing.html.read_html`, within seconds. Raises Unreadable for all trouble."""
    if html.count("<") < MANY_TAGS:
        return read_html(html, url=url or None)
    data = html.encode("utf-8", "replace")
    try:
        said = in_child(
            "apps.intake.files.pages_inside:read", data, arguments={"url": url}, limits=limits
        )
        page: Page = unpacked(Page, said)
    except NotReadable as refused:
        raise Unreadable(OF_PAGES.get(refused.message, refused.message)) from refused
    except (ValueError, TypeError, KeyError) as nonsense:
        raise Unreadable(TOO_BROKEN) from nonsense
    return page
