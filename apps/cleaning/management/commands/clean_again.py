"""manage.py clean_again: look at kept articles once more, with what has been learnt since."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.articles.models import Article, Source, State
from apps.cleaning.actions import clean

AT_ONCE = 50
"""Articles held in memory."""


class Command(BaseCommand):
    help = "Clean articles again. What people decided stays as they decided it."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--source", help="The name of one source; without it, all articles.")

    def handle(self, *args: Any, **options: Any) -> None:
        articles = Article.objects.exclude(state=State.BINNED).exclude(revision=None)
        if name := options["source"]:
            if not Source.objects.filter(name=name).exists():
                raise CommandError(f"There is no source called “{name}”.")
            articles = articles.filter(source__name=name)
        looked = changed = 0
        for article in articles.order_by("pk").iterator(chunk_size=AT_ONCE):
            looked += 1
            changed += self._differs_after(article)
        self.stdout.write(f"{looked} articles looked at, {changed} changed.")

    def _differs_after(self, article: Article) -> bool:
        before = self._cuts(article)
        clean(article.revision)
        return self._cuts(article) != before

    def _cuts(self, article: Article) -> list[tuple[int, int]]:
        return list(article.revision.cuts.order_by("start").values_list("start", "end"))
