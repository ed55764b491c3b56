"""Sources and articles, for keepers to look through.

Articles are changed at the desk, where a change can be taken back. Texts are never changed: they
are originals.
"""

from collections.abc import Mapping
from typing import Any

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from apps.articles.models import Article, Edit, Revision, Source
from apps.articles.picture_models import Picture

HTTPS: "Mapping[type[models.Field[Any, Any]], Mapping[str, Any]]" = {
    models.URLField: {"assume_scheme": "https"}
}
"""What an address begins with where nobody typed it."""


class ReadOnly(admin.ModelAdmin):
    formfield_overrides = HTTPS

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: object = None) -> bool:
        """Histories are not picked apart; they go when their article goes."""
        where = request.resolver_match.url_name if request.resolver_match else ""
        return str(where).startswith("articles_article_")

    def has_change_permission(self, request: HttpRequest, obj: object = None) -> bool:
        return False


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):
    formfield_overrides = HTTPS
    list_display = ["name", "homepage"]
    search_fields = ["name"]


@admin.register(Article)
class ArticleAdmin(ReadOnly):
    list_display = ["__str__", "source", "posted_on", "state", "visibility"]
    list_filter = ["state", "visibility", "source"]
    list_select_related = ["source"]
    search_fields = ["title", "standfirst"]
    date_hierarchy = "posted_on"


@admin.register(Revision)
class RevisionAdmin(ReadOnly):
    list_display = ["article", "number", "words", "made_at"]
    list_select_related = ["article"]


@admin.register(Edit)
class EditAdmin(ReadOnly):
    list_display = ["article", "made_by", "made_at", "undone_at"]
    list_select_related = ["article", "made_by"]


@admin.register(Picture)
class PictureAdmin(ReadOnly):
    list_display = ["address", "revision", "state", "why", "made_at"]
    list_filter = ["state"]
    list_select_related = ["revision__article"]
