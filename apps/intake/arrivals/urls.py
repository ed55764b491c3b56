"""The addresses of what is coming in."""

from django.urls import path

from apps.intake.arrivals import views

urlpatterns = [
    path("", views.coming_in, name="coming-in"),
    path("moved/", views.moved, name="moved"),
    path("save-all/", views.save_all, name="save-all"),
    path("<int:pk>/", views.arrival, name="arrival"),
    path("<int:pk>/answer/", views.answer, name="answer"),
    path("<int:pk>/take-up/", views.take_up, name="take-up"),
]
