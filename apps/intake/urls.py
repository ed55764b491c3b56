"""The addresses of the desk."""

from django.urls import path

from apps.intake import source_views, views

app_name = "intake"
urlpatterns = [
    path("", views.bring_in, name="bring-in"),
    path("coming-in/", views.coming_in, name="coming-in"),
    path("coming-in/moved/", views.moved, name="moved"),
    path("coming-in/save-all/", views.save_all, name="save-all"),
    path("coming-in/<int:pk>/", views.arrival, name="arrival"),
    path("coming-in/<int:pk>/answer/", views.answer, name="answer"),
    path("coming-in/<int:pk>/take-up/", views.take_up, name="take-up"),
    path("filed/", views.filed, name="filed"),
    path("articles/<int:pk>/", views.edit, name="edit"),
    path("articles/<int:pk>/texts/", views.texts, name="texts"),
    path(
        "articles/<int:pk>/texts/<int:older>-<int:newer>/", views.text_changes, name="text-changes"
    ),
    path("articles/<int:pk>/original/", views.look_again, name="look-again"),
    path("sources/", source_views.sources, name="sources"),
    path("sources/<int:pk>/", source_views.source, name="source"),
    path("undo/<uuid:stroke>/", views.undo, name="undo"),
]
