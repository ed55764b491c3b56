"""The guide names every kind that a rule may count as."""

from django.conf import settings

from apps.text.boilerplate.verdicts import Leftover


def test_every_kind_stands_in_the_curators_guide() -> None:
    guide = (settings.BASE_DIR / "docs" / "curating.md").read_text(encoding="utf-8")
    assert [kind.value for kind in Leftover if f"`{kind.value}`" not in guide] == []
