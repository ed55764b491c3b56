"""Lists and headings of an article stand on its page as what they are."""

from uuid import uuid4

import pytest
from django.test import Client

from apps.articles.actions import Details
from apps.intake.pipeline import take_in
from apps.text.blog_page import Entry
from apps.text.parsing import Reading
from apps.text.parsing.markdown import read_markdown

pytestmark = pytest.mark.django_db


def page_of(visitor: Client, markdown: str) -> str:
    entry = Entry(Reading(markdown, read_markdown(markdown), ()))
    details = Details(title="The robots", state="published")
    article = take_in(entry=entry, details=details, by=None, stroke=uuid4())
    return visitor.get(article.get_absolute_url()).text


def test_list_items_in_a_row_are_one_list(visitor: Client) -> None:
    page = page_of(visitor, "One robot came.\n\n- two\n- three\n\nFour more came after it.")
    assert (page.count('role="list"'), page.count('role="listitem"')) == (1, 2)


def test_the_highest_heading_stands_right_below_the_headline(visitor: Client) -> None:
    page = page_of(visitor, "It began.\n\n### Then\n\nMore came.\n\n#### Later\n\nIt ended.")
    assert ('<h2 dir="auto">Then</h2>' in page, '<h3 dir="auto">Later</h3>' in page) == (True, True)
