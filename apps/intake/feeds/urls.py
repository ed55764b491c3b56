"""The addresses of feeds."""

from django.urls import path

from apps.intake.feeds import list_views, views

urlpatterns = [
    path("", views.feeds, name="feeds"),
    path("import/", list_views.import_feeds, name="feeds-import"),
    path("feeds.opml", list_views.export_feeds, name="feeds-export"),
    path("restore/<uuid:stroke>/", views.restore_feeds, name="feeds-restore"),
    path("take-back/<uuid:stroke>/", views.take_back_feeds, name="feeds-take-back"),
    path("<int:pk>/", views.edit_feed, name="feed"),
    path("<int:pk>/row/", views.feed_row, name="feed-row"),
    path("<int:pk>/look/", views.look_at_feed, name="feed-look"),
    path("<int:pk>/pause/", views.pause_feed, name="feed-pause"),
    path("<int:pk>/resume/", views.resume_feed, name="feed-resume"),
    path("<int:pk>/remove/", views.remove_feed, name="feed-remove"),
]
