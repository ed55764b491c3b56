"""Needs a look: long texts with many rows cost no more than each text once."""

from collections.abc import Callable
from typing import Any

import pytest

from apps.cleaning.reports import actions as reports
from apps.cleaning.reports.models import What
from apps.intake.needs.reported import rows as reported_rows
from tests.builders import make_article, make_curator, make_reader

pytestmark = pytest.mark.django_db


def test_a_text_is_loaded_once_however_many_rows_are_about_it(
    django_assert_num_queries: Callable[..., Any],
) -> None:
    article, curator = make_article(), make_curator()
    for number, piece in enumerate(article.revision.document.spans[:15]):
        who = make_reader(f"r{number}@example.org")
        said = {"what": What.LEFTOVER, "words": f"{number}", "by": who}
        reports.report(revision=article.revision, spans=[piece], **said)
    with django_assert_num_queries(2):
        found = reported_rows(curator, 50)
    assert len({id(row.report.revision) for row in found}) == 1 < len(found)
