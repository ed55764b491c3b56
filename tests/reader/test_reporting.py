"""Readers tell staff what should have stayed and what is a leftover, and see what became of it."""

import re
from uuid import uuid4

import pytest
from django.contrib.messages import get_messages
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.cleaning.models import Cut, Report
from apps.cleaning.reports import actions
from apps.cleaning.reports.actions import MOST_A_DAY
from tests.builders import cuts_of, make_article, make_curator
from tests.reader.test_putting_back import HTMX
from tests.reader.test_taking_out import key_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article()


def tell(client: Client, article: Article, headers: dict[str, str] | None = None) -> HttpResponse:
    cut = cuts_of(article)[0]
    address = f"/passages/{cut.pk}/report/"
    return client.post(address, {"words": "It is <b>the</b> story."}, headers=headers or {})


def pick(client: Client, article: Article, *words: str, **data: str) -> HttpResponse:
    keys = [key_of(article, each) for each in words]
    return client.post(f"{article.get_absolute_url()}report/", {"passage": keys, **data})


def told(client: Client, article: Article) -> list[str]:
    """What the article's page says to this person of their own reports."""
    page = client.get(article.get_absolute_url()).text
    return re.findall(r'<p class="told"[^>]*>([^<]+)</p>', page)


def way_back(answer: HttpResponse) -> str:
    *_, message = get_messages(answer.wsgi_request)
    return message.extra_tags


def test_everybody_signed_in_may_report_a_seam(
    everybody: dict[str, Client], article: Article
) -> None:
    found = {name: tell(client, article).status_code for name, client in everybody.items()}
    assert found == dict.fromkeys(everybody, 303)
    assert Report.objects.count() == 4


def test_everybody_signed_in_may_pick_a_leftover(
    everybody: dict[str, Client], article: Article
) -> None:
    address = f"{article.get_absolute_url()}report/"
    found = {name: client.get(address).status_code for name, client in everybody.items()}
    assert found == dict.fromkeys(everybody, 200) | {"visitor": 303}


def test_everybody_signed_in_may_report_a_leftover(
    everybody: dict[str, Client], article: Article
) -> None:
    found = {
        name: pick(client, article, "Nobody").status_code for name, client in everybody.items()
    }
    assert found == dict.fromkeys(everybody, 303)
    assert Report.objects.count() == 4


@pytest.mark.parametrize(("state", "visibility"), [("draft", "public"), ("published", "staff")])
def test_what_a_reader_may_not_read_they_cannot_report(
    reader: Client, state: str, visibility: str
) -> None:
    article = make_article(state=state, visibility=visibility)
    assert (tell(reader, article).status_code, pick(reader, article, "Nobody").status_code) == (
        404,
        404,
    )
    assert Report.objects.count() == 0


def test_a_passage_that_was_put_back_cannot_be_reported_as_removed(
    reader: Client, article: Article
) -> None:
    Cut.objects.update(stands=False)
    assert tell(reader, article).status_code == 404


def test_what_was_said_is_kept_as_plain_words(reader: Client, article: Article) -> None:
    tell(reader, article)
    kept = Report.objects.values_list("what", "words", "by", "state").get()
    assert kept == ("belongs", "It is <b>the</b> story.", reader.person.pk, "open")


def test_several_leftovers_are_reported_at_once(reader: Client, article: Article) -> None:
    pick(reader, article, "The press stands", "Nobody is paid", words="Both are captions.")
    text = article.revision.document.text
    said = [(each.what, each.span.of(text)[:6]) for each in Report.objects.all()]
    assert said == [("leftover", "The pr"), ("leftover", "Nobody")]


def test_without_a_tick_the_words_come_back(reader: Client, article: Article) -> None:
    answer = pick(reader, article, words="It is a caption.")
    assert answer.status_code == 422
    assert "Tick the passage that is a leftover, then tell staff." in answer.text
    assert 'value="It is a caption."' in answer.text


def test_too_many_are_refused_with_a_sentence_and_the_ticks_stay(
    reader: Client, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MOST_A_DAY", 1)
    answer = pick(reader, article, "The press stands", "Nobody is paid")
    form = answer.text.partition('class="pick"')[2].partition("</form>")[0]
    assert "That is more than the 1 passages you can report in a day." in form
    assert (answer.status_code, form.count("checked\n"), MOST_A_DAY) == (422, 2, 20)


def test_the_reader_sees_at_its_place_that_it_was_received(
    reader: Client, stranger: Client, article: Article
) -> None:
    tell(reader, article)
    assert told(reader, article) == [
        "You said that this should not have been removed. Staff will look."
    ]
    assert told(stranger, article) == []


@pytest.mark.parametrize(
    ("answer", "belongs", "leftover"),
    [
        (actions.agree, "Staff put it back.", "Staff took it out."),
        (actions.decline, "Staff looked and left it out.", "Staff looked and left it in."),
    ],
)
def test_the_reader_sees_what_became_of_it(
    reader: Client, article: Article, answer: object, belongs: str, leftover: str
) -> None:
    tell(reader, article)
    pick(reader, article, "Nobody is paid")
    for report in Report.objects.all():
        answer(report, by=make_curator(f"c{report.pk}@example.org"), stroke=uuid4())
    assert told(reader, article) == [
        f"You said that this should not have been removed. {belongs}",
        f"You said that this is a leftover. {leftover}",
    ]


def test_htmx_gets_the_word_in_the_place_of_the_form(reader: Client, article: Article) -> None:
    cut = cuts_of(article)[0]
    fragment = tell(reader, article, headers=HTMX).text
    assert fragment.count(f'id="tell-{cut.pk}" hx-swap-oob="true"') == 1
    assert "<form" not in fragment.partition('<div hx-swap-oob="innerHTML:#toasts"')[0]


def test_a_report_is_taken_back(reader: Client, article: Article) -> None:
    answer = reader.post(way_back(tell(reader, article)))
    assert (Report.objects.count(), answer.headers["Location"]) == (0, article.get_absolute_url())


def test_nobody_takes_back_another_s_report(
    everybody: dict[str, Client], reader: Client, article: Article
) -> None:
    address = way_back(tell(reader, article))
    others = {name: client for name, client in everybody.items() if name != "reader"}
    found = {name: client.post(address).status_code for name, client in others.items()}
    assert found == {"visitor": 303, "stranger": 404, "curator": 404, "keeper": 404}
    assert Report.objects.count() == 1


@pytest.mark.parametrize("keys", ["0", "x", "-", "9" * 30])
def test_a_report_that_is_not_there_is_not_found(reader: Client, keys: str) -> None:
    assert reader.post(f"/reports/{keys}/withdraw/").status_code == 404


def test_staff_are_not_offered_to_report_a_seam(curator: Client, article: Article) -> None:
    assert 'class="tell"' not in curator.get(article.get_absolute_url()).text


def test_a_visit_reports_nothing(reader: Client, article: Article) -> None:
    cut = cuts_of(article)[0]
    assert reader.get(f"/passages/{cut.pk}/report/").status_code == 405
