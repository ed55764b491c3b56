"""Second look at lists of links: a title such as “More from …” carries the lines under it along."""

from collections.abc import Iterator

from apps.text.boilerplate.page import Mark, Marks, Page
from apps.text.boilerplate.verdicts import Confidence, Leftover, Reason
from apps.text.words import gettext_noop

LISTED = gettext_noop("It stands in a list of links under its title.")
TEASER = gettext_noop("It sums up the story above it in a list of links.")

LONGEST_LIST = 30
"""Lines. A longer list has run into the article."""
HEADLINE_WORDS = 17
"""Words. The longest sentence that is taken for a headline in a list."""
HEADING_WORDS = 5
"""A shorter line right above a paragraph may be the article's own heading."""
LINK_WORDS = 7
"""A line with more words is rather a link than a heading."""
_PLAYERS = ("watch now", "video", "watch live", "up next", "play video")
"""Labels of a player: the title of its film follows."""


def link_lists(page: Page, *, marks: Marks) -> Marks:
    """Marks for the lines under the titles of lists, and for the summaries among them."""
    found = dict(marks)
    start, end = page.start(marks), page.end(marks)
    for at in range(len(page)):
        if at >= start and at in marks and _opens(page, at=at, mark=marks[at]):
            kind = Leftover.RELATED if page.titles_a_list(at) else marks[at].kind
            for item, why in _items(page, title=at, end=end, marks=marks):
                found[item] = Mark(kind, Confidence.FAIRLY_SURE, (Reason(why),))
    return found


def _opens(page: Page, *, at: int, mark: Mark) -> bool:
    passage = page.looks[at].passage
    if page.titles_a_list(at):
        return True
    if mark.kind is Leftover.RELATED and not passage.is_prose and _is_long_title(page, at=at + 1):
        return True
    return mark.kind in (Leftover.OTHER, Leftover.RELATED) and (
        passage.line in _PLAYERS or passage.line.startswith("video")
    )


def _is_long_title(page: Page, *, at: int) -> bool:
    """A line too long for a heading: below a link it is another link."""
    passage = page.looks[at].passage if at < len(page) else None
    return bool(passage and passage.is_title and passage.words > LINK_WORDS)


def _items(page: Page, *, title: int, end: int, marks: Marks) -> Iterator[tuple[int, str]]:
    items: list[tuple[int, str]] = []
    at = title + 1
    while at < len(page) and at - title <= LONGEST_LIST:
        if at not in marks:
            if page.is_kept_note(at):
                break
            if page.looks[at].passage.is_title and not page.reports(at, marks=marks):
                items.append((at, LISTED))
            elif _is_teaser(page, at=at, end=end, items=items, marks=marks):
                items.append((at, TEASER))
            elif _is_headline_sentence(page, at=at, marks=marks):
                items.append((at, LISTED))
            else:
                break
        elif page.titles_a_list(at):
            break
        at += 1
    yield from _without_heading(page, items=items, stopped=at, marks=marks)


def _is_headline_sentence(page: Page, *, at: int, marks: Marks) -> bool:
    """A short sentence is still in the list if it asks, or if another headline follows it."""
    passage = page.looks[at].passage
    if passage.words > HEADLINE_WORDS:
        return False
    after = page.looks[at + 1].passage if at + 1 < len(page) else None
    followed = after and after.is_title and not page.reports(at + 1, marks=marks)
    return passage.ends in ("?", "!") or bool(followed)


def _is_teaser(
    page: Page, *, at: int, end: int, items: list[tuple[int, str]], marks: Marks
) -> bool:
    last = items[-1] if items else None
    follows_title = last is not None and last[0] == at - 1 and last[1] == LISTED
    alone = at + 1 >= len(page) or not page.reports(at + 1, marks=marks)
    return follows_title and alone and at > end


def _without_heading(
    page: Page, *, items: list[tuple[int, str]], stopped: int, marks: Marks
) -> list[tuple[int, str]]:
    """The items but for a short last one that the article's next paragraph may belong to."""
    if not items or stopped >= len(page) or not page.reports(stopped, marks=marks):
        return items
    words = [page.looks[at].passage.words for at, _ in items]
    short = words[-1] <= HEADING_WORDS and items[-1][0] == stopped - 1 and len(items) > 2
    return items[:-1] if short and all(count > HEADING_WORDS for count in words[:-1]) else items
