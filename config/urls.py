"""The addresses of the site: a table of contents."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path

from apps.web import views as web

admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]

urlpatterns = [
    path("", include("apps.reader.urls")),
    path("", include("apps.exports.urls")),
    path("", include("apps.articles.urls")),
    path("", include("apps.accounts.urls")),
    path("desk/", include("apps.intake.urls")),
    path("keep/", admin.site.urls),
    path("healthz", web.healthz),
    path("readyz", web.readyz),
]

handler400 = "apps.web.errors.bad_request"
handler403 = "apps.web.errors.forbidden"
handler404 = "apps.web.errors.not_found"
handler500 = "apps.web.errors.server_error"
