"""Who goes before whom, for any text: a person, a rule that keeps, one that takes, the cleaner."""

from hypothesis import given
from hypothesis import strategies as st

from apps.cleaning.finding.composing import Found, compose
from apps.cleaning.rules.models import KEEP, TAKE_OUT, Rule
from apps.cleaning.rules.policy import Policy
from apps.text.document import Block, Document, Span
from apps.text.remembered import Way
from apps.text.spans import joined

LINES = st.lists(st.sampled_from(["a", "b", "c.", "–"]), min_size=1, max_size=6).map(" ".join)
DOCUMENTS = st.lists(LINES, min_size=1, max_size=6).map(
    lambda lines: Document(tuple(map(Block, lines)))
)
RULES = st.lists(
    st.builds(
        Rule,
        way=st.sampled_from([way.value for way in Way]),
        words=LINES,
        effect=st.sampled_from([TAKE_OUT, KEEP]),
        kind=st.just("other"),
    ),
    max_size=4,
)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Document, list[Found], Policy, list[Span]]:
    """A text, whole blocks that the cleaner found, a policy, and spans that somebody decided."""
    document = draw(DOCUMENTS)
    found = [
        Found(span, draw(st.sampled_from(["bio", "credit"])), "sure", [])
        for span in document.spans
        if draw(st.booleans())
    ]
    staying = draw(st.frozensets(st.sampled_from(["bio", "credit"])))
    edges = st.integers(0, len(document.text))
    pairs = st.tuples(edges, edges).map(lambda each: Span(min(each), max(each)))
    decided = [span for span in draw(st.lists(pairs, max_size=2)) if span]
    return document, found, Policy(tuple(draw(RULES)), staying), decided


Situation = tuple[Document, list[Found], Policy, list[Span]]


def composed(situation: Situation) -> list[Found]:
    document, found, policy, decided = situation
    return compose(document, found=found, policy=policy, decided=decided)


@given(situations())
def test_cuts_are_in_order_and_never_overlap(situation: Situation) -> None:
    edges = [edge for each in composed(situation) for edge in (each.span.start, each.span.end)]
    assert edges == sorted(edges)


@given(situations())
def test_kept_and_cut_rebuild_the_text(situation: Situation) -> None:
    document, out = situation[0], [each.span for each in composed(situation) if each.stands]
    kept = Span(0, len(document.text)).without(out)
    pieces = sorted([*out, *kept])
    assert "".join(span.of(document.text) for span in pieces) == document.text


@given(situations())
def test_nothing_is_said_about_what_somebody_decided(situation: Situation) -> None:
    theirs = joined(situation[3])
    assert not any(each.span.overlaps(span) for each in composed(situation) for span in theirs)


@given(situations())
def test_what_a_rule_keeps_is_never_out(situation: Situation) -> None:
    document, _found, policy, _decided = situation
    kept = [hit.span for hit in policy.book.hits(document) if hit.keeps]
    out = [each.span for each in composed(situation) if each.stands]
    assert not any(span.overlaps(other) for span in out for other in kept)


@given(situations())
def test_what_a_rule_takes_is_out_unless_something_goes_before(situation: Situation) -> None:
    document, _found, policy, decided = situation
    hits = policy.book.hits(document)
    taken = {at for hit in hits if not hit.keeps for at in range(hit.span.start, hit.span.end)}
    kept = {at for hit in hits if hit.keeps for at in range(hit.span.start, hit.span.end)}
    theirs = {at for span in decided for at in range(span.start, span.end)}
    out = {at for each in composed(situation) if each.stands for at in range(*_edges(each.span))}
    missing = taken - kept - theirs - out
    assert {document.text[at] for at in missing} <= {" ", "\n", "–", "."}


@given(situations())
def test_a_kind_that_stays_is_out_by_a_rule_alone(situation: Situation) -> None:
    staying = situation[2].staying
    assert not any(
        each.stands and each.rule is None and each.kind in staying for each in composed(situation)
    )


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end
