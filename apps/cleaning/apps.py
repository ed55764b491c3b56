"""The cleaning app, as Django knows it."""

from django.apps import AppConfig


class CleaningConfig(AppConfig):
    name = "apps.cleaning"
    label = "cleaning"
