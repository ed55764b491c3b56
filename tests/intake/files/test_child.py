"""A child process does one thing, can reach nothing, and cannot hurt the one who started it."""

import os
import time
from pathlib import Path

import pytest

from apps.intake.files import Limits, NotReadable, child, in_child
from apps.intake.files.child import BROKEN, MEGABYTE, TOO_HEAVY, TOO_MUCH, TOO_SLOW

SHORT = Limits(seconds=1.0, memory=64 * MEGABYTE, answer=MEGABYTE)
HERE = "tests.intake.files.misbehaving"


def trouble(function: str, data: bytes = b"", *, limits: Limits = SHORT) -> str:
    with pytest.raises(NotReadable) as refused:
        in_child(f"{HERE}:{function}", data, limits=limits)
    return refused.value.message


def test_a_child_takes_data_and_arguments_and_answers() -> None:
    said = in_child(f"{HERE}:tell", b"x" * 3_000_000, arguments={"url": "a\nb"})
    assert said["bytes"] == 3_000_000
    assert said["arguments"] == {"url": "a\nb"}


def test_a_child_knows_nothing_of_the_servers_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "long-and-random")
    assert in_child(f"{HERE}:tell", b"")["environment"] == ["LC_ALL", "MALLOC_ARENA_MAX"]


def test_a_refusal_keeps_its_sentence_and_its_values() -> None:
    with pytest.raises(NotReadable) as refused:
        in_child(f"{HERE}:refuse", b"rain")
    assert refused.value.message % refused.value.values == "No, because of rain."


@pytest.mark.parametrize(
    ("function", "sentence"),
    [
        ("fail", BROKEN),
        ("crash", BROKEN),
        ("speak_nonsense", BROKEN),
        ("no_such_function", BROKEN),
        ("eat", TOO_HEAVY),
        ("eat_at_once", TOO_HEAVY),
        ("babble", TOO_HEAVY),
    ],
)
def test_each_end_of_a_child_has_its_sentence(function: str, sentence: str) -> None:
    assert trouble(function) == sentence


def test_an_answer_is_bounded() -> None:
    roomy = Limits(seconds=5.0, memory=512 * MEGABYTE, answer=MEGABYTE)
    assert trouble("babble", limits=roomy) == TOO_MUCH


@pytest.mark.parametrize("function", ["hang", "spin"])
def test_the_deadline_is_kept(function: str) -> None:
    began = time.monotonic()
    assert trouble(function, b"x" * 5_000_000) == TOO_SLOW
    assert time.monotonic() - began < child.BY_THE_CLOCK * SHORT.seconds + 1


def test_no_more_children_run_than_there_are_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "PATIENCE", 0.01)
    places = [child.PLACES.acquire(timeout=5) for _ in range(child.MOST_CHILDREN)]
    said = trouble("tell")
    for _ in places:
        child.PLACES.release()
    assert said == child.TOO_BUSY
    assert in_child(f"{HERE}:tell", b"")["bytes"] == 0


def test_nothing_can_be_opened_from_inside(tmp_path: Path) -> None:
    target = tmp_path / "new"
    assert in_child(f"{HERE}:open_things", os.fsencode(target)) == []
    assert not target.exists()


def test_what_a_parser_prints_is_not_its_answer() -> None:
    assert in_child(f"{HERE}:print_much", b"") == 1


def test_half_characters_do_not_come_out() -> None:
    assert in_child(f"{HERE}:speak_in_halves", b"") == "one ? half"
