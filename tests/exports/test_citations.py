"""BibTeX, RIS and CSL-JSON, to the letter; whatever stands in a headline."""

import json
from datetime import date

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from apps.articles.models import Article, Source
from apps.exports.citations import bibtex, csl, ris
from tests.builders import make_article, make_seed_article, make_waiting

ADDRESS = "http://testserver/articles/{pk}-elon-musk-says-all-human-data-for-ai-training-exhausted/"

BIBTEX = """\
@article{{gloss{pk},
  title = {{{{Elon Musk says all human data for AI training ‘exhausted’}}}},
  journal = {{Guardian US}},
  year = {{2025}},
  month = {{jan}},
  day = {{9}},
  url = {{{address}}},
  abstract = {{Tech entrepreneur suggests move to self-learning synthetic data created by \
artificial intelligence models}}
}}
"""
RIS = """\
TY  - NEWS
TI  - Elon Musk says all human data for AI training ‘exhausted’
T2  - Guardian US
PY  - 2025
DA  - 2025/01/09
AB  - Tech entrepreneur suggests move to self-learning synthetic data created by \
artificial intelligence models
LA  - en
UR  - {address}
ER  - \n"""
CSL = """\
[
  {{
    "id": "gloss-{pk}",
    "type": "article-newspaper",
    "title": "Elon Musk says all human data for AI training ‘exhausted’",
    "container-title": "Guardian US",
    "issued": {{
      "date-parts": [
        [
          2025,
          1,
          9
        ]
      ]
    }},
    "abstract": "Tech entrepreneur suggests move to self-learning synthetic data created by \
artificial intelligence models",
    "language": "en",
    "URL": "{address}"
  }}
]
"""
EXACT = {
    "bib": ("application/x-bibtex", BIBTEX),
    "ris": ("application/x-research-info-systems", RIS.replace("\n", "\r\n")),
    "json": ("application/vnd.citationstyles.csl+json", CSL),
}
HOSTILE = r"""100 % of {it}: } \input{/etc/passwd} $x_1^2$ & #1 ~"""


@pytest.mark.django_db
@pytest.mark.parametrize("ending", EXACT)
def test_the_seed_is_cited_to_the_letter(visitor: Client, ending: str) -> None:
    article = make_seed_article()
    media_type, written = EXACT[ending]
    answer = visitor.get(f"/articles/{article.pk}/cite.{ending}")
    expected = written.format(pk=article.pk, address=ADDRESS.format(pk=article.pk))
    assert answer.headers["Content-Type"] == f"{media_type}; charset=utf-8"
    assert answer.content.decode() == expected


@pytest.mark.django_db
@pytest.mark.parametrize("ending", EXACT)
def test_a_citation_is_a_file_with_the_article_s_name(visitor: Client, ending: str) -> None:
    answer = visitor.get(f"/articles/{make_article().pk}/cite.{ending}")
    name = f"a-small-press-learns-to-print-by-moonlight.{ending}"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'


@pytest.mark.django_db
@pytest.mark.parametrize("visibility", ["members", "staff"])
def test_a_citation_is_for_those_who_may_read_the_article(
    everybody: dict[str, Client], visibility: str
) -> None:
    article = make_article(visibility=visibility)
    readers = {"curator", "keeper"} | ({"reader", "stranger"} if visibility == "members" else set())
    address = f"/articles/{article.pk}/cite.bib"
    found = {name for name, client in everybody.items() if client.get(address).status_code == 200}
    assert found == readers


@pytest.mark.django_db
@pytest.mark.parametrize("ending", ["docx", "bib.txt", "BIB"])
def test_a_format_that_we_do_not_write_is_not_found(visitor: Client, ending: str) -> None:
    assert visitor.get(f"/articles/{make_article().pk}/cite.{ending}").status_code == 404


@pytest.mark.django_db
def test_a_date_that_waits_cannot_be_cited(curator: Client) -> None:
    assert curator.get(f"/articles/{make_waiting().pk}/cite.bib").status_code == 404


def field_of(entry: str, name: str) -> str:
    line = next(line for line in entry.splitlines() if line.startswith(f"  {name} = {{"))
    return line.partition("{")[2].rstrip(",").removesuffix("}")


def depth(text: str) -> tuple[int, int]:
    """How deep BibTeX is in braces at the end, and at the least; it counts escaped ones too."""
    at = least = 0
    for letter in text:
        at += (letter == "{") - (letter == "}")
        least = min(least, at)
    return at, least


def test_a_hostile_headline_is_escaped() -> None:
    assert field_of(bibtex(Article(pk=1, title=HOSTILE), ""), "title") == (
        r"{100 \% of \textbraceleft{}it\textbraceright{}: \textbraceright{} "
        r"\textbackslash{}input\textbraceleft{}/etc/passwd\textbraceright{} "
        r"\$x\_1\textasciicircum{}2\$ \& \#1 \textasciitilde{}}"
    )


@given(st.text(alphabet="{}\\ab %,\n"), st.sampled_from(["title", "standfirst", "byline", "url"]))
def test_braces_are_balanced_whatever_is_in_a_field(text: str, name: str) -> None:
    entry = bibtex(Article(pk=1, **{name: text}), "")
    assert depth(entry) == (0, 0)


@given(st.text(alphabet="ab\r\n\t\x0b\u2028ER -"))
def test_no_headline_ends_a_ris_record_early(title: str) -> None:
    record = ris(Article(pk=1, title=title), "http://testserver/")
    tags = [line[:6] for line in record.removesuffix("\r\n").split("\r\n")]
    given_tags = ["TI  - "] if title.split() else []
    assert tags == ["TY  - ", *given_tags, "LA  - ", "UR  - ", "ER  - "]


@given(st.text())
def test_csl_gives_a_headline_back_as_it_was(title: str) -> None:
    (item,) = json.loads(csl(Article(pk=1, title=title), "http://testserver/"))
    assert item.get("title", "") == title


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("", ""),
        ("Ada Field", "Ada Field"),
        ("By Ada Field", "Ada Field"),
        ("by Ada Field and Bo Lee", "Ada Field and Bo Lee"),
        ("Ada Field, Bo Lee and Cy Orr", "Ada Field and Bo Lee and Cy Orr"),
        ("Ada Field, Bo Lee, and Cy Orr", "Ada Field and Bo Lee and Cy Orr"),
    ],
)
def test_each_author_is_named_apart(byline: str, authors: str) -> None:
    entry = bibtex(Article(pk=1, byline=byline), "")
    assert (field_of(entry, "author") if authors else "") == authors


def test_the_original_s_address_goes_before_ours() -> None:
    article = Article(pk=1, url="https://example.org/original")
    assert field_of(bibtex(article, "http://testserver/"), "url") == "https://example.org/original"


def test_without_a_moment_the_post_s_day_is_cited() -> None:
    article = Article(pk=1, posted_on=date(2024, 6, 9), source=Source(name="The Mill Post"))
    (item,) = json.loads(csl(article, ""))
    assert item["issued"] == {"date-parts": [[2024, 6, 9]]}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("ending", "line"),
    [
        ("bib", "  note = {By letter, 100 \\% free.},\n"),
        ("ris", "N1  - By letter, 100 % free.\r\n"),
        ("json", '    "note": "By letter, 100 % free.",\n'),
    ],
)
def test_a_citation_carries_the_permission(visitor: Client, ending: str, line: str) -> None:
    article = make_article(permission="By letter,\n100 % free.")
    written = visitor.get(f"/articles/{article.pk}/cite.{ending}").content.decode()
    assert line.rstrip(",\r\n") in written
