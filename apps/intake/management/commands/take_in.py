"""manage.py take_in: files, folders, addresses or standard input, taken in one by one."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _

from apps.articles.models import State
from apps.intake.arrivals.actions import expect_file, expect_url
from apps.intake.arrivals.duplicates import article_at, article_from
from apps.intake.arrivals.filing import NotFiled, file_as_it_is
from apps.intake.arrivals.models import OPEN, Arrival, Stage
from apps.intake.arrivals.originals import kept
from apps.intake.arrivals.stages import advance
from apps.intake.files.reading import LARGEST
from apps.text.addresses import addresses_in

STANDARD_INPUT = "-"
TOO_LARGE = "failed: larger than %d MB"


class Command(BaseCommand):
    help = "Take in files, folders, addresses, or standard input (-). Nothing is taken in twice."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("what", nargs="+", metavar="PATH|URL|-")
        filing = parser.add_mutually_exclusive_group()
        filing.add_argument("--publish", action="store_true", help="Publish what can be.")
        filing.add_argument("--draft", action="store_true", help="Save it as drafts.")
        parser.add_argument("--source", default="", help="The source of all of it.")

    def handle(self, *args: Any, **options: Any) -> None:
        """One line an item. The exit status is 1 where something did not come in as asked."""
        self.state = State.PUBLISHED if options["publish"] else State.DRAFT
        self.files = options["publish"] or options["draft"]
        self.source = options["source"]
        went_well = True
        for each in options["what"]:
            for name, words, is_well in self._take_in(each):
                self.stdout.write(f"{name}: {words}")
                went_well &= is_well
        if not went_well:
            sys.exit(1)

    def _take_in(self, what: str) -> Iterator[tuple[str, str, bool]]:
        if what == STANDARD_INPUT:
            data = sys.stdin.buffer.read()
            links = addresses_in(data.decode("utf-8", "replace"))
            for url in links:
                yield from self._address(url)
            if not links:
                yield from self._file("standard-input.txt", data)
        elif addresses_in(what):
            yield from self._address(what)
        else:
            yield from self._paths(Path(what))

    def _paths(self, path: Path) -> Iterator[tuple[str, str, bool]]:
        """A file, or all files of a folder and the folders in it; hidden ones are left alone."""
        if not path.exists():
            yield str(path), "failed: there is no such file", False
            return
        inside = (each for each in sorted(path.rglob("*")) if each.is_file())
        shown = [each for each in inside if not _is_hidden(each.relative_to(path))]
        for each in shown if path.is_dir() else [path]:
            if each.stat().st_size > LARGEST:
                yield str(each), TOO_LARGE % (LARGEST // 1024**2), False
                continue
            yield from self._file(str(each), each.read_bytes())

    def _address(self, url: str) -> Iterator[tuple[str, str, bool]]:
        if article := article_at(url):
            yield url, f"known: {article}", True
            return
        yield from self._outcomes(url, expect_url(url=url, by=None, hand_out=False))

    def _file(self, name: str, data: bytes) -> Iterator[tuple[str, str, bool]]:
        if article := article_from(kept(data)):
            yield name, f"known: {article}", True
            return
        arrival = expect_file(name=Path(name).name, data=data, by=None, hand_out=False)
        yield from self._outcomes(name, arrival)

    def _outcomes(self, name: str, arrival: Arrival) -> Iterator[tuple[str, str, bool]]:
        """How it went with each text of what came."""
        advance(arrival.pk)
        arrival.refresh_from_db()
        all_texts = Arrival.objects.filter(original=arrival.original, stage__in=OPEN)
        several = list(all_texts.order_by("sheet")) if arrival.original else []
        for each in several or [arrival]:
            label = f"{name}, {each.sheet}" if len(several) > 1 else name
            words, is_well = self._outcome(each)
            yield label, words, is_well

    def _outcome(self, arrival: Arrival) -> tuple[str, bool]:
        if arrival.stage == Stage.FAILED:
            return f"failed: {arrival.error}", False
        if arrival.stage == Stage.KNOWN:
            return f"known: {arrival.known_as}", True
        if arrival.stage != Stage.READY:
            return str(arrival.get_stage_display()), not self.files
        if not self.files:
            return _("waits for a look at the desk"), True
        try:
            wanted = {"state": self.state, "source": self.source}
            filed = file_as_it_is(arrival, by=None, stroke=uuid4(), **wanted)
        except NotFiled:
            return _("waits at the desk: something is missing before it can be filed"), False
        titles = ", ".join(str(each) for each in filed.all)
        done = _("published") if self.state == State.PUBLISHED else _("draft saved")
        return f"{done}: {titles}", True


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
