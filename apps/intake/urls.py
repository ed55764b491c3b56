"""The addresses of the desk."""

from django.urls import path

from apps.intake import rule_urls, views

app_name = "intake"
urlpatterns = [
    path("", views.bring_in, name="bring-in"),
    path("filed/", views.filed, name="filed"),
    path("articles/<int:pk>/", views.edit, name="edit"),
    path("undo/<uuid:stroke>/", views.undo, name="undo"),
    *rule_urls.urlpatterns,
]
