"""Rules as text: they come back as they went, and what cannot be read is named by its line."""

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from apps.articles.models import Source
from apps.cleaning.models import Rule
from apps.cleaning.rules.drafts import RuleDraft, RuleTrouble
from apps.cleaning.rules.plain_text import read_rules, write_rules
from apps.text.boilerplate.verdicts import Leftover
from apps.text.remembered import Way
from tests.builders import make_article
from tests.cleaning.rules.ruling import make_rule, source_of, standing

TEXT = """\
Rules of: The Mill Post

Take out what begins with
  Got a tip for the tech desk
Counts as: bio
Note: Since March

# a remark of ours
Keep the passage
  The bridge opened on Monday.
  It is open at night.
Counts as: other
Switched off
"""


def is_fit(draft: RuleDraft) -> bool:
    try:
        draft.check()
    except RuleTrouble:
        return False
    return True


DRAFTS = st.builds(
    RuleDraft,
    words=st.text(max_size=60).map(lambda words: f"Got a tip for the desk {words}"),
    way=st.sampled_from([way.value for way in Way]),
    effect=st.sampled_from(["take-out", "keep"]),
    kind=st.sampled_from([kind.value for kind in Leftover]),
    note=st.text(max_size=40),
    is_on=st.booleans(),
).filter(is_fit)


@given(st.lists(DRAFTS, max_size=5, unique_by=lambda each: (each.way, each.digest)))
def test_rules_come_back_exactly(drafts: list[RuleDraft]) -> None:
    read = read_rules(write_rules(drafts, source="The Mill Post"))
    assert (read.source, list(read.drafts), read.troubles) == ("The Mill Post", drafts, ())


def test_a_text_is_read_as_it_is_written_by_hand() -> None:
    assert read_rules(TEXT).drafts == (
        RuleDraft("Got a tip for the tech desk", "begins", "take-out", "bio", "Since March"),
        RuleDraft(
            "The bridge opened on Monday.\nIt is open at night.",
            "passage", "keep", "other", is_on=False,
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("Rules of: A\n\nThrow out the passage\n  some words", 3, "A rule begins with a line"),
        ("Take out the passage\nCounts as: bio", 1, "Under this line stand the words"),
        ("Take out the passage\n  some words\nCounts as: junk", 3, "no kind of leftover called"),
        ("Take out the passage\n  some words\nColour: red", 3, "not “%(said)s”"),
        ("Take out what contains\n  ad", 1, "too few to go by"),
        ("Keep the words\n  one and the same\n\nKeep the words\n  One and the SAME", 4, "further"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(text: str, line: int, said: str) -> None:
    troubles = read_rules(text).troubles
    assert ([each.line for each in troubles], said in troubles[0].message) == ([line], True)


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    read = read_rules(text)
    assert all(each.message % each.values for each in read.troubles)


@pytest.mark.django_db
def test_the_command_takes_rules_from_one_site_to_another(tmp_path, capsys) -> None:  # type: ignore[no-untyped-def]
    article = make_article()
    make_rule(source_of(article))
    call_command("rules", "export", "The Mill Post")
    (tmp_path / "rules.txt").write_text(capsys.readouterr().out, encoding="utf-8")
    Rule.objects.all().delete()
    call_command("rules", "import", str(tmp_path / "rules.txt"))
    assert (capsys.readouterr().out, len(standing(article))) == (
        "1 rules saved, 0 articles changed\n",
        2,
    )


@pytest.mark.django_db
def test_the_command_saves_nothing_of_a_text_with_troubles(tmp_path) -> None:  # type: ignore[no-untyped-def]
    Source.objects.create(name="The Mill Post")
    (tmp_path / "rules.txt").write_text(TEXT + "\nThrow it all out\n  now", encoding="utf-8")
    with pytest.raises(CommandError, match=r"Line 15: A rule begins with"):
        call_command("rules", "import", str(tmp_path / "rules.txt"))
    assert Rule.objects.count() == 0
