"""A web site on this machine that answers as a test wants it to, however badly."""

import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

Act = Callable[[socket.socket], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came in; header names in lower case."""

    path: str
    headers: dict[str, str]


class Site(socketserver.ThreadingTCPServer):
    """Answers by path: what a test `says` or `does` there, and 404 anywhere else."""

    allow_reuse_address = daemon_threads = True

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.tls = tls
        self.asked: list[Asked] = []
        self.acts: dict[str, Act] = {}

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"http://{self.place}"

    def does(self, path: str, act: Act) -> str:
        """From now on `act` writes the answer at the path, whose address is given back."""
        self.acts[path] = act
        return self.url + path

    def says(
        self,
        path: str,
        body: bytes | str = b"",
        *,
        status: int = 200,
        media_type: str = "text/html; charset=utf-8",
        **headers: str,
    ) -> str:
        sent = body.encode() if isinstance(body, str) else body
        lines = [f"HTTP/1.1 {status} As asked", f"Content-Type: {media_type}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        lines += [f"Content-Length: {len(sent)}", "Connection: close", "", ""]
        return self.does(path, lambda sock: sock.sendall("\r\n".join(lines).encode() + sent))

    def paths_asked(self) -> list[str]:
        return [each.path for each in self.asked]


class _Visit(socketserver.BaseRequestHandler):
    server: Site

    def handle(self) -> None:
        with suppress(OSError):
            if self.server.tls:
                self.request = self.server.tls.wrap_socket(self.request, server_side=True)
            asked = self._asked()
            if asked is None:
                return
            self.server.asked.append(asked)
            not_there = b"HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"
            act = self.server.acts.get(asked.path, lambda sock: sock.sendall(not_there))
            act(self.request)

    def finish(self) -> None:
        self.request.close()

    def _asked(self) -> Asked | None:
        head = b""
        while b"\r\n\r\n" not in head:
            more = self.request.recv(4096)
            if not more:
                return None
            head += more
        first, *lines = head.decode("latin-1").split("\r\n\r\n")[0].split("\r\n")
        pairs = (line.partition(":") for line in lines)
        return Asked(first.split(" ")[1], {name.lower(): value.strip() for name, _, value in pairs})


@contextmanager
def open_site(tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    with Site(tls) as site:
        serving = threading.Thread(target=site.serve_forever, args=(0.02,), daemon=True)
        serving.start()
        yield site
        site.shutdown()
        serving.join()
