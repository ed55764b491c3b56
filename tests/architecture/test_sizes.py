"""Files, functions, templates and tests that one can take in at a glance."""

import ast
from collections.abc import Iterable
from pathlib import Path

from tests.architecture.house import ROOT, SCRIPTS, STYLES, TEMPLATES, named, python_files

FILE, FUNCTION, TEST, TEMPLATE, STYLE = 250, 30, 20, 120, 500
"""Lines at most."""


def long_files(paths: Iterable[Path], *, most: int, root: Path = ROOT) -> list[str]:
    sized = [(path, len(path.read_text(encoding="utf-8").splitlines())) for path in paths]
    return [f"{named(path, root)}: {lines} lines" for path, lines in sized if lines > most]


def long_functions(paths: Iterable[Path], *, root: Path = ROOT) -> list[str]:
    """Functions of more than 30 lines, and tests of more than 20."""
    return [
        f"{named(path, root)}:{node.lineno} {node.name}: {_lines(node)} lines"
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and _lines(node) > (TEST if node.name.startswith("test_") else FUNCTION)
    ]


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_file_is_too_long() -> None:
    ours = [*python_files("apps", "config", "tests"), *SCRIPTS]
    found = long_files(ours, most=FILE)
    assert found == [], "\n".join(found)


def test_no_function_is_too_long() -> None:
    found = long_functions(python_files("apps", "config", "tests"))
    assert found == [], "\n".join(found)


def test_no_template_is_too_long() -> None:
    found = long_files(TEMPLATES, most=TEMPLATE)
    assert found == [], "\n".join(found)


def test_no_style_sheet_is_too_long() -> None:
    found = long_files(STYLES, most=STYLE)
    assert found == [], "\n".join(found)


def test_a_long_file_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "long.py"
    path.write_text("x = 1\n" * 251)
    assert long_files([path], most=FILE, root=tmp_path) == ["long.py: 251 lines"]


def test_a_long_function_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "long.py"
    path.write_text("def wander():\n" + "    x = 1\n" * 30)
    assert long_functions([path], root=tmp_path) == ["long.py:1 wander: 31 lines"]


def test_a_long_test_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "test_long.py"
    path.write_text("def test_much():\n" + "    x = 1\n" * 20)
    assert long_functions([path], root=tmp_path) == ["test_long.py:1 test_much: 21 lines"]
