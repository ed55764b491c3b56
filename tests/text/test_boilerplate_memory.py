"""What a source's other articles add to a verdict, and what they must not take."""

import pytest

from apps.text.boilerplate import Confidence, Leftover, examine
from apps.text.boilerplate.memory import Memory
from apps.text.boilerplate.recurring import PUT_BACK, TAKEN_OUT
from apps.text.document import Block, Document, Kind
from apps.text.fingerprints import prints_in
from tests.text.test_boilerplate_examine import REPORT

ADDRESSED = "You will find our bell ringers in the tower on Saturday, with lamps and warm soup."
PLAIN = "The tower of the old mill is open on Saturday and the bell rings at noon."
LINE = "Ringers of the mill"
CHAT = "Follow us on Instagram and Mastodon"
SEPARATE = "It stands word for word in {} other articles of this source."


def remembers(*blocks: str | Block, articles: int, of: int = 8, **decided: int) -> Memory:
    """A memory of blocks that each stand in so many of a source's other articles."""
    made = [each if isinstance(each, Block) else Block(each) for each in blocks]
    values = [each.value for block in made for each in prints_in(block)]
    places = {
        name: dict.fromkeys(values, frozenset(range(count))) for name, count in decided.items()
    }
    return Memory(of, dict.fromkeys(values, frozenset(range(articles))), **places)


def cut_from(*blocks: str | Block, seen: Memory | None) -> list[tuple[str, Leftover, Confidence]]:
    made = tuple(each if isinstance(each, Block) else Block(each) for each in blocks)
    document = Document(made)
    verdicts = examine(document, seen=seen).verdicts
    return [(each.span.of(document.text), each.kind, each.confidence) for each in verdicts]


def reasons(*lines: str, seen: Memory) -> list[str]:
    verdicts = examine(Document(tuple(map(Block, lines))), seen=seen).verdicts
    return [reason.message for each in verdicts for reason in each.reasons]


def test_without_memory_none_of_these_lines_is_a_leftover() -> None:
    assert cut_from(*REPORT[:2], ADDRESSED, LINE, *REPORT[2:], PLAIN, seen=None) == []


@pytest.mark.parametrize(("articles", "cut"), [(0, 0), (1, 0), (2, 1), (9, 1)])
def test_what_speaks_to_readers_is_cut_once_it_stands_in_two_others(
    articles: int, cut: int
) -> None:
    seen = remembers(ADDRESSED, articles=articles, of=20)
    found = cut_from(*REPORT[:2], ADDRESSED, *REPORT[2:], seen=seen)
    assert found == [(ADDRESSED, Leftover.OTHER, Confidence.FAIRLY_SURE)] * cut


@pytest.mark.parametrize(
    ("articles", "of", "cut"), [(3, 4, 0), (4, 8, 1), (4, 9, 0), (6, 200, 0), (150, 200, 1)]
)
def test_what_speaks_to_nobody_is_doubted_below_an_article_if_it_is_usual_there(
    articles: int, of: int, cut: int
) -> None:
    found = cut_from(*REPORT, PLAIN, seen=remembers(PLAIN, articles=articles, of=of))
    assert found == [(PLAIN, Leftover.OTHER, Confidence.CHECK)] * cut


def test_what_speaks_to_nobody_stays_inside_an_article() -> None:
    seen = remembers(PLAIN, LINE, articles=8)
    assert cut_from(*REPORT[:2], LINE, PLAIN, *REPORT[2:], seen=seen) == []


@pytest.mark.parametrize(
    ("articles", "count"), [(2, "two"), (4, "four"), (10, "ten or more"), (99, "ten or more")]
)
def test_the_reason_says_in_how_many_articles_it_stands(articles: int, count: str) -> None:
    said = reasons(*REPORT, ADDRESSED, seen=remembers(ADDRESSED, articles=articles))
    assert said == [SEPARATE.format(count)]


@pytest.mark.parametrize(
    "heading", ["What to know", "Why it matters:", "The numbers", "Q: Who rings the bell?"]
)
@pytest.mark.parametrize("after", [REPORT[2:], ("Ships are late", "Bridges are closed")])
def test_a_heading_stays_however_often_it_recurs(heading: str, after: tuple[str, ...]) -> None:
    seen = remembers(heading, articles=8)
    assert cut_from(*REPORT[:2], heading, *after, seen=seen) == []


@pytest.mark.parametrize(
    "block",
    [
        Block("What you and we should know", kind=Kind.HEADING),
        Block("You can read our first part of this series here.", kind=Kind.QUOTATION),
        Block("“You and us, we ring together,” it says over the door of the tower."),
        Block("Our bell, as you see it from the gate", kind=Kind.FIGURE),
        Block("Ada Field"),
        Block("By Ada Field, who is our correspondent, for you"),
        Block("The Associated Press contributed to this report."),
        Block("An earlier version of this article gave you a wrong number of our bells."),
        Block("If you need help, you can call our partners, the Samaritans, on 116 123 now."),
        Block("The mill, which owns this paper, has sued the tower, as we told you before."),
        Block("The tower did not answer our questions, said a ringer, and nor would you."),
    ],
    ids=lambda block: block.text[:20],
)
@pytest.mark.parametrize("place", [2, 4])
def test_what_belongs_to_articles_stays_however_often_it_recurs(block: Block, place: int) -> None:
    lines = [*REPORT[:place], block, *REPORT[place:]]
    assert cut_from(*lines, seen=remembers(block, articles=8)) == []


@pytest.mark.parametrize("label", ["Dig deeper", "Background", "What to watch"])
def test_a_label_that_may_be_a_heading_stays_inside_an_article(label: str) -> None:
    lines = (*REPORT[:2], label, *REPORT[2:])
    assert cut_from(*lines, seen=remembers(label, articles=8)) == []


@pytest.mark.parametrize(("articles", "sure"), [(1, Confidence.FAIRLY_SURE), (2, Confidence.SURE)])
def test_a_verdict_grows_surer_where_the_words_recur(articles: int, sure: Confidence) -> None:
    labels = ("Harbour", "Ships")
    found = cut_from(*labels, *REPORT, seen=remembers(*labels, articles=articles))
    assert [each[2] for each in found] == [sure]


def test_a_story_that_is_told_again_says_nothing() -> None:
    lines = (*REPORT, ADDRESSED)
    assert cut_from(*lines, seen=remembers(*lines, articles=3)) == []


def test_an_article_of_nothing_but_what_recurs_is_left_alone() -> None:
    lines = (PLAIN, ADDRESSED)
    assert cut_from(*lines, seen=remembers(*lines, articles=8)) == []


def test_what_staff_took_out_of_one_article_is_taken_out_of_others() -> None:
    seen = remembers(PLAIN, articles=1, taken_out=1)
    found = cut_from(*REPORT[:2], PLAIN, *REPORT[2:], seen=seen)
    assert found == [(PLAIN, Leftover.OTHER, Confidence.FAIRLY_SURE)]


def test_the_reason_names_staff() -> None:
    seen = remembers(PLAIN, articles=1, taken_out=1)
    assert reasons(*REPORT[:2], PLAIN, *REPORT[2:], seen=seen) == [TAKEN_OUT]


def test_what_staff_put_back_is_not_cut_for_recurring() -> None:
    seen = remembers(ADDRESSED, articles=5, put_back=1)
    assert cut_from(*REPORT, ADDRESSED, seen=seen) == []


def test_what_staff_kept_as_often_as_they_took_it_out_is_judged_by_itself() -> None:
    seen = remembers(PLAIN, articles=2, put_back=1, taken_out=1)
    assert cut_from(*REPORT[:2], PLAIN, *REPORT[2:], seen=seen) == []


def test_a_sure_verdict_is_to_be_checked_once_staff_put_the_words_back() -> None:
    seen = remembers(CHAT, articles=3, put_back=1)
    assert cut_from(*REPORT, CHAT, seen=seen) == [(CHAT, Leftover.SOCIAL, Confidence.CHECK)]


def test_a_sure_verdict_goes_once_staff_put_the_words_back_twice() -> None:
    assert cut_from(*REPORT, CHAT, seen=remembers(CHAT, articles=3, put_back=2)) == []


def test_recurring_does_not_outweigh_a_putting_back() -> None:
    labels = ("Harbour", "Ships")
    seen = remembers(*labels, articles=8, put_back=1)
    assert cut_from(*labels, *REPORT, seen=seen) == []


def test_what_staff_put_back_says_so_at_the_desk() -> None:
    document = Document(tuple(map(Block, (*REPORT, ADDRESSED))))
    found = examine(document, seen=remembers(ADDRESSED, articles=5, put_back=1))
    assert [(each.block, each.reasons[-1].message) for each in found.spared] == [(4, PUT_BACK)]


def test_a_block_stands_elsewhere_only_if_all_its_sentences_do() -> None:
    seen = remembers(ADDRESSED, articles=5)
    longer = f"{ADDRESSED} The mayor of the town came by as well and rang the bell for us."
    assert cut_from(*REPORT, longer, seen=seen) == []


def test_an_empty_memory_changes_nothing() -> None:
    lines = (*REPORT, CHAT, ADDRESSED, PLAIN)
    assert cut_from(*lines, seen=Memory()) == cut_from(*lines, seen=None)
