"""Needs a look: what stands there, who decides, what each answer does, and taking it back."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.contrib.messages import get_messages
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from apps.articles.models import Article
from apps.cleaning import actions as cleaning
from apps.cleaning.models import Cut, Decision, Report
from apps.cleaning.reports import actions as reports
from apps.cleaning.reports.models import What
from apps.intake.arrivals.models import Arrival
from tests.builders import cuts_of, make_article, make_curator, make_reader
from tests.intake.test_access import staff, walk

pytestmark = pytest.mark.django_db

LOOK = "/desk/look/"
HTMX = {"HX-Request": "true", "HX-Current-URL": "http://testserver/desk/look/"}
BARE = """\
03/04/2025
A headline of five words
09:30 GMT Tuesday, 04 March 2025
The count ends at nine.
For more Guardian journalism follow this channel
"""


def doubtful(number: int = 1) -> list[Cut]:
    """So many articles, each with one passage of which the cleaner was not sure."""
    articles = [make_article() for _each in range(number)]
    Cut.objects.filter(revision__article__in=articles).update(confidence="check")
    return [cuts_of(article)[0] for article in articles]


def reported(number: int = 1) -> list[Report]:
    cuts = [cuts_of(make_article())[0] for _each in range(number)]
    said = {"what": What.BELONGS, "words": "Look."}
    return [
        reports.report(
            revision=cut.revision,
            spans=[cut.span],
            by=make_reader(f"r{cut.pk}@example.org"),
            **said,
        )[0]
        for cut in cuts
    ]


def failed(number: int = 1, **fields: Any) -> list[Arrival]:
    """So many addresses of which nothing came."""
    return [
        Arrival.objects.create(
            way="address",
            asked=f"https://mill.example/{each}",
            stage="failed",
            trouble="There is no page at this address.",
            **fields,
        )
        for each in range(number)
    ]


def rows(client: Client) -> dict[str, list[str]]:
    sections = client.get(LOOK).context["sections"]
    return {each.kind.key: [row.id for row in each.rows] for each in sections}


def said(answer: HttpResponse) -> tuple[str, str]:
    *_, message = get_messages(answer.wsgi_request)
    return str(message), message.extra_tags or ""


def test_staff_alone_see_what_needs_a_look(everybody: dict[str, Client]) -> None:
    assert walk(everybody, "get", LOOK) == staff(200)


def test_staff_alone_answer_a_report(everybody: dict[str, Client]) -> None:
    address = f"{LOOK}reports/{reported()[0].pk}/"
    assert walk(everybody, "post", address, answer="agree") == staff(303)


def test_staff_alone_settle_a_doubt(everybody: dict[str, Client]) -> None:
    address = f"{LOOK}doubts/{doubtful()[0].pk}/"
    assert walk(everybody, "post", address, answer="leave") == staff(303)


def test_staff_alone_undo_an_answer(everybody: dict[str, Client], stroke: UUID) -> None:
    by = make_curator("another@example.org")
    reports.decline(reported()[0], by=by, stroke=stroke)
    found = walk(everybody, "post", f"{LOOK}undo/{stroke}/")
    assert found == staff(303) | {"keeper": 303}


@pytest.mark.parametrize("persona", ["visitor", "reader", "stranger"])
def test_what_others_try_changes_nothing(everybody: dict[str, Client], persona: str) -> None:
    (report,), (cut,) = reported(), doubtful()
    everybody[persona].post(f"{LOOK}reports/{report.pk}/", {"answer": "agree"})
    everybody[persona].post(f"{LOOK}doubts/{cut.pk}/", {"answer": "put-back"})
    assert (Decision.objects.count(), Report.objects.get().state) == (0, "open")


def test_everything_stands_in_its_section(curator: Client) -> None:
    (report,), (doubt,), (failure,) = reported(), doubtful(), failed()
    bare = make_article(text=BARE)
    assert rows(curator) == {
        "reports": [f"report-{report.pk}"],
        "doubts": [f"doubt-{doubt.pk}"],
        "bare": [f"bare-{bare.pk}"],
        "failures": [f"failure-{failure.pk}"],
    }


def test_what_is_tried_again_by_itself_needs_no_look(curator: Client) -> None:
    failed(next_try_at=timezone.now())
    assert rows(curator)["failures"] == []


def test_nothing_to_look_at_says_so(curator: Client) -> None:
    make_article()
    assert "Nothing needs a look." in curator.get(LOOK).text


def test_what_is_in_the_bin_waits_for_nobody(curator: Client) -> None:
    reported(), doubtful(), make_article(text=BARE)
    Article.objects.update(state="binned")
    assert rows(curator) == {"reports": [], "doubts": [], "bare": [], "failures": []}


def test_the_tab_counts_all_of_it(curator: Client) -> None:
    reported(2), doubtful()
    tab = curator.get("/desk/filed/").text.partition('id="needs-count"')[2]
    assert tab.partition(">")[2].partition("<")[0].strip() == "3"


@pytest.mark.parametrize(
    ("answer", "state", "words", "stands"),
    [
        ("agree", "agreed", "Agreed. It is back in the article.", False),
        ("decline", "declined", "Declined. It stays out.", True),
    ],
)
def test_an_answer_does_what_it_says_and_can_be_taken_back(
    curator: Client, answer: str, state: str, words: str, stands: bool
) -> None:
    (report,) = reported()
    done = curator.post(f"{LOOK}reports/{report.pk}/", {"answer": answer})
    after = (Report.objects.get().state, said(done)[0], Cut.objects.get().stands)
    assert after == (state, words, stands)
    curator.post(said(done)[1])
    assert (Report.objects.get().state, Cut.objects.get().stands) == ("open", True)


def test_two_who_answer_answer_once(curator: Client) -> None:
    (report,) = reported()
    curator.post(f"{LOOK}reports/{report.pk}/", {"answer": "decline"})
    second = curator.post(f"{LOOK}reports/{report.pk}/", {"answer": "agree"})
    assert (said(second), Report.objects.get().state) == (
        ("Somebody has answered this already.", ""),
        "declined",
    )


@pytest.mark.parametrize(("answer", "stands"), [("leave", True), ("put-back", False)])
def test_a_doubt_is_settled_and_comes_back_when_undone(
    curator: Client, answer: str, stands: bool
) -> None:
    (cut,) = doubtful()
    done = curator.post(f"{LOOK}doubts/{cut.pk}/", {"answer": answer})
    assert (rows(curator)["doubts"], Cut.objects.get().stands) == ([], stands)
    curator.post(said(done)[1])
    assert (rows(curator)["doubts"], Cut.objects.get().stands) == ([f"doubt-{cut.pk}"], True)


def test_what_was_left_out_stays_out_through_another_cleaning(curator: Client) -> None:
    (cut,) = doubtful()
    curator.post(f"{LOOK}doubts/{cut.pk}/", {"answer": "leave"})
    cleaning.clean(cut.revision)
    assert rows(curator)["doubts"] == []


def test_the_focus_goes_to_the_next_row(curator: Client) -> None:
    first, second, third = doubtful(3)
    fragment = curator.post(f"{LOOK}doubts/{second.pk}/", {"answer": "leave"}, headers=HTMX).text
    assert f'hx-swap-oob="delete:#doubt-{second.pk}"' in fragment
    assert f'<li id="doubt-{third.pk}" tabindex="-1" hx-swap-oob="true" data-focus>' in fragment
    assert f"doubt-{first.pk}" not in fragment


def test_after_the_last_row_the_focus_goes_to_the_one_before(curator: Client) -> None:
    first, last = doubtful(2)
    fragment = curator.post(f"{LOOK}doubts/{last.pk}/", {"answer": "leave"}, headers=HTMX).text
    assert f'<li id="doubt-{first.pk}" tabindex="-1" hx-swap-oob="true" data-focus>' in fragment


def test_after_the_only_row_the_focus_goes_to_the_heading(curator: Client) -> None:
    (cut,) = doubtful()
    fragment = curator.post(f"{LOOK}doubts/{cut.pk}/", {"answer": "leave"}, headers=HTMX).text
    assert (
        '<h2 class="sect" id="needs-doubts" tabindex="-1" hx-swap-oob="true" data-focus>'
        in fragment
    )
    assert "Nothing waits here." in fragment


def test_without_htmx_the_page_moves_to_the_next_row(curator: Client) -> None:
    first, second = doubtful(2)
    answer = curator.post(f"{LOOK}doubts/{first.pk}/", {"answer": "leave"})
    assert answer.headers["Location"] == f"{LOOK}#doubt-{second.pk}"


def test_a_reader_s_words_are_shown_as_they_were_typed(curator: Client) -> None:
    (report,) = reported()
    Report.objects.update(words="<script>go()</script>")
    page = curator.get(LOOK).text
    assert "&lt;script&gt;go()&lt;/script&gt;" in page
    assert report.span.of(report.revision.document.text) in page


@pytest.mark.parametrize(
    "address", ["reports/0/", "doubts/0/", "undo/6f1f2c1e-0000-4000-8000-000000000000/"]
)
def test_what_is_not_there_is_not_found(curator: Client, address: str) -> None:
    assert curator.post(LOOK + address).status_code == 404


@pytest.mark.parametrize(
    "address", ["reports/1/", "doubts/1/", "undo/6f1f2c1e-0000-4000-8000-000000000000/"]
)
def test_a_visit_decides_nothing(curator: Client, address: str) -> None:
    assert curator.get(LOOK + address).status_code == 405


@pytest.mark.parametrize("number", [1, 30])
def test_the_page_takes_as_many_queries_for_one_as_for_thirty(
    curator: Client, count_queries: Callable[[Client, str], int], number: int
) -> None:
    reported(number), doubtful(number), failed(number)
    for _each in range(number):
        make_article(text=BARE)
    assert count_queries(curator, LOOK) == 12
