"""Who may see and change rules: staff alone, in every view."""

import pytest
from django.test import Client

from apps.articles.models import Source
from apps.cleaning.models import Rule, RuleEdit
from tests.builders import make_article
from tests.cleaning.rules.ruling import make_rule, source_of
from tests.intake.test_access import staff, walk

pytestmark = pytest.mark.django_db


@pytest.fixture
def source(db: None) -> Source:
    return source_of(make_article())


PAGES = ["/desk/rules/", "/desk/rules/kinds/", "/desk/sources/{0}/rules/",
         "/desk/sources/{0}/kinds/", "/desk/sources/{0}/rules/new/",
         "/desk/sources/{0}/rules/import/", "/desk/rules/{1}/",
         "/desk/sources/{0}/rules/export/"]  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
def test_staff_alone_see_rules(everybody: dict[str, Client], source: Source, address: str) -> None:
    rule = make_rule(source)
    assert walk(everybody, "get", address.format(source.pk, rule.pk)) == staff(200)


DEEDS = ["/desk/rules/{1}/switch/", "/desk/sources/{0}/clean-again/", "/desk/sources/{0}/clean-on/",
         "/desk/rules/clean-again/", "/desk/rules/clean-on/", "/desk/rules/kinds/",
         "/desk/sources/{0}/kinds/", "/desk/rules/undo/{2}/"]  # fmt: skip


@pytest.mark.parametrize("address", DEEDS)
def test_staff_alone_change_them(
    everybody: dict[str, Client], source: Source, address: str
) -> None:
    rule = make_rule(source)
    stroke = RuleEdit.objects.get().stroke
    assert walk(everybody, "post", address.format(source.pk, rule.pk, stroke)) == staff(303)


@pytest.mark.parametrize("address", ["/desk/rules/{1}/remove/", "/desk/sources/{0}/rules/new/"])
@pytest.mark.parametrize("persona", ["visitor", "reader", "stranger"])
def test_what_others_try_changes_nothing(
    everybody: dict[str, Client], source: Source, address: str, persona: str
) -> None:
    rule = make_rule(source)
    words = {"words": "They print a paper", "way": "begins", "effect": "take-out", "kind": "ad"}
    everybody[persona].post(address.format(source.pk, rule.pk), words | {"action": "save"})
    assert list(Rule.objects.kept()) == [rule]


@pytest.mark.parametrize(
    "address", ["/desk/sources/0/rules/", "/desk/rules/0/", "/desk/sources/{}/rules/new/?cut=x",
                "/desk/sources/{}/rules/new/?article=1&row=x"],
)  # fmt: skip
def test_what_is_not_there_is_not_found(curator: Client, source: Source, address: str) -> None:
    assert curator.get(address.format(source.pk)).status_code == 404
