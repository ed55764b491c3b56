"""Addresses of what belongs to articles and is no page: their pictures."""

from django.urls import path

from apps.articles import views

app_name = "articles"
urlpatterns = [
    path("pictures/<int:pk>-<slug:digest>", views.picture, name="picture"),
]
