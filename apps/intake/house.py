"""What the house's settings mean for fetching; the fetcher itself knows nothing of Django."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from apps.intake.fetching import Policy
from apps.intake.fetching.allowances import read_allowances


def fetching_policy() -> Policy:
    """Read anew for each fetch, which costs next to nothing beside it."""
    try:
        allowed = read_allowances(settings.FETCH_ALLOWED)
    except ValueError as trouble:
        raise ImproperlyConfigured(f"FETCH_ALLOWED: {trouble}") from trouble
    return Policy(site=own_address(), allowed=allowed, pause=settings.FETCH_PAUSE)


def own_address() -> str:
    """What the sites we fetch from find in their logs, to ask us what we are doing."""
    scheme = "https" if settings.SECURE_SSL_REDIRECT else "http"
    return f"{scheme}://{settings.ALLOWED_HOSTS[0].lstrip('.*') or 'localhost'}/"
