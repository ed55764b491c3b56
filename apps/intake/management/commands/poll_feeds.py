"""Look at the feeds whose time has come: once, for cron, or for as long as it runs."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from apps.intake.feeds.polling import poll_due

BETWEEN = 30
"""Seconds between two rounds."""


class Command(BaseCommand):
    help = "Looks at the feeds whose time has come. With --forever, every half minute."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--forever", action="store_true", help="go on until it is stopped")

    def handle(self, *_args: Any, forever: bool = False, **_options: Any) -> None:
        looked = poll_due()
        self.stdout.write(f"Feeds looked at: {looked}")
        while forever:
            time.sleep(BETWEEN)
            poll_due()
