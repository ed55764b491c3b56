"""Where the code is, and the order of its layers: read once from import-linter's contract."""

from pathlib import Path

from django.conf import settings
from importlinter.api import read_configuration

ROOT: Path = settings.BASE_DIR
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
STYLES = sorted((ROOT / "static" / "css").rglob("*.css"))
SCRIPTS = sorted((ROOT / "static" / "js").rglob("*.js"))


def python_files(*folders: str, root: Path = ROOT) -> list[Path]:
    """Our own Python, without migrations, which Django writes."""
    found = [path for folder in folders for path in (root / folder).rglob("*.py")]
    return sorted(path for path in found if "migrations" not in path.parts)


def layers() -> list[set[str]]:
    """The apps from the top layer down; those in one layer do not know of one another."""
    contracts = read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
    ordered = next(each["layers"] for each in contracts if each["type"] == "layers")
    return [{name.strip() for name in layer.split("|")} for layer in ordered]


def named(path: Path, root: Path = ROOT) -> str:
    return str(path.relative_to(root))
