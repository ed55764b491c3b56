"""The settings of the tests: development's, with what is slow or hashed switched off."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("DEBUG", "on")
os.environ["HASH_STATIC"] = "off"
os.environ["EMAIL_URL"] = "memory://"

from config.settings import *  # noqa: F403  (the environment has to be set first)

DEBUG = False
DATABASES["default"]["CONN_MAX_AGE"] = 0  # noqa: F405
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    # A file, not memory: the live server's threads then have connections of their own.
    test_database = Path(tempfile.gettempdir(), f"gloss-test-{os.getpid()}.sqlite3")
    DATABASES["default"]["TEST"] = {"NAME": test_database}  # noqa: F405
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ACCOUNT_RATE_LIMITS = False  # type: ignore[assignment]
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
FETCH_PAUSE = 0.0
MEDIA_ROOT = Path(tempfile.gettempdir(), f"gloss-test-media-{os.getpid()}")
PICTURES = False  # no test goes to the web: those of pictures switch them on, and bring their own
