"""Signing in and out, getting a new password, and reading settings."""

from allauth.account import views as allauth
from django.urls import path, re_path

from apps.accounts import views

urlpatterns = [
    path("sign-in/", allauth.login, name="account_login"),
    path("sign-out/", allauth.logout, name="account_logout"),
    path("sign-up/", allauth.signup, name="account_signup"),
    path("password/", allauth.password_reset, name="account_reset_password"),
    path("password/sent/", allauth.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/new/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        allauth.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/kept/",
        allauth.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("inactive/", allauth.account_inactive, name="account_inactive"),
    path("settings/", views.reading_settings, name="settings"),
]
