"""The addresses of sources and their cards."""

from django.urls import path

from apps.intake.sources import card_views, views

urlpatterns = [
    path("", views.sources, name="sources"),
    path("<int:pk>/", views.source, name="source"),
    path("<int:pk>/card/", card_views.card, name="source-card"),
    path("undo/<uuid:stroke>/", card_views.undo, name="source-card-undo"),
]
