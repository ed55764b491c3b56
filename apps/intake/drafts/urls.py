"""The address of the desk's first page, where texts are brought in."""

from django.urls import path

from apps.intake.drafts import views

urlpatterns = [path("", views.bring_in, name="bring-in")]
