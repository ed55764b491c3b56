"""Background work within the server itself: a few threads, for a site that runs no worker."""

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any

from django.db import connections, transaction
from django_tasks.backends.base import BaseTaskBackend
from django_tasks.base import Task, TaskResult, TaskResultStatus
from django_tasks.utils import get_random_id

logger = logging.getLogger(__name__)

THREADS = 2
"""Tasks at once: most of them wait for somebody else's server."""


Work = Callable[[], Any]


class Workers:
    """A few threads and what waits for them: one set for the whole process, whoever asks."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Work] = SimpleQueue()
        self._threads: list[Thread] = []
        self._starting = Lock()

    def hand_over(self, work: Work) -> None:
        """The threads start with the first task: a server that forks has its own after that."""
        self._waiting.put(work)
        with self._starting:
            while len(self._threads) < THREADS:
                name = f"background-{len(self._threads) + 1}"
                thread = Thread(target=self._work, name=name, daemon=True)
                self._threads.append(thread)
                thread.start()

    def _work(self) -> None:
        while True:
            work = self._waiting.get()
            try:
                work()
            except Exception:
                logger.exception("A background task failed")
            finally:
                connections.close_all()


WORKERS = Workers()
"""Django makes a backend for each thread that uses one: the threads cannot be the backend's."""


class InProcess(BaseTaskBackend):
    """Runs each task in a thread of this process, after the transaction that asked for it.

    Nothing is kept of a task: what is to be done must be read off the database, by whoever looks
    after it (see `apps.intake.ticker`), for a process that ends takes its queue along.
    """

    supports_async_task = True

    def enqueue(self, task: Task[..., Any], args: Any, kwargs: Any) -> TaskResult[Any]:
        self.validate_task(task)
        transaction.on_commit(lambda: WORKERS.hand_over(lambda: task.call(*args, **kwargs)))
        return TaskResult(
            task=task, id=get_random_id(), status=TaskResultStatus.READY, enqueued_at=None,
            started_at=None, last_attempted_at=None, finished_at=None, args=list(args),
            kwargs=dict(kwargs), backend=self.alias, errors=[], worker_ids=[],
        )  # fmt: skip
