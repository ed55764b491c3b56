"""The HTML of a page, pasted at the desk: its article, and what it says about itself."""

import pytest
from django.test import Client

from apps.articles.models import Article, Revision
from tests.intake.desk import draft_on, paste

pytestmark = pytest.mark.django_db

PAGE = """<!doctype html><html lang="de"><head><title>Der Roboter kehrt | Die Probe</title>
<link rel="canonical" href="https://probe.example/roboter">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Der Roboter kehrt",
"author": {"name": "Eva Muster"}, "publisher": {"name": "Die Probe"},
"datePublished": "2025-03-04T10:15:00+01:00"}</script></head><body><nav><a href="/">Start</a></nav>
<article><h1>Der Roboter kehrt</h1>
<p>Der erste Roboter kehrte am Montag die Halle, und niemand hatte ihn darum gebeten.</p>
<h2>Was dann geschah</h2>
<p>Der <em>zweite</em> sortierte das Papier der ganzen Stadt, ohne dass es jemand merkte.</p>
<p>Am Freitag waren beide fertig, und die Halle war so sauber wie seit Jahren nicht mehr.</p>
</article><footer>Impressum</footer></body></html>"""


def test_the_page_fills_in_the_fields(curator: Client) -> None:
    fresh = draft_on(paste(curator, PAGE)).entries[0].fresh
    names = ("title", "byline", "source", "url", "language")
    assert [fresh[name] for name in names] == [
        "Der Roboter kehrt",
        "Eva Muster",
        "Die Probe",
        "https://probe.example/roboter",
        "de",
    ]


def test_the_moment_of_the_page_keeps_its_zone(curator: Client) -> None:
    curator.post("/desk/", {"text": PAGE, "action": "draft"})
    moment = Article.objects.get().source_moment
    assert moment is not None
    assert moment.isoformat() == "2025-03-04T10:15:00+01:00"


def test_the_article_is_read_without_the_page_around_it(curator: Client) -> None:
    document = draft_on(paste(curator, PAGE)).entries[0].entry.document
    kinds = [block.kind.value for block in document.blocks]
    assert kinds == ["paragraph", "heading", "paragraph", "paragraph"]
    assert ("Start" in document.text, "Impressum" in document.text) == (False, False)


def test_the_original_is_kept_as_it_came(curator: Client) -> None:
    curator.post("/desk/", {"text": PAGE, "action": "draft"})
    assert Revision.objects.get().original == PAGE


def test_its_formatting_reaches_the_reader(curator: Client) -> None:
    typed = {"e0-posted_on": "03/05/2025", "e0-posted_on-read": "", "action": "publish"}
    answer = curator.post("/desk/", {"text": PAGE, **typed}, follow=True)
    assert "Der <em>zweite</em> sortierte" in answer.text


def test_the_same_can_be_read_as_plain_words(curator: Client) -> None:
    draft = draft_on(curator.post("/desk/", {"text": PAGE, "plain": "on"}))
    assert draft.is_web_page is False
    assert draft.entries[0].entry.document.blocks[0].text.startswith("<!doctype html>")


def test_a_page_without_an_article_says_so(curator: Client) -> None:
    empty = "<html><head></head><body><div></div><p></p></body></html>"
    page = curator.post("/desk/", {"text": empty})
    assert page.status_code == 422
    assert "We found no article in this page’s HTML." in page.text
