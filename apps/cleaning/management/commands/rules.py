"""manage.py rules: write the rules of a source as text, or read them from text."""

import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.core.management.base import BaseCommand, CommandError

from apps.articles.models import Source
from apps.cleaning.again.recleaning import go_on
from apps.cleaning.models import Rule
from apps.cleaning.rules.actions import save_rules
from apps.cleaning.rules.drafts import RuleTrouble, draft_of
from apps.cleaning.rules.plain_text import read_rules, write_rules


class Command(BaseCommand):
    help = "Take the rules of a source along as text: export writes them, import reads them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        actions = parser.add_subparsers(dest="action", required=True)
        out = actions.add_parser("export", help="Write the rules of a source.")
        out.add_argument("source", help="The name of the source.")
        into = actions.add_parser("import", help="Read rules, and apply them to what is stored.")
        into.add_argument("file", help="A file of rules, or - for what is typed or piped in.")
        into.add_argument("--source", help="The source, where the text is not to say it.")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["action"] == "export":
            source = _source_named(options["source"])
            rules = Rule.objects.kept().filter(source=source)
            self.stdout.write(write_rules(map(draft_of, rules), source=source.name), ending="")
        else:
            self._read(options["file"], named=options["source"])

    def _read(self, file: str, *, named: str | None) -> None:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        read = read_rules(text)
        if read.troubles:
            lines = [f"Line {each.line}: {each.message % each.values}" for each in read.troubles]
            raise CommandError("\n".join(["Nothing was saved.", *lines]))
        source = _source_named(named or read.source)
        try:
            saved = save_rules(source=source, drafts=read.drafts, by=None, stroke=uuid4())
        except RuleTrouble as trouble:
            raise CommandError(trouble.message % trouble.values) from trouble
        changed = go_on(source, seconds=None).changed
        self.stdout.write(f"{saved} rules saved, {changed} articles changed")


def _source_named(name: str) -> Source:
    try:
        return Source.objects.get(name=name)
    except Source.DoesNotExist as trouble:
        raise CommandError(f"There is no source called {name}.") from trouble
