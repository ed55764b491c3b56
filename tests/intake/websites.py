"""Somebody else's website, on this machine: what it answers can be changed while it runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from pytest_django.fixtures import Settings

PARAGRAPHS = (
    "The press stands in the cellar of the old mill, and four people meet there every week.",
    "They print a paper of four pages, which goes to every house in the town before Sunday.",
    "Nobody is paid for it, said Ada Field, who has set the type for the paper for thirty years.",
)


def page(*paragraphs: str, title: str = "A small press learns to print by moonlight") -> bytes:
    """The HTML of an article, with what stands around one."""
    text = "".join(f"<p>{each}</p>" for each in paragraphs or PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title>"
        "<meta property='og:site_name' content='The Mill Post'>"
        "<meta property='article:published_time' content='2025-03-04T09:30:00Z'></head>"
        f"<body><nav><a href='/'>Home</a></nav><article><h1>{title}</h1>{text}</article>"
        "</body></html>"
    ).encode()


@dataclass
class Website:
    """`pages` are by path: a body, or a status with its body. Others are not found."""

    port: int = 0
    pages: dict[str, bytes | tuple[int, bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def open_website(settings: Settings) -> Iterator[Website]:
    """A website that the fetcher is allowed to go to, as long as this lasts."""
    site = Website()

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            found = site.pages.get(self.path, (404, b"Not here"))
            status, body = found if isinstance(found, tuple) else (200, found)
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_said: object) -> None:
            """Quietly."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        site.port = server.server_address[1]
        settings.FETCH_ALLOWED = [f"127.0.0.1:{site.port}"]
        Thread(target=server.serve_forever, daemon=True).start()
        yield site
        server.shutdown()
