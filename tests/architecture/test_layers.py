"""Nothing imports upward, and the language of texts imports no Django."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.house import ROOT, layers

LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)


def run(code: str, *, at: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=at, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The apps and their contracts, somewhere where they may be broken."""
    shutil.copytree(ROOT / "apps", tmp_path / "apps")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_are_kept() -> None:
    linted = run(LINT, at=ROOT)
    assert linted.returncode == 0, linted.stdout


def test_an_upward_import_breaks_a_contract(copy: Path) -> None:
    (copy / "apps/articles/upward.py").write_text("import apps.reader.views\n")
    linted = run(LINT, at=copy)
    assert linted.returncode == 1
    assert "apps.articles.upward -> apps.reader.views" in linted.stdout


def test_an_import_from_a_sibling_breaks_a_contract(copy: Path) -> None:
    (copy / "apps/exports/sideways.py").write_text("import apps.reader.queries\n")
    linted = run(LINT, at=copy)
    assert "apps.exports.sideways -> apps.reader.queries" in linted.stdout


def test_django_in_the_language_layer_breaks_a_contract(copy: Path) -> None:
    (copy / "apps/text/impure.py").write_text("import django\n")
    linted = run(LINT, at=copy)
    assert "apps.text.impure -> django" in linted.stdout


def test_an_app_that_the_layers_leave_out_breaks_a_contract(copy: Path) -> None:
    (copy / "apps/stray").mkdir()
    (copy / "apps/stray/__init__.py").touch()
    linted = run(LINT, at=copy)
    assert "apps.stray" in linted.stdout


def test_every_app_has_its_layer() -> None:
    packages = {path.parent.name for path in (ROOT / "apps").glob("*/__init__.py")}
    assert set.union(*layers()) == packages
