"""manage.py seed: file the documents of seeds/, and with --demo two people to sign in as."""

import secrets
from argparse import ArgumentParser
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction

from apps.accounts.models import Role, User
from apps.intake.pipeline import as_published, details_from, known_as, take_in
from apps.text.blog_page import split_page

DEMO = [
    ("curator@example.org", "Dana Curator", Role.CURATOR),
    ("reader@example.org", "Priya Reader", Role.READER),
]


class Command(BaseCommand):
    help = "File the seed documents. What is filed already is left as it is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--demo",
            action="store_true",
            help="Also make a curator and a reader, if nobody is there yet; print their sign-in.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["demo"]:
            self._make_people(settings.VAR_DIR / "demo-sign-in.txt")
        for page in sorted((settings.BASE_DIR / "seeds").glob("*.txt")):
            self._file(page)

    @transaction.atomic
    def _file(self, page: Path) -> None:
        """File a page's entries, published. What staff put in the bin does not come back.

        Line ends stay as they are in the file.
        """
        original = page.read_bytes().decode("utf-8")
        entries = split_page(original, institute=settings.INSTITUTE_NAME)
        new = [entry for entry in entries if known_as(entry, binned_too=True) is None]
        for entry in new:
            details = as_published(details_from(entry))
            take_in(entry=entry, details=details, by=None, stroke=uuid4())
        self.stdout.write(f"{page.name}: {len(new)} new, {len(entries) - len(new)} known")

    def _make_people(self, note: Path) -> None:
        """Two people, on a database that has none; their passwords are kept beside the database."""
        if User.objects.exists():
            if note.exists():
                self.stdout.write(note.read_text(encoding="utf-8"))
            return
        lines = []
        for email, name, role in DEMO:
            password = secrets.token_urlsafe(9)
            User.objects.create_user(email, password, name=name, role=role)
            lines.append(f"  {role.label:8} {email:22} {password}")
        note.parent.mkdir(parents=True, exist_ok=True)
        note.touch(mode=0o600)
        note.write_text("Sign in as\n" + "\n".join(lines) + "\n", encoding="utf-8")
        self.stdout.write(note.read_text(encoding="utf-8"))
