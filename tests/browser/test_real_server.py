"""`make run` as a stranger would: the real server, its hashed files, and what a visit weighs."""

import os
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator

import pytest
from django.conf import settings
from playwright.sync_api import Page, Response

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("real server")]

FIRST_VISIT = 180_000
LATER_VISIT = 25_000
"""Bytes over the wire, headers left out."""


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=1) as answer:
            return answer.status == 200
    except OSError:
        return False


@pytest.fixture(scope="module")
def real_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    var, port = tmp_path_factory.mktemp("var"), free_port()
    plain = {name: value for name, value in os.environ.items() if "DATABASE" not in name}
    for unwanted in ("DEBUG", "HASH_STATIC", "EMAIL_URL", "DJANGO_SETTINGS_MODULE"):
        plain.pop(unwanted, None)
    command = ["make", "run", f"VAR={var}", f"PORT={port}"]
    said = var / "said.txt"
    with (
        said.open("w") as log,
        subprocess.Popen(
            command,
            cwd=settings.BASE_DIR,
            env=plain,
            start_new_session=True,
            stdout=log,
            stderr=log,
        ) as server,
    ):
        address = f"http://127.0.0.1:{port}"
        until = time.monotonic() + 60
        while not answers(f"{address}/healthz"):
            assert server.poll() is None, said.read_text()
            assert time.monotonic() < until, said.read_text()
            time.sleep(0.2)
        yield address
        os.killpg(server.pid, signal.SIGTERM)


def weigh(page: Page, address: str) -> int:
    """Bytes that the bodies of all responses took on the wire."""
    seen: list[Response] = []
    page.on("response", lambda each: seen.append(each))  # noqa: PLW0108  (it refuses a builtin)
    page.goto(address)
    page.wait_for_load_state("networkidle")
    return sum(each.request.sizes()["responseBodySize"] for each in seen)


def article_address(site: str) -> str:
    with urllib.request.urlopen(f"{site}/articles/1/", timeout=5) as answer:
        return str(answer.url)


def test_the_first_visit_and_the_next_are_light(page: Page, real_server: str) -> None:
    first = weigh(page, real_server)
    again = weigh(page, real_server)
    assert 100_000 < first <= FIRST_VISIT
    assert again <= LATER_VISIT


def test_an_article_as_a_first_visit_is_light_too(page: Page, real_server: str) -> None:
    assert 100_000 < weigh(page, article_address(real_server)) <= FIRST_VISIT


def test_every_script_and_style_arrives_under_its_hash(
    page: Page, real_server: str, troubles: list[str]
) -> None:
    plain: list[str] = []
    page.on("response", lambda got: plain.append(got.url) if "/static/" in got.url else None)
    page.goto(article_address(real_server))
    page.keyboard.press("x")
    assert page.locator("details.seam[open]").count() == 3
    assert [url for url in plain if not url.rsplit("/", 1)[1].count(".") >= 2] == []
    assert [said for said in troubles if "127.0.0.1" not in said] == []


def test_static_files_are_compressed_and_kept(page: Page, real_server: str) -> None:
    got: list[Response] = []
    page.on("response", lambda each: got.append(each) if each.url.endswith(".css") else None)
    page.goto(real_server)
    assert {each.headers["content-encoding"] for each in got} == {"br"}
    assert {each.headers["cache-control"] for each in got} == {
        "max-age=315360000, public, immutable"
    }
