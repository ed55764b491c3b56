"""The addresses of rules and kinds, as part of the desk's."""

from django.urls import path

from apps.intake import kind_views, rule_import_views, rule_list_views, rule_views, word_views

urlpatterns = [
    path("rules/", rule_list_views.sources, name="rules-site"),
    path("rules/kinds/", kind_views.kinds, name="kinds-site"),
    path("rules/clean-again/", rule_list_views.clean_again, name="clean-again-site"),
    path("rules/clean-on/", rule_list_views.clean_on, name="clean-on-site"),
    path("rules/<int:pk>/", rule_views.change, name="rule"),
    path("rules/<int:pk>/switch/", rule_list_views.switch, name="rule-switch"),
    path("rules/<int:pk>/remove/", rule_list_views.remove, name="rule-remove"),
    path("rules/undo/<uuid:stroke>/", rule_list_views.undo, name="rule-undo"),
    path("sources/<int:pk>/rules/", rule_list_views.rules_of, name="rules"),
    path("sources/<int:pk>/rules/new/", rule_views.make, name="rule-new"),
    path("sources/<int:pk>/rules/export/", rule_list_views.export, name="rules-export"),
    path("sources/<int:pk>/rules/import/", rule_import_views.bring, name="rules-import"),
    path("sources/<int:pk>/kinds/", kind_views.kinds, name="kinds"),
    path("sources/<int:pk>/clean-again/", rule_list_views.clean_again, name="clean-again"),
    path("sources/<int:pk>/clean-on/", rule_list_views.clean_on, name="clean-on"),
    path("articles/<int:pk>/words/<str:row>/", word_views.take_words, name="words"),
]
