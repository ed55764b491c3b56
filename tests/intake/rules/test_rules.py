"""Rules at the desk, without a script: looked at first, then saved, listed, changed and undone."""

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from apps.articles.models import Article, Source
from apps.cleaning.models import Rule, RuleEdit
from apps.intake.filed.editing import Editing
from tests.builders import STORY, cuts_of, make_article
from tests.cleaning.rules.ruling import CALL, make_rule, source_of, standing
from tests.intake.desk import form_on

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}
CHANNEL = "For more Guardian journalism follow this channel"


@pytest.fixture
def article() -> Article:
    return make_article()


@pytest.fixture
def source(article: Article) -> Source:
    return source_of(article)


def fill(client: Client, address: str, **changed: str) -> HttpResponse:
    """Change fields of the form on a page and press a button, as a plain browser does."""
    return client.post(address, form_on(client.get(address)) | changed)


def look(client: Client, source: Source, **changed: str) -> HttpResponse:
    said = {"words": CALL, "way": "begins", "effect": "take-out", "kind": "other", "note": ""}
    return client.post(f"/desk/sources/{source.pk}/rules/new/", said | changed)


def save(client: Client, page: HttpResponse, **changed: str) -> HttpResponse:
    """Save what a page has shown. Radios are sent as they were."""
    sent: dict[str, Any] = {**page.wsgi_request.POST.dict(), **changed, "action": "save"}
    return client.post(page.request["PATH_INFO"], sent | {"seal": page.context["draft"].seal})


def undo(client: Client) -> HttpResponse:
    return client.post(f"/desk/rules/undo/{RuleEdit.objects.latest('pk').stroke}/")


def toast_of(client: Client, answer: HttpResponse) -> str:
    page = client.get(answer.headers["Location"])
    return str(list(page.context["messages"])[-1])


def test_a_rule_begins_with_the_passage_of_a_row(curator: Client, article: Article) -> None:
    row = next(row for row in Editing(article).rows if row.lines[0].startswith(CALL))
    at = f"/desk/sources/{article.source_id}/rules/new/?article={article.pk}&row={row.key}"
    page = curator.get(at)
    assert (page.context["draft"].words, page.context["effect"].articles) == (row.lines[0], 1)


def test_a_rule_begins_with_the_passage_of_a_seam(curator: Client, article: Article) -> None:
    cut = cuts_of(article)[0]
    page = curator.get(f"/desk/sources/{article.source_id}/rules/new/?cut={cut.pk}")
    draft = page.context["draft"]
    assert (draft.words, draft.kind, draft.effect) == (CHANNEL, "social", "take-out")


def test_a_passage_that_was_put_back_begins_a_rule_that_keeps(
    curator: Client, article: Article
) -> None:
    cut = cuts_of(article)[0]
    curator.post(f"/passages/{cut.pk}/put-back/")
    page = curator.get(f"/desk/sources/{article.source_id}/rules/new/?cut={cut.pk}")
    assert page.context["draft"].effect == "keep"


def test_looking_saves_nothing(curator: Client, source: Source) -> None:
    page = look(curator, source)
    assert (page.status_code, page.context["effect"].passages, Rule.objects.count()) == (200, 1, 0)


def test_saving_applies_it_to_what_is_stored(
    curator: Client, article: Article, source: Source
) -> None:
    answer = save(curator, look(curator, source))
    assert answer.headers["Location"] == f"/desk/sources/{source.pk}/rules/"
    assert toast_of(curator, answer) == "Rule saved. 1 article changed."
    assert len(standing(article)) == 2


def test_undo_takes_it_back(curator: Client, article: Article, source: Source) -> None:
    save(curator, look(curator, source))
    assert toast_of(curator, undo(curator)) == "Undone. 1 article changed."
    assert (standing(article), Rule.objects.kept().count()) == ([CHANNEL], 0)


def test_a_rule_that_was_changed_unseen_is_shown_before_it_is_saved(
    curator: Client, source: Source
) -> None:
    page = save(curator, look(curator, source), words="They print a paper")
    assert (page.status_code, page.context["unseen"], Rule.objects.count()) == (200, True, 0)


def test_a_rule_that_says_too_little_is_refused_and_kept_in_the_form(
    curator: Client, source: Source
) -> None:
    page = look(curator, source, words="it is", way="contains")
    assert (page.status_code, form_on(page)["words"]) == (422, ["it is"])
    assert "These words are too few to go by" in page.text


def test_one_is_led_back_to_where_one_came_from(curator: Client, source: Source) -> None:
    answer = save(curator, look(curator, source), back="/desk/articles/1/")
    assert answer.headers["Location"] == "/desk/articles/1/"


def test_the_way_back_cannot_leave_the_site(curator: Client, source: Source) -> None:
    answer = save(curator, look(curator, source), back="https://elsewhere.example/")
    assert answer.headers["Location"] == f"/desk/sources/{source.pk}/rules/"


def test_htmx_gets_the_effect_alone(curator: Client, source: Source) -> None:
    said = {"words": CALL, "way": "begins", "effect": "take-out", "kind": "other"}
    page = curator.post(f"/desk/sources/{source.pk}/rules/new/", said, headers=HTMX)
    assert ("<html" in page.text, page.text.count('id="effect"')) == (False, 1)


def test_the_list_says_what_each_rule_does_now(curator: Client, source: Source) -> None:
    rule = make_rule(source, note="They ask every week")
    page = curator.get(f"/desk/sources/{source.pk}/rules/")
    listed = [(each.in_words, each.passages) for each in page.context["rules"]]
    assert listed == [(f"Take out a passage that begins with “{CALL}”", 1)]
    assert page.text.count(rule.note) == 1


def test_a_rule_is_changed_through_the_preview(
    curator: Client, article: Article, source: Source
) -> None:
    rule = make_rule(source)
    address = f"/desk/rules/{rule.pk}/"
    fields = {"words": "They print a paper", "way": "begins", "effect": "take-out", "kind": "ad"}
    page = curator.post(address, fields)
    save(curator, page)
    assert (standing(article)[0][:18], Rule.objects.get().kind) == ("They print a paper", "ad")


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ("switch", "Rule switched off. 1 article changed."),
        ("remove", "Rule removed. 1 article changed."),
    ],
)
def test_a_rule_is_switched_off_or_removed_and_comes_back(
    curator: Client, article: Article, source: Source, action: str, said: str
) -> None:
    rule = make_rule(source)
    answer = curator.post(f"/desk/rules/{rule.pk}/{action}/")
    assert (toast_of(curator, answer), standing(article)) == (said, [CHANNEL])
    undo(curator)
    assert len(standing(article)) == 2


def test_a_rule_that_is_off_shows_what_it_would_do(curator: Client, source: Source) -> None:
    rule = make_rule(source, is_on=False)
    page = curator.get(f"/desk/rules/{rule.pk}/")
    assert page.context["effect"].passages == 1


def test_the_history_says_who_changed_what(curator: Client, source: Source) -> None:
    save(curator, look(curator, source))
    curator.post(f"/desk/rules/{Rule.objects.get().pk}/switch/")
    page = curator.get(f"/desk/sources/{source.pk}/rules/")
    told = [(edit.what, str(edit.made_by), edit.has_newer) for edit in page.context["history"]]
    assert told == [("Switched off", "Curator", False), ("Made the rule", "Curator", True)]


def test_rules_go_out_and_come_in_as_text(curator: Client, source: Source) -> None:
    make_rule(source)
    text = curator.get(f"/desk/sources/{source.pk}/rules/export/").text
    Rule.objects.all().delete()
    address = f"/desk/sources/{source.pk}/rules/import/"
    page = curator.post(address, {"text": text, "action": "look"})
    seal = page.context["incoming"].seal
    curator.post(address, {"text": text, "action": "save", "seal": seal})
    assert [rule.words for rule in Rule.objects.all()] == [CALL]


def test_text_that_cannot_be_read_names_its_lines(curator: Client, source: Source) -> None:
    address = f"/desk/sources/{source.pk}/rules/import/"
    page = curator.post(address, {"text": "Take it out\n  some words", "action": "save"})
    assert (page.status_code, Rule.objects.count()) == (422, 0)
    assert page.context["incoming"].troubles[0][0] == 1


def test_a_switch_for_a_kind_is_saved_and_undone(
    curator: Client, article: Article, source: Source
) -> None:
    address = f"/desk/sources/{source.pk}/kinds/"
    answer = curator.post(address, {"social": "stay", "bio": "site", "nonsense": "stay"})
    assert (toast_of(curator, answer), standing(article)) == (
        "Switches saved. 1 article changed.",
        [],
    )
    undo(curator)
    assert standing(article) == [CHANNEL]


def test_everything_is_cleaned_again(curator: Client, source: Source) -> None:
    answer = curator.post(f"/desk/sources/{source.pk}/clean-again/")
    assert toast_of(curator, answer) == "Cleaned again. No article changed."


def test_the_draft_look_follows_the_rules_of_the_source(curator: Client, source: Source) -> None:
    make_rule(source)
    pasted = {"text": STORY.replace("03/04", "03/05"), "action": "look"}
    page = curator.post("/desk/", pasted | {"e0-known": "1", "e0-answer": "both"})
    assert page.context["draft"].cut_passages == 2


def test_an_article_that_changes_its_source_follows_the_rules_of_the_new_one(
    curator: Client, article: Article, source: Source
) -> None:
    make_rule(Source.objects.create(name="The Hill Post"))
    address = f"/desk/articles/{article.pk}/"
    curator.post(address, form_on(curator.get(address)) | {"source": "The Hill Post"})
    there = standing(article)
    curator.post(f"/desk/undo/{article.edits.first().stroke}/")
    assert (len(there), standing(article)) == (2, [CHANNEL])


@pytest.mark.parametrize("address", ["/desk/sources/{}/rules/", "/desk/rules/"])
def test_the_queries_do_not_grow_with_the_rules(
    curator: Client, source: Source, count_queries: Any, address: str
) -> None:
    make_rule(source)
    curator.get("/desk/rules/")
    one = count_queries(curator, address.format(source.pk))
    for number in range(29):
        make_rule(source, f"{CALL}, {number} says so")
        Source.objects.create(name=f"The Post {number}")
    assert count_queries(curator, address.format(source.pk)) == one
