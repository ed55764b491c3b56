"""What a new rule left waiting is cleaned in the background, with nobody's page open."""

from uuid import uuid4

import pytest

from apps.cleaning.rules.actions import save_rule
from apps.cleaning.rules.drafts import RuleDraft
from apps.intake.ticker import tick
from tests.builders import make_article
from tests.cleaning.rules.ruling import CALL, source_of, standing


@pytest.mark.django_db(transaction=True)
def test_articles_that_wait_for_a_rule_are_cleaned_by_themselves() -> None:
    article = make_article()
    save_rule(source=source_of(article), draft=RuleDraft(CALL, "begins"), by=None, stroke=uuid4())
    before = len(standing(article))
    tick()
    assert len(standing(article)) == before + 1
