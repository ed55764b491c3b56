"""Importing what a text is costs nothing and needs no web framework."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "apps" / "text").rglob("*.py"))
MODULES = [
    ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for file in FILES
]
REPORT = "import sys; print(*sorted({name.split('.')[0] for name in sys.modules}))"


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The packages that a fresh Python holds once it has imported every module of apps.text."""
    program = "\n".join([*(f"import {name}" for name in MODULES), REPORT])
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def importers_of(package: str) -> list[str]:
    """The files under apps that name the package in an import."""
    return [
        str(file.relative_to(ROOT))
        for file in sorted((ROOT / "apps").rglob("*.py"))
        if package in {name.split(".")[0] for name in imports_in(file)}
    ]


def imports_in(file: Path) -> list[str]:
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return plain + [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]


def test_importing_every_module_of_text_loads_no_django(loaded: set[str]) -> None:
    assert {name for name in loaded if name.startswith("django")} == set()


def test_importing_every_module_of_text_loads_no_slow_library(loaded: set[str]) -> None:
    assert loaded & {"bleach", "nh3", "markdown", "trafilatura", "html5lib"} == set()


@pytest.mark.parametrize("package", ["bleach", "nh3"])
def test_only_sanitize_imports_a_sanitiser(package: str) -> None:
    assert importers_of(package) == ["apps/text/sanitize.py"]


def test_only_the_reader_of_markdown_imports_markdown() -> None:
    assert importers_of("markdown") == ["apps/text/parsing/markdown.py"]
