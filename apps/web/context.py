"""What every template knows of the house: its name, and whose it is."""

from django.conf import settings
from django.http import HttpRequest


def house(request: HttpRequest) -> dict[str, str]:
    return {"site_name": settings.SITE_NAME, "institute_name": settings.INSTITUTE_NAME}
