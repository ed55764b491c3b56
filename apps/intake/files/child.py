"""Running one function over bytes from outside in a process of its own, within limits.

The server has threads, so a child is never forked off it: a fresh interpreter is started, which
knows nothing of the settings, the database or the environment. It imports the function, gives up
the right to open anything, takes the bytes and answers in JSON. What it says is believed no more
than the bytes were.
"""

import json
import logging
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import BoundedSemaphore
from types import MappingProxyType
from typing import Any

from apps.intake.files.sheets import NotReadable
from apps.text.words import gettext_noop

ROOT = Path(__file__).resolve().parents[3]
INSIDE = Path(__file__).with_name("inside.py")
MEGABYTE = 2**20
CHUNK = 2**16
BY_THE_CLOCK = 3
"""How many times longer than its processor time a child may take: others want the processor too."""
OUT_OF_MEMORY = 70
"""The child's exit code when it has reached its bound."""

TOO_SLOW = gettext_noop("This file takes too long to read. Try a smaller part of it.")
TOO_HEAVY = gettext_noop("This file needs too much memory to read. Try a smaller part of it.")
TOO_MUCH = gettext_noop("This file holds more text than we take at once. Try a smaller part of it.")
BROKEN = gettext_noop("This file is broken, or not what its name says. Save it again and retry.")

TOO_BUSY = gettext_noop("Many files are being read right now. Try again in a minute.")

MOST_CHILDREN = 2
"""At a time, in one process of the server: each may take up to some 350 MB."""
PATIENCE = 20.0
"""Seconds to wait for a place."""
PLACES = BoundedSemaphore(MOST_CHILDREN)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may use: seconds of the processor, and three times as many by the clock, for
    a busy machine; bytes of memory over what it has after its imports; bytes of JSON to answer."""

    seconds: float = 5.0
    memory: int = 280 * MEGABYTE
    answer: int = 24 * MEGABYTE


FILE = Limits()


def in_child(
    function: str,
    data: bytes,
    *,
    arguments: Mapping[str, str] = MappingProxyType({}),
    limits: Limits = FILE,
) -> Any:
    """What `function` ("package.module:name") makes of `data` and of `arguments`, by name.

    It is called as `name(data, **arguments)` and answers with what JSON can say. It and all that it
    uses must be imported when its module is: from then on the child can open no file and no
    connection. The function must be one of ours; only data may come from outside. Its own refusals
    (any exception with a `message`, and `values` if it has them) come back as NotReadable with the
    same message; so do, each with a sentence of its own, a crash, a deadline that has passed, too
    much memory and too long an answer. Starting costs some 60 ms, and the module's imports.
    """
    order = {"function": function, "arguments": dict(arguments), "root": str(ROOT)}
    said = json.dumps(order | asdict(limits)).encode() + b"\n"
    with _one_of_few(), _start() as process:
        try:
            answer = _exchange(process, said, data, limits=limits)
            process.wait(timeout=1)
        except subprocess.TimeoutExpired as slow:
            raise NotReadable(TOO_SLOW) from slow
        finally:
            process.kill()
    return _understood(answer, code=process.returncode, function=function)


@contextmanager
def _one_of_few() -> Iterator[None]:
    """A place among the children of this server, so that their memory together is bounded too."""
    if not PLACES.acquire(timeout=PATIENCE):
        raise NotReadable(TOO_BUSY)
    try:
        yield
    finally:
        PLACES.release()


def _start() -> subprocess.Popen[bytes]:
    """A bare interpreter, isolated from the environment (-I) and from the server's session."""
    return subprocess.Popen(  # noqa: S603 - our own script, and no word from outside on the line
        [sys.executable, "-I", str(INSIDE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"MALLOC_ARENA_MAX": "1", "LC_ALL": "C.UTF-8"},
        cwd="/",
        start_new_session=True,
    )


def _exchange(
    process: subprocess.Popen[bytes], order: bytes, data: bytes, *, limits: Limits
) -> bytes:
    """Give the child its order and data, take its answer; neither waits for the other."""
    deadline = time.monotonic() + BY_THE_CLOCK * limits.seconds
    waiting = [memoryview(order), memoryview(data)]
    answer = bytearray()
    with selectors.DefaultSelector() as ready:
        _watch(ready, process)
        while ready.get_map():
            left = deadline - time.monotonic()
            events = ready.select(max(0.0, left))
            if left <= 0 or not events:
                raise NotReadable(TOO_SLOW)
            for key, _ in events:
                goes_on = _give(key.fd, waiting) if key.data == "give" else _take(key.fd, answer)
                if not goes_on:
                    ready.unregister(key.fileobj)
                    key.fileobj.close()  # type: ignore[union-attr]
            if len(answer) > limits.answer:
                raise NotReadable(TOO_MUCH)
    return bytes(answer)


def _watch(ready: selectors.BaseSelector, process: subprocess.Popen[bytes]) -> None:
    for stream, event, way in (
        (process.stdin, selectors.EVENT_WRITE, "give"),
        (process.stdout, selectors.EVENT_READ, "take"),
    ):
        if stream:
            os.set_blocking(stream.fileno(), False)
            ready.register(stream, event, way)


def _give(pipe: int, waiting: list[memoryview]) -> bool:
    """Write some of what waits. False once all is written, or the child reads no more."""
    try:
        written = os.write(pipe, waiting[0][:CHUNK])
    except BlockingIOError:
        return True
    except OSError:
        return False
    waiting[0] = waiting[0][written:]
    while waiting and not waiting[0]:
        del waiting[0]
    return bool(waiting)


def _take(pipe: int, answer: bytearray) -> bool:
    """Read some of the answer. False at its end."""
    try:
        chunk = os.read(pipe, CHUNK)
    except BlockingIOError:
        return True
    answer += chunk
    return bool(chunk)


def _understood(answer: bytes, *, code: int, function: str) -> Any:
    """The value in the child's answer. Raises NotReadable for everything else that it may be."""
    if code == -signal.SIGXCPU:
        raise NotReadable(TOO_SLOW)
    if code in (OUT_OF_MEMORY, -signal.SIGKILL):
        raise NotReadable(TOO_HEAVY)
    try:
        said = json.loads(answer)
        if code == 0 and "value" in said:
            return said["value"]
        if code == 0 and "message" in said:
            raise NotReadable(str(said["message"]), _plain_values(said["values"]))
    except (NotReadable, MemoryError):
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as nonsense:
        log.warning("The child for %s died or spoke nonsense (exit %s)", function, code)
        raise NotReadable(BROKEN) from nonsense
    log.warning("The child for %s failed: %s", function, str(said.get("trouble"))[:400])
    raise NotReadable(BROKEN)


def _plain_values(values: Mapping[str, object]) -> dict[str, int | str]:
    return {
        str(name): value if isinstance(value, int) else str(value) for name, value in values.items()
    }
