"""Some words of a passage at the desk: sentences to tick, or first and last words, by a form."""

import pytest
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article
from apps.cleaning.layout.parts import sentences_of
from apps.intake.filed.editing import Editing
from tests.builders import STORY, cuts_of, make_article
from tests.cleaning.rules.ruling import standing
from tests.intake.desk import form_on

pytestmark = pytest.mark.django_db

TEXT = STORY.replace(
    "Nobody is paid for it, said", "Nobody is paid. Ask us by mail. Nobody is paid for it, said"
)
CHANNEL = "For more Guardian journalism follow this channel"


@pytest.fixture
def article() -> Article:
    return make_article(text=TEXT)


def address(article: Article, words: str = "Nobody is paid") -> str:
    rows = Editing(Article.objects.select_related("revision").get(pk=article.pk)).rows
    row = next(row for row in rows if row.lines[0].startswith(words))
    return f"/desk/articles/{article.pk}/words/{row.key}/"


def send(client: Client, article: Article, **fields: object) -> HttpResponse:
    return client.post(address(article), fields)


def names(article: Article, *numbers: int) -> list[str]:
    document = article.revision.document
    passage = next(s for s in document.spans if s.of(document.text).startswith("Nobody is paid"))
    parts = sentences_of(document, passage)
    return [parts[number].name for number in numbers]


def test_its_sentences_are_listed(curator: Client, article: Article) -> None:
    page = curator.get(address(article))
    listed = [str(option.choice_label) for option in page.context["form"]["sentences"]]
    assert [each[:17] for each in listed] == [
        "Nobody is paid.",
        "Ask us by mail.",
        "Nobody is paid fo",
    ]


def test_ticked_sentences_go(curator: Client, article: Article) -> None:
    answer = send(curator, article, sentences=names(article, 0, 1))
    assert answer.headers["Location"] == f"/desk/articles/{article.pk}/#rows-heading"
    assert standing(article) == [CHANNEL, "Nobody is paid. Ask us by mail."]


def test_all_sentences_are_the_whole_passage(curator: Client, article: Article) -> None:
    send(curator, article, sentences=names(article, 0, 1, 2))
    assert cuts_of(article)[-1].span in article.revision.document.spans


def test_words_go_from_the_first_to_the_last(curator: Client, article: Article) -> None:
    send(curator, article, first="ask us by", last="paid for it,")
    assert standing(article)[1] == "Ask us by mail. Nobody is paid for it,"


def test_words_alone_go_by_themselves(curator: Client, article: Article) -> None:
    send(curator, article, first="said Ada Field")
    assert standing(article)[1] == "said Ada Field"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Tick a sentence, or write the words that are to go."),
        ({"first": "Nobody is paid"}, "These words stand here 2 times. Write a few more of them."),
        ({"first": "no such words"}, "do not stand in this passage"),
        ({"last": "the paper"}, "Write the words it begins with as well."),
        ({"sentences": ["9"]}, "9"),
    ],
)
def test_what_is_not_clear_is_said_and_nothing_is_lost(
    curator: Client, article: Article, fields: dict[str, object], said: str
) -> None:
    page = send(curator, article, **fields)
    assert (page.status_code, said in page.text, standing(article)) == (422, True, [CHANNEL])
    assert form_on(page)["first"] == [fields.get("first", "")]


def test_a_passage_that_is_out_says_so(curator: Client, article: Article) -> None:
    page = curator.get(address(article, CHANNEL))
    assert "This passage is out already." in page.text


def test_the_page_can_begin_with_words(curator: Client, article: Article) -> None:
    page = curator.get(address(article) + "?words=Ask us by mail.")
    assert form_on(page)["first"] == ["Ask us by mail."]


def test_undo_gives_the_words_back(curator: Client, article: Article) -> None:
    send(curator, article, sentences=names(article, 1))
    stroke = cuts_of(article)[-1].decisions.get().stroke
    curator.post(f"/desk/undo/{stroke}/")
    assert standing(article) == [CHANNEL]


def test_staff_alone_take_words_out(everybody: dict[str, Client], article: Article) -> None:
    words = dict.fromkeys(everybody, "Ask us") | {"keeper": "Nobody"}
    at = address(article)
    found = {n: client.post(at, {"first": words[n]}).status_code for n, client in everybody.items()}
    assert found == {"visitor": 303, "reader": 404, "stranger": 404, "curator": 303, "keeper": 303}


def test_a_row_that_is_not_there_is_not_found(curator: Client, article: Article) -> None:
    assert curator.get(f"/desk/articles/{article.pk}/words/nowhere/").status_code == 404
