"""manage.py clean_again: look at kept articles once more, with what has been learnt since."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import F

from apps.articles.models import Revision, Source, State
from apps.cleaning.actions import clean

AT_ONCE = 50
"""Texts held in memory."""


class Command(BaseCommand):
    help = "Clean articles again. What people decided stays as they decided it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--source", help="The name of one source; without it, all articles.")

    def handle(self, *args: Any, **options: Any) -> None:
        texts = Revision.objects.filter(article__revision=F("pk")).order_by("pk")
        texts = texts.exclude(article__state=State.BINNED).select_related("article__source")
        if name := options["source"]:
            if not Source.objects.filter(name=name).exists():
                raise CommandError(f"There is no source called “{name}”.")
            texts = texts.filter(article__source__name=name)
        looked = changed = 0
        for revision in texts.iterator(chunk_size=AT_ONCE):
            before = edges_of(revision)
            clean(revision)
            looked += 1
            changed += edges_of(revision) != before
        self.stdout.write(f"Looked at: {looked}. Changed: {changed}.")


def edges_of(revision: Revision) -> list[tuple[int, int]]:
    return list(revision.cuts.order_by("start").values_list("start", "end"))
