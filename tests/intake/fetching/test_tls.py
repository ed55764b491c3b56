"""A secure site has to prove its name, to an authority that we trust."""

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from apps.intake.fetching import Policy, fetch
from apps.intake.fetching.allowances import read_allowances
from apps.intake.fetching.refusals import NotTrusted
from tests.sites import Site, open_site

NAME = "good.example.org"
pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="needs openssl")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key, and the certificate that it signed for itself, in one file."""
    folder = tmp_path_factory.mktemp("tls")
    key, signed, both = folder / "key.pem", folder / "signed.pem", folder / "both.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:{NAME}"]
    subprocess.run([*command, "-keyout", key, "-out", signed], check=True, capture_output=True)
    both.write_bytes(key.read_bytes() + signed.read_bytes())
    return both


@pytest.fixture
def secure(certificate: Path) -> Iterator[Site]:
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(certificate)
    with open_site(served) as site:
        site.says("/", "in confidence")
        yield site


def trusting(site: Site, certificate: Path | None) -> Policy:
    """Any name leads to the site; its authority is trusted where one is given."""
    context = ssl.create_default_context(cafile=certificate)
    allowed = read_allowances([site.place])
    return Policy(look_up=lambda host: ["127.0.0.1"], tls=lambda: context, allowed=allowed, pause=0)


def test_a_site_that_proves_its_name_is_read(secure: Site, certificate: Path) -> None:
    policy = trusting(secure, certificate)
    assert fetch(f"https://{NAME}:{secure.port}/", policy=policy).body == b"in confidence"
    assert secure.asked[0].headers["host"] == f"{NAME}:{secure.port}"


@pytest.mark.parametrize("host", ["other.example.org", "127.0.0.1"])
def test_a_site_under_another_name_is_not(secure: Site, certificate: Path, host: str) -> None:
    with pytest.raises(NotTrusted):
        fetch(f"https://{host}:{secure.port}/", policy=trusting(secure, certificate))
    assert secure.asked == []


def test_a_site_that_vouches_for_itself_is_not(secure: Site) -> None:
    with pytest.raises(NotTrusted):
        fetch(f"https://{NAME}:{secure.port}/", policy=trusting(secure, None))


def test_the_name_is_proved_again_after_a_redirect(secure: Site, certificate: Path) -> None:
    secure.says("/", status=302, Location=f"https://other.example.org:{secure.port}/")
    with pytest.raises(NotTrusted):
        fetch(f"https://{NAME}:{secure.port}/", policy=trusting(secure, certificate))


def test_what_has_moved_to_an_open_address_has_not_moved_for_good(
    secure: Site, certificate: Path, site: Site
) -> None:
    site.says("/", "open")
    secure.says("/", status=301, Location=f"http://127.0.0.1:{site.port}/")
    context = ssl.create_default_context(cafile=certificate)
    both = read_allowances([secure.place, site.place])
    policy = Policy(look_up=lambda host: ["127.0.0.1"], tls=lambda: context, allowed=both, pause=0)
    got = fetch(f"https://{NAME}:{secure.port}/", policy=policy)
    assert (got.body, got.moved) == (b"open", "")
