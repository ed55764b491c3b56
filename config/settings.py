"""Every setting, read from the environment. docs/settings.md lists them for the operator.

With DEBUG on, nothing has to be set. Without it, Gloss refuses to start until it has its secrets.
"""

from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _
from environs import Env
from marshmallow.validate import OneOf, Range

from config.door import *  # noqa: F403  (settings are names in one module, for Django)

env = Env()

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(env.str("VAR_DIR", str(BASE_DIR / "var")))
"""What the running site writes: the database, uploads, collected static files, its secret."""

DEBUG = env.bool("DEBUG", False)
HTTPS = env.bool("HTTPS", not DEBUG)


def _secret() -> str:
    if file := env.str("SECRET_KEY_FILE", ""):
        return Path(file).read_text(encoding="utf-8").strip()
    if secret := env.str("SECRET_KEY", "development-only" if DEBUG else ""):
        return secret
    raise ImproperlyConfigured(
        "Gloss needs a secret: set SECRET_KEY, or SECRET_KEY_FILE to a file that holds it. "
        "For development set DEBUG=on."
    )


def _hosts() -> list[str]:
    hosts: list[str] = env.list("ALLOWED_HOSTS", ["localhost", "127.0.0.1"] if DEBUG else [])
    if not hosts:
        raise ImproperlyConfigured(
            "Gloss needs to know its own names: set ALLOWED_HOSTS, such as reading.example.org"
        )
    return hosts


SECRET_KEY = _secret()
ALLOWED_HOSTS = _hosts()
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", [])

# The house ------------------------------------------------------------------------------------

SITE_NAME = env.str("SITE_NAME", "Reading Room")
INSTITUTE_NAME = env.str("INSTITUTE_NAME", "Digivations Institute")
DEFAULT_VISIBILITY = env.str(
    "DEFAULT_VISIBILITY", "public", validate=OneOf(["public", "members", "staff"])
)
"""Who may read a new article: public, members (anyone signed in) or staff."""
EXCERPT_WORDS = env.int("EXCERPT_WORDS", 120, validate=Range(min=1))
"""Words at most that readers get of an article of which an excerpt alone may be shown."""

TIME_ZONE = env.str("TIME_ZONE", "America/New_York")
USE_TZ = True
LANGUAGE_CODE = env.str("LANGUAGE_CODE", "en-us")
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]

INSTALLED_APPS = [
    "apps.web",
    "apps.accounts",
    "apps.articles",
    "apps.cleaning",
    "apps.reader",
    "apps.intake",
    "apps.exports",
    "allauth",
    "allauth.account",
    "csp",
    "django_tasks",
    "django_htmx",
    "template_partials",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "apps.web.middleware.plain_words_for_405",
    "apps.web.middleware.private_pages",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["apps.web.templatetags.room", "template_partials.templatetags.partials"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "apps.web.context.house",
                "apps.accounts.context.preferences",
            ],
        },
    }
]

# What is kept ---------------------------------------------------------------------------------

DATABASES = {
    "default": env.dj_db_url("DATABASE_URL", f"sqlite:///{VAR_DIR}/gloss.sqlite3", conn_max_age=600)
}
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # With these, sixteen writers at once wait for one another instead of failing.
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# What is done in the background ---------------------------------------------------------------

TASKS = {"default": {"BACKEND": "config.background.InProcess"}}
if env.str("TASKS", "in-process", validate=OneOf(["in-process", "database"])) == "database":
    TASKS["default"]["BACKEND"] = "django_tasks_db.DatabaseBackend"
    INSTALLED_APPS.append("django_tasks_db")

LONGEST_PASTE = 500_000
"""Code points that the desk takes at once: some 80,000 words, the length of a novel."""
LONGEST_PAGE = 4_000_000
"""Code points of a web page's HTML, of which the article is a small part."""
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
"""Bytes of a form. Larger than a paste may be, so that the desk itself can say what is too long."""
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000

# Pictures -------------------------------------------------------------------------------------

PICTURES = env.bool("PICTURES", True)
"""Whether copies of articles' pictures are made, kept and shown here."""
MEDIA_ROOT = VAR_DIR / "media"
"""No address leads here: the copies are served by a view that asks who may see them."""
FETCH_ALLOWED: list[str] = env.list("FETCH_ALLOWED", [])
"""Hosts, host:port or networks inside our own network that may be fetched from all the same."""
FETCH_PAUSE = 1.0
"""Seconds between two questions to one host."""

# Static files ---------------------------------------------------------------------------------

HASH_STATIC = env.bool("HASH_STATIC", not DEBUG)
STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "config.storage.HashedStaticFiles"
        if HASH_STATIC
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}

# Letters --------------------------------------------------------------------------------------

EMAIL_SCHEMES = "console", "file", "memory", "dummy", "smtp", "smtps", "submission"
EMAIL_URL = env.str("EMAIL_URL", "console://")
if EMAIL_URL.partition("://")[0] not in EMAIL_SCHEMES:
    raise ImproperlyConfigured(
        f"EMAIL_URL does not begin with one of {', '.join(EMAIL_SCHEMES)}. "
        "For a mail server with TLS write submission://user:password@host:587"
    )
vars().update(env.dj_email_url("EMAIL_URL", "console://"))
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", "Reading Room <room@localhost>")

# Safety ---------------------------------------------------------------------------------------

SELF = "'self'"
NOTHING = "'none'"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NOTHING],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NOTHING],
        "frame-ancestors": [NOTHING],
        "object-src": [NOTHING],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = ["^healthz$", "^readyz$"]
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", 31_536_000) if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
if env.bool("BEHIND_PROXY", False):
    ALLAUTH_TRUSTED_PROXY_COUNT = 1
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SESSION_COOKIE_NAME = "__Host-session" if HTTPS else "session"
CSRF_COOKIE_NAME = "__Host-csrf" if HTTPS else "csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "apps.web.errors.csrf_failure"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{levelname} {name} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "WARNING")},
}
