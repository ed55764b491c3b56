"""The home page, the reading page, and what can be done on it."""

from django.urls import path

from apps.reader import views

app_name = "reader"
urlpatterns = [
    path("", views.home, name="home"),
    path("articles/<int:pk>/", views.article, name="short"),
    path("articles/<int:pk>/place/", views.place, name="place"),
    path("articles/<int:pk>-<slug:slug>/", views.article, name="article"),
    path("passages/<int:pk>/put-back/", views.put_back, name="put-back"),
    path("passages/undo/<uuid:stroke>/", views.undo, name="undo"),
]
