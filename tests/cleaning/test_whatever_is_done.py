"""Whatever is done to a text, kept and cut words make up the original, and decisions hold."""

from uuid import uuid4

from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from apps.accounts.models import User
from apps.articles.actions import keep_text
from apps.articles.models import Article, Revision
from apps.cleaning.actions import carry_over, clean, decide, take_out
from apps.cleaning.layout.pieces import lay_out
from apps.cleaning.rules.actions import set_tastes
from apps.text.document import Span
from apps.text.parsing import read_plain
from tests.builders import make_article, make_curator
from tests.cleaning.rules.ruling import make_rule, source_of

LINES = [
    "The press stands in the cellar of the old mill. Four people meet there. They print a paper.",
    "For more Guardian journalism follow this channel",
    "Sign up to our newsletter. The river rose that night and took the lower bridge with it.",
    "Advertisement",
    "Ze\u0301lie said\u00a0“no”  twice\tand left 👩\u200d🔬 — 印刷所は古い水車小屋の地下にある。",
    "Nobody is paid for it, said Ada Field, who has set the type for thirty years now.",
    "Support us from $1 a month. Nobody is paid for it by anybody else in this town.",
]
STEPS = ["by hand", "words by hand", "put back", "take out again", "rule", "words", "keep", "taste"]
ORDERS = st.lists(st.sampled_from(STEPS), max_size=4, unique=True)
TEXTS = st.lists(st.sampled_from(LINES), min_size=2, max_size=9)
TITLE = "03/04/2025\nA small press learns to print by moonlight\nBy Ada Field\n" + LINES[0] + "\n"


def stands(revision: Revision) -> list[tuple[int, int, str]]:
    standing = revision.cuts.filter(stands=True).order_by("start")
    return list(standing.values_list("start", "end", "kind"))


def is_whole(revision: Revision) -> bool:
    """Whether pieces and cuts, one after the other, are the text with nothing twice."""
    text, at = revision.document.text, 0
    for item in lay_out(revision.document, revision.cuts.filter(stands=True).order_by("start")):
        between = text[at : item.span.start]
        if item.span.start < at or between.strip("\n"):
            return False
        at = item.span.end
    return not text[at:].strip("\n")


def decided(revision: Revision) -> dict[int, bool]:
    made = revision.cuts.filter(decisions__isnull=False).distinct()
    return dict(made.values_list("pk", "stands"))


class WhateverIsDone(TestCase):
    @tries(max_examples=60, deadline=None)
    @given(
        lines=TEXTS,
        later=TEXTS,
        steps=st.lists(st.sampled_from(STEPS), max_size=4, unique=True),
        data=st.data(),
    )
    def test_nothing_is_lost_and_cleaning_again_changes_nothing(
        self, lines: list[str], later: list[str], steps: list[str], data: st.DataObject
    ) -> None:
        article, by = make_article(text=TITLE + "\n".join(lines), source="Mill"), make_curator()
        for step in steps:
            do(step, article, by, data)
            self.check(article.revision)
        new = keep_text(article=article, reading=read_plain(TITLE + "\n".join(later)))
        carry_over(old=article.revision, new=new)
        self.check(new)

    def check(self, revision: Revision) -> None:
        assert is_whole(revision)
        before, theirs = stands(revision), decided(revision)
        clean(revision)
        clean(revision)
        assert (stands(revision), decided(revision)) == (before, theirs)


def do(step: str, article: Article, by: User, data: st.DataObject) -> None:
    revision, source, stroke = article.revision, source_of(article), uuid4()
    span = data.draw(st.sampled_from(revision.document.spans[3:]))
    if step in ("by hand", "words by hand"):
        start = span.start + (len(span) // 3 if step == "words by hand" else 0)
        take_out(revision=revision, spans=[Span(start, span.end)], by=by, stroke=stroke)
    elif step in ("put back", "take out again"):
        again = step == "take out again"
        moved = revision.cuts.exclude(stands=again)[:1]
        decide(cuts=moved, stands=again, by=by, stroke=stroke)
    elif step == "taste":
        set_tastes(source=source, stays={"fundraising": True, "social": True}, by=by, stroke=stroke)
        clean(revision)
    else:
        effect = "keep" if step == "keep" else "take-out"
        way = "words" if step == "words" else "contains"
        words = "follow this channel" if step == "keep" else "Nobody is paid for it"
        make_rule(source, words, way, effect=effect)
