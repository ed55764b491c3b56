"""Production says what it lacks, and every setting is written down for the operator."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.house import ROOT

IN_PRODUCTION = {"SECRET_KEY": "long-and-random", "ALLOWED_HOSTS": "reading.example.org"}
SENTENCES = {
    "SECRET_KEY": "Gloss needs a secret: set SECRET_KEY, or SECRET_KEY_FILE to a file that holds "
    "it. For development set DEBUG=on.",
    "ALLOWED_HOSTS": "Gloss needs to know its own names: set ALLOWED_HOSTS, such as "
    "reading.example.org",
}


def start(environment: dict[str, str]) -> str:
    """The last thing that is said when Gloss starts in that environment."""
    started = subprocess.run(
        [sys.executable, "-c", "import config.settings"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return started.stderr.strip().rpartition("\n")[2]


def variables_read(settings: Path) -> set[str]:
    """The names in `env.<kind>("NAME", …)`."""
    return {
        node.args[0].value
        for node in ast.walk(ast.parse(settings.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "env"
        and isinstance(node.args[0], ast.Constant)
    }


def variables_documented(page: Path) -> set[str]:
    """The first cells of the page's table rows."""
    return set(re.findall(r"^\| `([A-Z_]+)`", page.read_text(encoding="utf-8"), re.MULTILINE))


def test_production_starts_with_its_secret_and_its_names() -> None:
    assert start(IN_PRODUCTION) == ""


@pytest.mark.parametrize("missing", SENTENCES)
def test_production_says_what_it_lacks(missing: str) -> None:
    given = {name: value for name, value in IN_PRODUCTION.items() if name != missing}
    complaint = "django.core.exceptions.ImproperlyConfigured: " + SENTENCES[missing]
    assert start(given) == complaint


def test_mail_is_never_sent_in_the_clear_by_a_slip_of_the_scheme() -> None:
    complaint = start({**IN_PRODUCTION, "EMAIL_URL": "smtp+tls://somebody@host:587"})
    assert "For a mail server with TLS write submission://user:password@host:587" in complaint


def test_development_needs_nothing() -> None:
    assert start({"DEBUG": "on"}) == ""


def test_the_secret_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("long-and-random\n")
    hosts = {"ALLOWED_HOSTS": "reading.example.org"}
    assert start({"SECRET_KEY_FILE": str(tmp_path / "secret"), **hosts}) == ""


def test_every_variable_is_documented() -> None:
    read = variables_read(ROOT / "config" / "settings.py")
    assert variables_documented(ROOT / "docs" / "settings.md") == read


def test_a_variable_that_nobody_documented_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "settings.py").write_text('NEW = env.bool("BRAND_NEW", False)\n')
    (tmp_path / "settings.md").write_text("| `OLD` | off | What it was |\n")
    read = variables_read(tmp_path / "settings.py")
    assert read - variables_documented(tmp_path / "settings.md") == {"BRAND_NEW"}
