"""The addresses of the desk."""

from django.urls import path

from apps.intake import source_card, views
from apps.intake.needs import views as needs

app_name = "intake"
urlpatterns = [
    path("", views.bring_in, name="bring-in"),
    path("filed/", views.filed, name="filed"),
    path("articles/<int:pk>/", views.edit, name="edit"),
    path("undo/<uuid:stroke>/", views.undo, name="undo"),
    path("look/", needs.needs_a_look, name="needs"),
    path("look/reports/<int:pk>/", needs.answer_report, name="answer-report"),
    path("look/doubts/<int:pk>/", needs.settle_doubt, name="settle-doubt"),
    path("look/undo/<uuid:stroke>/", needs.undo, name="needs-undo"),
    path("sources/<int:pk>/card/", source_card.card, name="source-card"),
    path("sources/undo/<uuid:stroke>/", source_card.undo, name="source-card-undo"),
]
