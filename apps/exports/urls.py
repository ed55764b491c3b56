"""Addresses of what can be taken away."""

from django.urls import path

from apps.exports import views

app_name = "exports"
urlpatterns = [
    path("articles/<int:pk>/cite.<str:ending>", views.citation, name="citation"),
]
