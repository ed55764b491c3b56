"""Work in the background: within the server by default, by a worker with one setting."""

import os
import subprocess
import sys
import threading
from time import monotonic, sleep

import pytest
from django.db import connections, transaction
from django.test import override_settings

from apps.intake.arrivals.actions import expect_file
from apps.intake.arrivals.models import Arrival
from apps.intake.tasks import work_on
from tests.architecture.house import ROOT
from tests.builders import STORY

IN_PROCESS = {"default": {"BACKEND": "config.background.InProcess"}}
LOOK = """
import django
django.setup()
from django.apps import apps
from django_tasks import task_backends
print(type(task_backends["default"]).__name__, apps.is_installed("django_tasks_db"))
"""
SERVE = "import config.wsgi, threading; print(sorted(t.name for t in threading.enumerate()))"
MANAGE = "import django; django.setup(); import threading; print(threading.active_count())"


def run(code: str, **environment: str) -> str:
    settings = {"DEBUG": "on", "DJANGO_SETTINGS_MODULE": "config.settings", **environment}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT, env=os.environ | settings, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.stdout.strip() or done.stderr


def wait_for(stage: str) -> str:
    until = monotonic() + 10
    while Arrival.objects.get().stage != stage and monotonic() < until:
        sleep(0.02)
    return str(Arrival.objects.get().stage)


def test_by_default_the_server_does_the_work_itself() -> None:
    assert run(LOOK) == "InProcess False"


def test_one_setting_leaves_it_to_a_worker() -> None:
    assert run(LOOK, TASKS="database") == "DatabaseBackend True"


def test_a_server_ticks() -> None:
    assert run(SERVE) == "['MainThread', 'ticker']"


def test_a_command_does_not() -> None:
    assert run(MANAGE) == "1"


@pytest.mark.django_db(transaction=True)
@override_settings(TASKS=IN_PROCESS)
def test_the_work_is_done_in_another_thread_after_the_transaction() -> None:
    with transaction.atomic():
        expect_file(name="story.txt", data=STORY.encode(), by=None)
        assert Arrival.objects.get().stage == "waiting"
    assert wait_for("ready") == "ready"


@pytest.mark.django_db(transaction=True)
@override_settings(TASKS=IN_PROCESS)
def test_what_is_rolled_back_is_never_worked_on() -> None:
    before = threading.active_count()
    with transaction.atomic():
        work_on.enqueue(1)
        transaction.set_rollback(True)
    assert threading.active_count() == before


@pytest.mark.django_db(transaction=True)
@override_settings(TASKS=IN_PROCESS)
def test_never_more_than_two_threads_work() -> None:
    for number in range(6):
        expect_file(name=f"{number}.txt", data=f"{STORY}\n{number}".encode(), by=None)
    names = [each.name for each in threading.enumerate() if each.name.startswith("background")]
    assert names.count("background-1") == names.count("background-2")
    until = monotonic() + 20
    while Arrival.objects.filter(stage__in=["waiting", "reading"]).exists() and monotonic() < until:
        sleep(0.05)
    assert not Arrival.objects.filter(stage__in=["waiting", "reading", "failed"]).exists()
    connections.close_all()


@pytest.mark.django_db(transaction=True)
@override_settings(TASKS=IN_PROCESS)
def test_tasks_of_many_threads_are_done_by_the_same_few() -> None:
    """A server has a thread for each request; each of them may ask for work."""

    def ask(number: int) -> None:
        work_on.enqueue(-number)
        connections.close_all()

    askers = [threading.Thread(target=ask, args=(number,)) for number in range(1, 9)]
    for each in askers:
        each.start()
    for each in askers:
        each.join()
    names = sorted(each.name for each in threading.enumerate() if each.name.startswith("backgr"))
    assert names == ["background-1", "background-2"]
