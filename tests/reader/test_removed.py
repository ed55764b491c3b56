"""What was removed: the original and what remains side by side, with reasons and who decided."""

import re
from collections.abc import Callable
from uuid import UUID

import pytest
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.cleaning import actions
from apps.text.document import Span
from tests.builders import cuts_of, make_article, make_curator, make_seed_article, make_waiting

pytestmark = pytest.mark.django_db

LONG = "03/04/2025\nA headline of five words\n" + "\n".join(
    f"On day {number} the four met in the cellar of the mill and set another page of type."
    if number % 5
    else f"For more Guardian journalism follow this channel number {number}"
    for number in range(500)
)
HEBREW = """\
03/06/2025
עיתון קטן לומד להדפיס לאור הירח
מתנדבים בעיירה
המכונה עומדת במרתף של בית החרושת הישן, וארבעה אנשים נפגשים שם אחרי העבודה בכל שבוע.
For more Guardian journalism follow this channel
הם מדפיסים עיתון של ארבעה עמודים, והוא מגיע לכל בית בעיירה לפני יום ראשון בבוקר.
"""


def look(client: Client, article: Article) -> HttpResponse:
    return client.get(f"{article.get_absolute_url()}removed/")


def plain(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def removals(page: HttpResponse) -> list[str]:
    """What stands in each removed passage's card."""
    cards = page.text.split('<section class="removal"')[1:]
    return [plain(card.partition(">")[2].partition("</section>")[0]) for card in cards]


def inner(article: Article) -> Span:
    """The first three words of the story's first paragraph."""
    at = article.revision.document.text.index("The press stands")
    return Span(at, at + len("The press stands"))


@pytest.mark.parametrize(
    ("state", "visibility", "statuses"),
    [
        ("published", "public", [200, 200, 200, 200, 200]),
        ("published", "members", [404, 200, 200, 200, 200]),
        ("published", "staff", [404, 404, 404, 200, 200]),
        ("draft", "public", [404, 404, 404, 200, 200]),
        ("binned", "public", [404, 404, 404, 404, 404]),
    ],
)
def test_those_who_may_read_the_article_may_see_what_was_removed(
    everybody: dict[str, Client], state: str, visibility: str, statuses: list[int]
) -> None:
    article = make_article(state=state, visibility=visibility)
    assert [look(client, article).status_code for client in everybody.values()] == statuses


def test_the_page_takes_no_posts(visitor: Client) -> None:
    assert visitor.post(f"{make_article().get_absolute_url()}removed/").status_code == 405


def test_a_date_that_waits_has_nothing_to_see(curator: Client) -> None:
    assert curator.get(f"/articles/{make_waiting().pk}-article/removed/").status_code == 404


def test_a_wrong_address_leads_to_the_right_one(visitor: Client) -> None:
    article = make_article()
    answer = visitor.get(f"/articles/{article.pk}-another/removed/")
    assert answer.headers["Location"] == f"{article.get_absolute_url()}removed/"


def test_the_sums_are_the_article_s_own(visitor: Client) -> None:
    article = make_seed_article()
    page, sums = look(visitor, article), article.revision.cleaning
    notice = page.context["room"].notice
    assert (notice.passages, notice.words) == (sums.passages, sums.cut_words)
    table = plain(page.text.partition("<tfoot>")[2].partition("</tfoot>")[0])
    assert table == f"In all {sums.passages} {sums.cut_words}"


def test_each_passage_says_what_it_was_and_why(visitor: Client) -> None:
    assert removals(look(visitor, make_article())) == [
        "1 7 words removed, channel promotion Sure Found by our rules "
        "It asks you to follow a channel (“follow this channel”). Its place in the article : 1"
    ]


def test_the_words_that_a_reason_rests_on_are_pointed_out(visitor: Client) -> None:
    page = look(visitor, make_article()).text
    marked = re.findall(r'<mark class="hl" data-kind="reason" data-marks="([\d,]+)">([^<]+)', page)
    assert marked == [("1", "follow this channel")]


def test_every_word_that_came_is_in_the_original_and_every_kept_one_in_what_remains(
    visitor: Client,
) -> None:
    article = make_seed_article()
    rows = look(visitor, article).context["rows"]
    came = [plain("".join(row.original)).split() for row in rows]
    kept = [plain("".join(row.remains)).split() for row in rows]
    sums = article.revision.cleaning
    counts = [
        sum(any(map(str.isalnum, word)) for line in side for word in line) for side in (came, kept)
    ]
    assert counts == [sums.kept_words + sums.cut_words, sums.kept_words]


def test_words_taken_out_of_a_paragraph_are_struck_within_it(visitor: Client, stroke: UUID) -> None:
    article, by = make_article(), make_curator()
    actions.take_out(revision=article.revision, spans=[inner(article)], by=by, stroke=stroke)
    row = look(visitor, article).context["rows"][0]
    assert row.original[0].startswith(
        '<p dir="auto"><del><span class="vh">[Removed: </span>The press stands<span class="vh">] '
    )
    assert row.remains[0].startswith('<p dir="auto">in the cellar')


def test_visitors_are_not_told_the_names_of_staff(
    visitor: Client, curator: Client, stroke: UUID
) -> None:
    article, by = make_article(), make_curator("ada.lovelace@example.org")
    actions.take_out(revision=article.revision, spans=[inner(article)], by=by, stroke=stroke)
    shown = look(visitor, article)
    assert removals(shown)[0].startswith("1 3 words removed, taken out by staff")
    assert "ada.lovelace" not in shown.text.lower()
    assert "Ada.Lovelace" in look(curator, article).text


def test_what_was_put_back_is_told_too(visitor: Client, stroke: UUID) -> None:
    article = make_article()
    actions.decide(cuts=cuts_of(article), stands=False, by=make_curator(), stroke=stroke)
    page = look(visitor, article)
    assert [each.cut.words for each in page.context["put_back"]] == [7]
    assert "We had taken it for: channel promotion." in plain(page.text)


def test_what_was_left_out_on_a_second_look_says_so(visitor: Client, stroke: UUID) -> None:
    article = make_article()
    actions.leave(cuts=cuts_of(article), by=make_curator(), stroke=stroke)
    assert "Looked at by staff, who left it out" in removals(look(visitor, article))[0]


def test_an_article_with_nothing_removed_says_so(visitor: Client) -> None:
    text = "03/04/2025\nA headline of five words\nOne sentence stands here, and nothing else does."
    page = look(visitor, make_article(text=text))
    assert "Nothing was removed from this article. It stands as it came." in page.text


def test_the_article_and_this_page_lead_to_each_other(visitor: Client) -> None:
    article = make_article()
    cut = cuts_of(article)[0].pk
    there = f'href="{article.get_absolute_url()}removed/#cut-{cut}"'
    back = f'href="{article.get_absolute_url()}#seam-{cut}"'
    assert there in visitor.get(article.get_absolute_url()).text
    assert back in look(visitor, article).text


def test_the_desk_leads_here(curator: Client) -> None:
    article = make_article()
    desk = curator.get(f"/desk/articles/{article.pk}/").text
    assert f'href="{article.get_absolute_url()}removed/"' in desk


def test_a_foreign_text_says_its_language_and_keeps_its_direction(visitor: Client) -> None:
    page = look(visitor, make_article(text=HEBREW)).text
    assert page.count('class="side__was" lang="he"') == 4
    assert page.count('<p dir="auto"><del>') == 1


def test_what_looks_like_markup_is_shown_as_it_was_typed(visitor: Client) -> None:
    text = "03/04/2025\nA headline of five words\nA <script>go()</script> stands in this sentence."
    assert "<script>go()" not in look(visitor, make_article(text=text)).text


@pytest.mark.parametrize("text", [None, LONG], ids=["short", "five hundred paragraphs"])
def test_a_long_article_takes_as_many_queries_as_a_short_one(
    visitor: Client, count_queries: Callable[[Client, str], int], text: str | None
) -> None:
    article = make_article(**({"text": text} if text else {}))
    assert count_queries(visitor, f"{article.get_absolute_url()}removed/") == 3
