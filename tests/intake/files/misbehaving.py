"""What a hostile file may do to the program that reads it: the children of the tests."""

import ctypes
import os
import socket
import time
from pathlib import Path

SILENT = b"\n" * 100


class Refusal(Exception):
    """As each room has one."""

    message = "No, because of %(reason)s."

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.values = {"reason": reason}


def tell(data: bytes, **arguments: str) -> dict[str, object]:
    return {"bytes": len(data), "arguments": arguments, "environment": sorted(os.environ)}


def refuse(data: bytes) -> None:
    raise Refusal(data.decode())


def fail(data: bytes) -> None:
    raise KeyError(data)


def hang(data: bytes) -> None:
    time.sleep(60)


def spin(data: bytes) -> None:
    while True:
        pass


def crash(data: bytes) -> None:
    ctypes.string_at(0)


def eat(data: bytes) -> int:
    return len([bytes(2**20) + SILENT for _ in range(2**12)])


def eat_at_once(data: bytes) -> int:
    return len(bytes(2**33))


def babble(data: bytes) -> str:
    return "x" * 2**26


def speak_nonsense(data: bytes) -> None:
    os.write(3, b"[" * 100_000)
    os._exit(0)


def print_much(data: bytes) -> int:
    os.write(1, SILENT)
    return 1


def speak_in_halves(data: bytes) -> str:
    return "one \ud800 half"


def open_things(data: bytes) -> list[str]:
    """What can be reached from inside: nothing."""
    tried = {
        "file": lambda: Path("/etc/passwd").read_bytes(),
        "new file": lambda: Path(data.decode()).write_bytes(b"x"),
        "connection": lambda: socket.create_connection(("127.0.0.1", 9)),
        "pipe": os.pipe,
    }
    return [name for name, attempt in tried.items() if _succeeds(attempt)]


def _succeeds(attempt: object) -> bool:
    try:
        attempt()  # type: ignore[operator]
    except OSError as refused:
        return refused.errno != 24
    return True
