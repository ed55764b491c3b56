"""How someone likes to read: theme, typeface, size, width, spacing, keys, and what stays in place.

Kept in a cookie, so that the first page is drawn right without a script, and with the account of
those who sign in, so that it follows them to another device.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Self
from urllib.parse import parse_qsl, urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext

from apps.accounts.models import User
from apps.text.boilerplate.descriptions import DESCRIPTIONS
from apps.text.boilerplate.verdicts import NAMES, Leftover

COOKIE = "reading"
A_YEAR = 365 * 24 * 60 * 60

SIZES = tuple(str(size) for size in range(80, 210, 10))
CHOICES: Mapping[str, tuple[str, ...]] = {
    "theme": ("system", "paper", "sepia", "night"),
    "face": ("serif", "sans", "system"),
    "size": SIZES,
    "width": ("medium", "narrow", "wide"),
    "leading": ("medium", "tight", "loose"),
    "keys": ("on", "off"),
}
"""What each preference may be; the first of them is what nobody has to choose, save for size."""

KINDS = frozenset(kind.value for kind in Leftover)
"""What of the leftovers a reader may want to see in place."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's choices. Whatever is unknown falls back to what nobody has to choose."""

    theme: str = "system"
    face: str = "serif"
    size: str = "100"
    width: str = "medium"
    leading: str = "medium"
    keys: str = "on"
    shown: str = ""

    @classmethod
    def read(cls, given: Mapping[str, object]) -> Self:
        known = {
            field.name: value
            for field in fields(cls)
            if (value := str(given.get(field.name, ""))) in CHOICES.get(field.name, ())
        }
        shown = KINDS & set(str(given.get("shown", "")).split("."))
        return cls(**known, shown=".".join(sorted(shown)))

    @classmethod
    def of(cls, request: HttpRequest) -> Self:
        """The cookie's, else the account's, else everybody's.

        A request that was refused at the door has no user yet, and still gets a page.
        """
        if cookie := request.COOKIES.get(COOKIE):
            return cls.read(dict(parse_qsl(cookie)))
        user = getattr(request, "user", None)
        return cls.read(user.preferences if isinstance(user, User) else {})

    @property
    def sizes(self) -> tuple[str, ...]:
        """The text sizes to choose from, in per cent."""
        return SIZES

    def attributes(self) -> dict[str, str]:
        """The data attributes of <html> that the style sheet goes by; defaults need none."""
        plain = asdict(type(self)())
        chosen = {name: value for name, value in asdict(self).items() if value != plain[name]}
        chosen.pop("shown", None)
        return chosen

    @property
    def kinds(self) -> frozenset[str]:
        """Leftovers that this person wants to see in their place."""
        return KINDS & set(self.shown.split("."))

    def keep(self, response: HttpResponse, *, user: object) -> None:
        """Remember on this device, and with the account of someone signed in."""
        response.set_cookie(
            COOKIE,
            urlencode(asdict(self)),
            max_age=A_YEAR,
            samesite="Lax",
            httponly=True,
            secure=settings.SESSION_COOKIE_SECURE,
        )
        if isinstance(user, User):
            User.objects.filter(pk=user.pk).update(preferences=asdict(self))


def kinds_to_show() -> list[tuple[str, str, str]]:
    """Each kind of leftover that may be shown in place: its name, and what it is."""
    return [(kind.value, gettext(NAMES[kind]), gettext(DESCRIPTIONS[kind])) for kind in Leftover]
