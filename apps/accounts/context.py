"""What every template knows of the person reading: how they like to read."""

from django.http import HttpRequest

from apps.accounts.preferences import Preferences


def preferences(request: HttpRequest) -> dict[str, Preferences]:
    return {"preferences": Preferences.of(request)}
