"""The door through which a web server calls Gloss."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()

from apps.intake.ticker import start_ticking  # noqa: E402  (the apps have to be there first)

start_ticking()
