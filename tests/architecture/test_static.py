"""Templates carry no style and no script, styles follow the text's direction, scripts are tame."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.architecture.house import ROOT, SCRIPTS, STYLES, TEMPLATES, named

Rule = Callable[[str], list[str]]

INLINE = re.compile(
    r"""\bstyle\s*=\s*["']|<style\b|<script\b(?![^>]*\bsrc=)|\son[a-z]+\s*=\s*["']|href=["']javascript:""",
    re.IGNORECASE,
)
SIDE = "(?:left|right|top|bottom)"
PHYSICAL = re.compile(
    rf"""^(?:{SIDE}|(?:min-|max-)?(?:width|height)|(?:margin|padding|border|scroll-margin
    |scroll-padding|inset)-{SIDE}(?:-(?:width|style|color))?
    |border-(?:top|bottom)-(?:left|right)-radius)$""",
    re.VERBOSE,
)
DECLARATION = re.compile(r"(?<![\w-])([a-z-]+)\s*:(?!:)[^;{}]*(?=[;}])")
UNTAMED = re.compile(
    r"\beval\s*\(|\bnew\s+Function\b|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write"
)


def inline_code(template: str) -> list[str]:
    return [match.group().strip() for match in INLINE.finditer(template)]


def physical_properties(css: str) -> list[str]:
    """Properties that name a side of the screen rather than of the text."""
    plain = re.sub(r"/\*.*?\*/|@(?:media|container)[^{]*", " ", css, flags=re.DOTALL)
    names = [match.group(1) for match in DECLARATION.finditer(plain)]
    return [name for name in names if PHYSICAL.match(name)]


def untamed_calls(script: str) -> list[str]:
    return [match.group().strip() for match in UNTAMED.finditer(script)]


def offenders(paths: Iterable[Path], rule: Rule, root: Path = ROOT) -> list[str]:
    return [
        f"{named(path, root)}: {found}"
        for path in paths
        for found in rule(path.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(
    ("paths", "rule"),
    [(TEMPLATES, inline_code), (STYLES, physical_properties), (SCRIPTS, untamed_calls)],
    ids=["templates", "styles", "scripts"],
)
def test_nothing_that_the_policy_forbids_is_written(paths: list[Path], rule: Rule) -> None:
    found = offenders(paths, rule)
    assert found == [], "\n".join(found)


@pytest.mark.parametrize(
    ("written", "rule", "noticed"),
    [
        ('<p style="color: red">', inline_code, 'style="'),
        ("<style>p {}</style>", inline_code, "<style"),
        ("<script>go()</script>", inline_code, "<script"),
        ('<a onclick="go()">', inline_code, 'onclick="'),
        ('<a href="javascript:go()">', inline_code, 'href="javascript:'),
        (".a { margin-left: 1px; }", physical_properties, "margin-left"),
        (".a { color: red; width: 1px }", physical_properties, "width"),
        ("@media (width > 1px) { .a { top: 0; } }", physical_properties, "top"),
        (".a { .b { max-height: 1px; } }", physical_properties, "max-height"),
        ("eval(words)", untamed_calls, "eval("),
        ("here.innerHTML = words", untamed_calls, "innerHTML"),
    ],
)
def test_each_offence_is_noticed(tmp_path: Path, written: str, rule: Rule, noticed: str) -> None:
    (tmp_path / "bad").write_text(written)
    assert offenders([tmp_path / "bad"], rule, tmp_path) == [f"bad: {noticed}"]


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ('<script type="module" src="room.js"></script>', inline_code),
        ("a:hover { border-inline-end: 0; inline-size: 1px; }", physical_properties),
        ("@media (max-width: 40rem) { p { color: red; } }", physical_properties),
        ("here.textContent = words", untamed_calls),
    ],
)
def test_what_is_allowed_passes(written: str, rule: Rule) -> None:
    assert rule(written) == []
