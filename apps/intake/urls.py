"""The addresses of the desk."""

from django.urls import path

from apps.intake import rule_urls, source_card, source_views, views
from apps.intake.needs import views as needs
from apps.intake.views import feed_lists, feeds

app_name = "intake"
urlpatterns = [
    path("", views.bring_in, name="bring-in"),
    path("coming-in/", views.coming_in, name="coming-in"),
    path("coming-in/moved/", views.moved, name="moved"),
    path("coming-in/save-all/", views.save_all, name="save-all"),
    path("coming-in/<int:pk>/", views.arrival, name="arrival"),
    path("coming-in/<int:pk>/answer/", views.answer, name="answer"),
    path("coming-in/<int:pk>/take-up/", views.take_up, name="take-up"),
    path("feeds/", feeds.feeds, name="feeds"),
    path("feeds/import/", feed_lists.import_feeds, name="feeds-import"),
    path("feeds/feeds.opml", feed_lists.export_feeds, name="feeds-export"),
    path("feeds/restore/<uuid:stroke>/", feeds.restore_feeds, name="feeds-restore"),
    path("feeds/take-back/<uuid:stroke>/", feeds.take_back_feeds, name="feeds-take-back"),
    path("feeds/<int:pk>/", feeds.edit_feed, name="feed"),
    path("feeds/<int:pk>/row/", feeds.feed_row, name="feed-row"),
    path("feeds/<int:pk>/look/", feeds.look_at_feed, name="feed-look"),
    path("feeds/<int:pk>/pause/", feeds.pause_feed, name="feed-pause"),
    path("feeds/<int:pk>/resume/", feeds.resume_feed, name="feed-resume"),
    path("feeds/<int:pk>/remove/", feeds.remove_feed, name="feed-remove"),
    path("filed/", views.filed, name="filed"),
    path("articles/<int:pk>/", views.edit, name="edit"),
    path("articles/<int:pk>/texts/", views.texts, name="texts"),
    path(
        "articles/<int:pk>/texts/<int:older>-<int:newer>/", views.text_changes, name="text-changes"
    ),
    path("articles/<int:pk>/original/", views.look_again, name="look-again"),
    path("sources/", source_views.sources, name="sources"),
    path("sources/<int:pk>/", source_views.source, name="source"),
    path("undo/<uuid:stroke>/", views.undo, name="undo"),
    path("look/", needs.needs_a_look, name="needs"),
    path("look/reports/<int:pk>/", needs.answer_report, name="answer-report"),
    path("look/doubts/<int:pk>/", needs.settle_doubt, name="settle-doubt"),
    path("look/undo/<uuid:stroke>/", needs.undo, name="needs-undo"),
    path("sources/<int:pk>/card/", source_card.card, name="source-card"),
    path("sources/undo/<uuid:stroke>/", source_card.undo, name="source-card-undo"),
    *rule_urls.urlpatterns,
]
