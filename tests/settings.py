"""The settings of the tests: development's, with what is slow or hashed switched off."""

import os

os.environ.setdefault("DEBUG", "on")
os.environ["HASH_STATIC"] = "off"
os.environ["EMAIL_URL"] = "memorymail://"

from config.settings import *  # noqa: F403  (the environment has to be set first)

DEBUG = False
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ACCOUNT_RATE_LIMITS = False
