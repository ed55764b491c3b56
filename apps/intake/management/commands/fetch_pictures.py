"""Fetch what is still wanted of the articles' pictures; sweep away the files nobody shows."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import F

from apps.articles.models import Revision, State
from apps.articles.pictures import sweep
from apps.intake.pictures.bringing import fetch_pictures


class Command(BaseCommand):
    help = "Fetch the pictures that are still wanted; with --sweep, delete files nobody shows."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--sweep", action="store_true", help="delete files nobody shows")

    def handle(self, **options: Any) -> None:
        current = Revision.objects.filter(article__revision=F("pk"))
        read = current.exclude(article__state=State.BINNED).order_by("-pk")
        found = sum(fetch_pictures(revision) for revision in read.iterator(chunk_size=20))
        self.stdout.write(f"{found} pictures are new here.")
        if options["sweep"]:
            self.stdout.write(f"{sweep()} files were deleted.")
