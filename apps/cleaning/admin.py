"""What was cut and what people decided, for keepers to look through."""

from django.contrib import admin

from apps.articles.admin import ReadOnly
from apps.cleaning.models import Cut, Decision
from apps.cleaning.reports.models import Report


@admin.register(Cut)
class CutAdmin(ReadOnly):
    list_display = ["revision", "kind", "confidence", "words", "stands"]
    list_filter = ["kind", "confidence", "stands"]
    list_select_related = ["revision__article"]


@admin.register(Decision)
class DecisionAdmin(ReadOnly):
    list_display = ["cut", "stands", "made_by", "made_at"]
    list_select_related = ["cut__revision__article", "made_by"]


@admin.register(Report)
class ReportAdmin(ReadOnly):
    list_display = ["revision", "what", "by", "at", "state"]
    list_filter = ["state", "what"]
    list_select_related = ["revision__article", "by"]
