"""Finding a Chromium to test with, or bringing one: `python -m tests.browsers`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIET = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
"""Without these Chromium calls home at every start, which a machine without a network refuses."""

WHAT_TO_TYPE = (
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: "
    ".venv/bin/playwright install chromium) or set CHROMIUM to its path."
)


def find_chromium() -> str | None:
    """The path of a Chromium: $CHROMIUM, then what is on PATH, then Playwright's own."""
    if named := os.environ.get("CHROMIUM"):
        return named
    return next(filter(None, map(shutil.which, ON_PATH)), None) or _playwrights_own()


def launch_arguments() -> list[str]:
    """What to start Chromium with; root may not use its sandbox."""
    return [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else QUIET


def _playwrights_own() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _bring() -> None:
    """Install Debian's package where that is possible; nothing happens elsewhere."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update"], check=False, **quiet)
        subprocess.run(["apt-get", "install", "-y", "chromium"], check=False, **quiet)


def main() -> int:
    if not find_chromium():
        _bring()
    if not find_chromium():
        sys.stderr.write(WHAT_TO_TYPE + "\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
