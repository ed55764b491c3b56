"""The addresses of what has been filed."""

from django.urls import path

from apps.intake.filed import text_views, views, word_views

urlpatterns = [
    path("filed/", views.filed, name="filed"),
    path("undo/<uuid:stroke>/", views.undo, name="undo"),
    path("articles/<int:pk>/", views.edit, name="edit"),
    path("articles/<int:pk>/words/<str:row>/", word_views.take_words, name="words"),
    path("articles/<int:pk>/original/", text_views.look_again, name="look-again"),
    path("articles/<int:pk>/texts/", text_views.texts, name="texts"),
    path(
        "articles/<int:pk>/texts/<int:older>-<int:newer>/",
        text_views.text_changes,
        name="text-changes",
    ),
]
