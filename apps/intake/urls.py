"""The addresses of the desk, room by room."""

from django.urls import include, path

app_name = "intake"
urlpatterns = [
    path("", include("apps.intake.drafts.urls")),
    path("coming-in/", include("apps.intake.arrivals.urls")),
    path("feeds/", include("apps.intake.feeds.urls")),
    path("", include("apps.intake.filed.urls")),
    path("look/", include("apps.intake.needs.urls")),
    path("sources/", include("apps.intake.sources.urls")),
    path("", include("apps.intake.rules.urls")),
]
