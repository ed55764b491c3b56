"""The addresses of rules and kinds, of the site and of one source."""

from django.urls import path

from apps.intake.rules import import_views, kind_views, list_views, views

urlpatterns = [
    path("rules/", list_views.sources, name="rules-site"),
    path("rules/kinds/", kind_views.kinds, name="kinds-site"),
    path("rules/clean-again/", list_views.clean_again, name="clean-again-site"),
    path("rules/clean-on/", list_views.clean_on, name="clean-on-site"),
    path("rules/<int:pk>/", views.change, name="rule"),
    path("rules/<int:pk>/switch/", list_views.switch, name="rule-switch"),
    path("rules/<int:pk>/remove/", list_views.remove, name="rule-remove"),
    path("rules/undo/<uuid:stroke>/", list_views.undo, name="rule-undo"),
    path("sources/<int:pk>/rules/", list_views.rules_of, name="rules"),
    path("sources/<int:pk>/rules/new/", views.make, name="rule-new"),
    path("sources/<int:pk>/rules/export/", list_views.export, name="rules-export"),
    path("sources/<int:pk>/rules/import/", import_views.bring, name="rules-import"),
    path("sources/<int:pk>/kinds/", kind_views.kinds, name="kinds"),
    path("sources/<int:pk>/clean-again/", list_views.clean_again, name="clean-again"),
    path("sources/<int:pk>/clean-on/", list_views.clean_on, name="clean-on"),
]
