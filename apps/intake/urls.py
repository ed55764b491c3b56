"""The addresses of the desk."""

from django.urls import path

from apps.intake import source_views, views

app_name = "intake"
urlpatterns = [
    path("", views.bring_in, name="bring-in"),
    path("filed/", views.filed, name="filed"),
    path("articles/<int:pk>/", views.edit, name="edit"),
    path("sources/", source_views.sources, name="sources"),
    path("sources/<int:pk>/", source_views.source, name="source"),
    path("undo/<uuid:stroke>/", views.undo, name="undo"),
]
