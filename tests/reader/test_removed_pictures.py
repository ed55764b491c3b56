"""What was removed from an article with pictures: those without a caption have no words to show."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.test import Client

from apps.articles.models import State
from apps.intake.pipeline import details_from, take_in
from apps.intake.posts import read_sheet

pytestmark = pytest.mark.django_db

PAGE = """<html><head><title>The press</title></head><body><article><h1>The press</h1>
<p>The press stands in the cellar of the old mill, and four people meet there after work.</p>
<figure><img src="https://mill.example/press.jpg" alt="A press" width="900" height="600"></figure>
<p>For more Guardian journalism follow this channel</p>
<p>They print a paper of four pages, which goes to every house before Sunday morning.</p>
</article></body></html>"""


def test_the_page_of_what_was_removed_shows_for_a_picture_without_a_caption(
    visitor: Client,
) -> None:
    found = read_sheet(PAGE, form="html", url="https://mill.example/press")[0]
    assert any(block.picture and not block.text for block in found.entry.document.blocks)
    details = replace(
        details_from(found.entry, page=found.page), state=State.PUBLISHED.value, visibility="public"
    )
    article = take_in(entry=found.entry, details=details, by=None, stroke=uuid4())
    assert visitor.get(f"{article.get_absolute_url()}removed/").status_code == 200
