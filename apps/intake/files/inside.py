"""The child's side of `child.in_child`: import, give up every right, read, answer.

Run as a script by a fresh interpreter; the app never imports it.
"""

import contextlib
import importlib
import json
import os
import resource
import sys
import threading
import time
from collections.abc import Callable
from math import ceil
from typing import Any

OUT_OF_MEMORY = 70
EVERY = 0.01
"""Seconds between two looks at the memory in use."""
SLACK = 64 * 2**20
"""Bytes by which the address space may exceed the memory: it is reserved in larger steps."""


def main() -> None:
    answers = os.dup(1)
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.close(silence)
    order = json.loads(sys.stdin.buffer.readline())
    answer = _answer(order)
    view = memoryview(answer)
    while view:
        view = view[os.write(answers, view) :]
    os._exit(0)


def _answer(order: dict[str, Any]) -> bytes:
    """What the function says, or how it refused, as JSON."""
    try:
        function = _function(order["function"], root=order["root"])
        confine(seconds=order["seconds"], memory=order["memory"])
        value = function(sys.stdin.buffer.read(), **order["arguments"])
        return json.dumps({"value": value}, ensure_ascii=False).encode("utf-8", "replace")
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except Exception as trouble:  # the child's border: nothing but an answer leaves it
        return json.dumps(_refusal(trouble)).encode()


def _function(path: str, *, root: str) -> Callable[..., Any]:
    sys.path.insert(0, root)
    module, name = path.split(":")
    function: Callable[..., Any] = getattr(importlib.import_module(module), name)
    return function


def _refusal(trouble: Exception) -> dict[str, Any]:
    message = getattr(trouble, "message", None)
    if isinstance(message, str):
        values = getattr(trouble, "values", {})
        return {"message": message, "values": {name: values[name] for name in values}}
    return {"trouble": f"{type(trouble).__name__}: {trouble}"[:600]}


def confine(*, seconds: float, memory: int) -> None:
    """From here on: nothing is opened, nothing written to disk, time and memory are counted.

    Linux keeps all of these limits. macOS keeps those on files and time and ignores the one on
    address space, so that the memory is also looked at from a thread, on both alike.
    """
    _watch(memory)
    space = _address_space()
    processor = max(1, ceil(seconds))
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_NOFILE: _files_open(),
    }
    if space:
        limits[resource.RLIMIT_AS] = space + memory + SLACK
    both = {limit: (most, most) for limit, most in limits.items()}
    both[resource.RLIMIT_CPU] = (processor, processor + 1)  # the first is told, the second kills
    for limit, soft_and_hard in both.items():
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, soft_and_hard)


def _files_open() -> int:
    """One more than the highest of the files that are open: no other can be opened then."""
    with os.fdopen(os.dup(0)) as probe:
        return probe.fileno()


def _address_space() -> int:
    """Bytes; 0 where the system does not say."""
    try:
        with open("/proc/self/statm", "rb") as said:  # noqa: PTH123 - pathlib costs 10 ms here
            return int(said.read().split()[0]) * resource.getpagesize()
    except OSError:
        return 0


def _in_use() -> int:
    """Bytes of memory at the most so far; Linux counts kilobytes, macOS bytes."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _watch(memory: int) -> None:
    """End this process as soon as it is seen to use so many bytes more than now."""
    most = _in_use() + memory

    def look() -> None:
        while _in_use() <= most:
            time.sleep(EVERY)
        os._exit(OUT_OF_MEMORY)

    threading.Thread(target=look, daemon=True).start()


if __name__ == "__main__":
    main()
