"""The home page, the reading page, and what can be done on it."""

from django.urls import path

from apps.reader.views import reading, removed, reports, tidying

app_name = "reader"
urlpatterns = [
    path("", reading.home, name="home"),
    path("articles/<int:pk>/", reading.article, name="short"),
    path("articles/<int:pk>/place/", reading.place, name="place"),
    path("articles/<int:pk>/take-out/", tidying.take_out, name="take-out"),
    path("articles/<int:pk>-<slug:slug>/", reading.article, name="article"),
    path("articles/<int:pk>-<slug:slug>/removed/", removed.removed, name="removed"),
    path("articles/<int:pk>-<slug:slug>/report/", reports.report, name="report"),
    path("passages/<int:pk>/put-back/", tidying.put_back, name="put-back"),
    path("passages/<int:pk>/report/", reports.report_seam, name="report-seam"),
    path("passages/undo/<uuid:stroke>/", tidying.undo, name="undo"),
    path("reports/<str:keys>/withdraw/", reports.withdraw, name="withdraw"),
]
