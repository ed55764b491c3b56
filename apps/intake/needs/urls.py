"""The addresses of what needs a look."""

from django.urls import path

from apps.intake.needs import views

urlpatterns = [
    path("", views.needs_a_look, name="needs"),
    path("reports/<int:pk>/", views.answer_report, name="answer-report"),
    path("doubts/<int:pk>/", views.settle_doubt, name="settle-doubt"),
    path("undo/<uuid:stroke>/", views.undo, name="needs-undo"),
]
