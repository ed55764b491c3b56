"""Each kind of leftover is described."""

from apps.text.boilerplate.descriptions import DESCRIPTIONS
from apps.text.boilerplate.verdicts import Leftover


def test_every_kind_has_a_sentence() -> None:
    assert [kind for kind in Leftover if not DESCRIPTIONS.get(kind, "").endswith(".")] == []
