"""The intake app, as Django knows it."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "apps.intake"
    label = "intake"

    def ready(self) -> None:
        from apps.intake import fetching
        from apps.intake.house import fetching_policy

        fetching_policy()  # what cannot be read in the settings is said at the start
        fetching.use(fetching_policy)
