"""Nobody gets us to go inside our own network, whatever a name leads to."""

from collections.abc import Sequence

import pytest

from apps.intake.fetching import Policy, fetch
from apps.intake.fetching.allowances import read_allowances
from apps.intake.fetching.refusals import InsideOurNetwork, NoSuchSite, OddPort, Refused
from tests.sites import Site

INSIDE = """
0.0.0.0 10.0.0.8 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 169.254.169.254 172.31.0.1
192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1
240.0.0.1 255.255.255.255 :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1
64:ff9b:1::1 100::1 2001::1 2001:2::1 2001:db8::1 2002:7f00:1::1 3fff::1 5f00::1 fc00::1 fd12::1
fe80::1 fec0::1 ff02::1
""".split()


def leading_to(*answers: str, allowed: Sequence[str] = ()) -> Policy:
    """Every name leads to these addresses."""
    allowances = read_allowances(list(allowed))
    return Policy(look_up=lambda host: answers, allowed=allowances, pause=0)


@pytest.mark.parametrize("ip", INSIDE)
def test_an_address_inside_is_not_gone_to_by_its_number(ip: str) -> None:
    with pytest.raises(InsideOurNetwork):
        fetch(f"http://[{ip}]/" if ":" in ip else f"http://{ip}/", policy=Policy(pause=0))


@pytest.mark.parametrize("ip", INSIDE)
def test_an_address_inside_is_not_gone_to_by_a_name(ip: str) -> None:
    with pytest.raises(InsideOurNetwork):
        fetch("http://news.example.org/", policy=leading_to(ip))


def test_one_address_inside_among_others_is_one_too_many() -> None:
    with pytest.raises(InsideOurNetwork):
        fetch("http://news.example.org/", policy=leading_to("93.184.216.34", "10.0.0.8"))


@pytest.mark.parametrize(
    "host", ["localhost", "intranet", "printer.local", "metadata.google.internal", "nas.home.arpa"]
)
def test_names_that_are_never_public_are_not_even_looked_up(host: str) -> None:
    def look_up(asked: str) -> Sequence[str]:
        raise AssertionError(asked)

    with pytest.raises(InsideOurNetwork):
        fetch(f"http://{host}/", policy=Policy(look_up=look_up))


def test_a_name_is_looked_up_once_and_its_judged_address_is_used(site: Site) -> None:
    site.says("/", "as judged")
    answers = iter([["127.0.0.1"], ["10.0.0.8"]])
    allowed = read_allowances([site.place])
    policy = Policy(look_up=lambda host: next(answers), allowed=allowed, pause=0)
    fetched = fetch(f"http://rebinding.example.org:{site.port}/", policy=policy)
    assert (fetched.body, list(answers)) == (b"as judged", [["10.0.0.8"]])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_inside_is_not_followed(site: Site, policy: Policy, status: int) -> None:
    url = site.says("/", status=status, Location="http://169.254.169.254/latest/meta-data/")
    with pytest.raises(InsideOurNetwork):
        fetch(url, policy=policy)


@pytest.mark.parametrize("port", [22, 25, 5432, 6379, 8080])
def test_a_port_that_serves_no_pages_is_not_gone_to(port: int) -> None:
    with pytest.raises(OddPort):
        fetch(f"http://example.org:{port}/", policy=leading_to("93.184.216.34"))


def test_a_port_allowed_inside_is_not_thereby_allowed_outside() -> None:
    policy = leading_to("93.184.216.34", allowed=["127.0.0.1:8000"])
    with pytest.raises(OddPort):
        fetch("http://example.org:8000/", policy=policy)


def test_a_name_that_leads_nowhere_is_said_to() -> None:
    with pytest.raises(NoSuchSite, match=r"There is no site called nowhere\.example\.org"):
        fetch("http://nowhere.example.org/", policy=leading_to())


@pytest.mark.parametrize("entry", ["{ip}:{port}", "{ip}:*", "127.0.0.0/8:*", "wiki.example:{port}"])
def test_what_is_allowed_by_name_is_gone_to(site: Site, entry: str) -> None:
    site.says("/", "inside")
    allowed = entry.format(ip="127.0.0.1", port=site.port)
    policy = leading_to("127.0.0.1", allowed=[allowed])
    assert fetch(f"http://wiki.example:{site.port}/", policy=policy).body == b"inside"


@pytest.mark.parametrize("entry", ["127.0.0.1", "127.0.0.1:1", "10.0.0.0/8:*", "wiki.example:*"])
def test_what_is_allowed_elsewhere_is_not_allowed_here(site: Site, entry: str) -> None:
    policy = leading_to("127.0.0.1", allowed=[entry])
    with pytest.raises(Refused):
        fetch(f"http://news.example.org:{site.port}/", policy=policy)
    assert site.asked == []


@pytest.mark.parametrize("entry", ["a b", "wiki:port", "10.1.0.0/40", "http://wiki/", "10.1:80"])
def test_an_allowance_that_cannot_be_read_is_named(entry: str) -> None:
    with pytest.raises(ValueError, match="is not a host, host:port or network"):
        read_allowances([entry])
