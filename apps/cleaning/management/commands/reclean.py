"""manage.py reclean: clean every stored text again, or those of one source."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.articles.models import Source
from apps.cleaning.again.recleaning import go_on, mark_all


class Command(BaseCommand):
    help = "Clean stored articles again. What a person decided stays as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--source", help="The name of a source; without it, all of them.")
        parser.add_argument(
            "--waiting",
            action="store_true",
            help="Only those that wait since a rule or a switch was changed.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        source = _source_named(options["source"]) if options["source"] else None
        if not options["waiting"]:
            mark_all(source)
        progress = go_on(source, seconds=None)
        self.stdout.write(f"{progress.done} looked at again, {progress.changed} changed")


def _source_named(name: str) -> Source:
    try:
        return Source.objects.get(name=name)
    except Source.DoesNotExist as trouble:
        raise CommandError(f"There is no source called {name}.") from trouble
