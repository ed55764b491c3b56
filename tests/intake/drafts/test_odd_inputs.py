"""Whatever is pasted, the desk says what to do, or files it whole."""

from typing import Any

import pytest
from django.test import Client

from apps.articles.models import Article
from tests.builders import STORY
from tests.intake.desk import draft_on, errors_on, form_on, paste, press

pytestmark = pytest.mark.django_db

LINE = "Four people meet in the cellar of the old mill after work, and print a paper of four pages."
TITLE = "A small press learns to print by moonlight"
NO_DAY = "Give it a post date: readers find it by its day."
NO_TITLE = "Give it a headline before you publish it."
NO_TEXT = "Paste something to begin."
NO_ARTICLE = "Nothing is left to read: every passage is taken out. Put back what belongs."
CONTROL = "Line {} has a character that cannot be shown. Delete it and look again."
LONG = (
    "This is {} characters long. The desk takes up to 500,000 at once: "
    "paste one article, or a shorter page."
)
APPEAL = "Please support the Guardian’s journalism. Whatever you can spare makes the most impact."
HEBREW = "כותרת ארוכה על בית הדפוס הישן שבמרתף"
HEBREW_LINE = "הדפוס עומד במרתף הטחנה הישנה, וארבעה אנשים נפגשים שם אחרי העבודה בכל שבוע של השנה."
ARABIC = "عنوان طويل عن المطبعة القديمة في القبو"
ARABIC_LINE = (
    "تقف المطبعة في قبو الطاحونة، ويلتقي هناك أربعة أشخاص بعد العمل كل أسبوع من أسابيع السنة."
)

Filed = list[tuple[str, str, int]]
"""Day, headline and kept words of each post, in the order of the page."""

REFUSED: dict[str, tuple[str, list[str]]] = {
    "nothing": ("", [NO_TEXT]),
    "only white space": (" \n\t\n\u00a0 \n", [NO_TEXT]),
    "one word": ("Hello", [NO_DAY, NO_TITLE]),
    "only an appeal": (APPEAL, [NO_DAY, NO_TITLE, NO_ARTICLE]),
    "5 MB": ("x" * 5_000_000, [LONG.format("5,000,000")]),
    "a NUL byte": ("One.\nTwo\x00.", [CONTROL.format(2)]),
    "a bell": ("One.\n\nTwo\x07.", [CONTROL.format(3)]),
    "no date": (f"{TITLE}\n{LINE}", [NO_DAY]),
    "a day that cannot be": (
        f"31/12/2024\n{TITLE}\n{LINE}",
        ["There is no month 31. Write month, day, year: 12/31/2024"],
    ),
    "HTML": (f"<h1>{TITLE}</h1>\n<p>{LINE}</p>\n<p>{LINE}</p>", [NO_DAY]),
    "a line of 400,000 characters": ("word " * 80_000, [NO_DAY, NO_TITLE]),
    "5,000 lines": (
        "One more line.\n" * 5_000,
        ["This has 5000 lines. The desk takes up to 3000 at once."],
    ),
    "a headline as long as a page": (
        f"03/04/2025\n{'very ' * 100}long\n{LINE}",
        ["Ensure this value has at most 300 characters (it has 504)."],
    ),
}

TAKEN: dict[str, tuple[str, Filed]] = {
    "Hebrew": (f"01/09/2025\n{HEBREW}\n{HEBREW_LINE}", [("01/09/2025", HEBREW, 15)]),
    "Arabic": (f"01/09/2025\n{ARABIC}\n{ARABIC_LINE}", [("01/09/2025", ARABIC, 16)]),
    "emoji": (f"01/09/2025\n🖨️ {TITLE} 🌕\n👩‍👩‍👧‍👦 {LINE}", [("01/09/2025", f"🖨️ {TITLE} 🌕", 19)]),
    "five dates": (
        "\n".join(f"0{n}/04/2025\n{TITLE} {n}\n{LINE}" for n in range(1, 6)),
        [(f"0{n}/04/2025", f"{TITLE} {n}", 19) for n in range(1, 6)],
    ),
    "Windows line ends": (STORY.replace("\n", "\r\n"), [("03/04/2025", TITLE, 57)]),
    "old Mac line ends": (STORY.replace("\n", "\r"), [("03/04/2025", TITLE, 57)]),
    "a date with no article": ("03/04/2025", [("03/04/2025", "", 0)]),
    "two articles on one page": (
        f"{STORY}\n04/05/2025\n{TITLE} again\n{LINE}",
        [("03/04/2025", TITLE, 57), ("04/05/2025", f"{TITLE} again", 19)],
    ),
    "all in capitals": (STORY.upper(), [("03/04/2025", TITLE.upper(), 57)]),
}


def publish(curator: Client, text: str, **more: Any) -> Any:
    """Look at a text, and publish what was found as it stands."""
    page = paste(curator, text, **more)
    return press(curator, page, "publish", **more) if draft_on(page) else page


def filed() -> Filed:
    return [
        (
            f"{post.posted_on:%m/%d/%Y}",
            post.title,
            0 if post.is_waiting else post.revision.cleaning.kept_words,
        )
        for post in Article.objects.order_by("pk")
    ]


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_published_says_why(curator: Client, name: str) -> None:
    text, sentences = REFUSED[name]
    page = publish(curator, text)
    assert (page.status_code, errors_on(page), filed()) == (422, sentences, [])


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_odd_but_whole_is_published(curator: Client, name: str) -> None:
    text, expected = TAKEN[name]
    assert (publish(curator, text).status_code, filed()) == (303, expected)


@pytest.mark.parametrize("name", TAKEN)
def test_nothing_of_what_was_pasted_is_lost(curator: Client, name: str) -> None:
    text = TAKEN[name][0]
    publish(curator, text)
    kept = "".join(post.revision.original for post in Article.objects.exclude(revision=None))
    assert kept == ("" if name == "a date with no article" else text.replace("\r\n", "\n"))


@pytest.mark.parametrize("name", REFUSED)
def test_what_was_refused_is_still_on_the_page(curator: Client, name: str) -> None:
    text = REFUSED[name][0]
    assert form_on(publish(curator, text))["text"] == [text]


def test_markdown_is_read_as_it_is_meant(curator: Client) -> None:
    text = f"# {TITLE}\n\n{LINE} It has *four* pages.\n\n- one\n- two\n"
    page = paste(curator, text, markdown="on")
    press(curator, page, "publish", markdown="on", e0_posted_on="03/04/2025")
    read = Client().get(Article.objects.get().get_absolute_url())
    html = [passage.html for passage in read.context["room"].passages]
    assert html == [
        f'<p dir="auto">{LINE} It has <em>four</em> pages.</p>',
        '<p class="item" dir="auto">one</p>',
        '<p class="item" dir="auto">two</p>',
    ]


def test_markdown_that_nobody_could_read_is_refused(curator: Client) -> None:
    page = paste(curator, "[" * 500, markdown="on")
    sentence = "There are too many brackets, stars or levels in this. Simplify it."
    assert errors_on(page) == [sentence]


def test_html_is_read_as_the_page_it_is(curator: Client) -> None:
    draft = draft_on(paste(curator, REFUSED["HTML"][0]))
    assert (draft.is_web_page, draft.entries[0].entry.document.text) == (True, f"{LINE}\n{LINE}")


def test_a_form_of_more_than_the_site_takes_is_refused(curator: Client) -> None:
    fields = {"text": STORY, "action": "look", "e0-row": ["x"] * 20_001}
    curator.raise_request_exception = False
    assert curator.post("/desk/", fields).status_code == 400
