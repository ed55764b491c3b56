"""What was cut and what people decided, once or by a rule, for keepers to look through."""

from django.contrib import admin

from apps.articles.admin import ReadOnly
from apps.cleaning.models import Cut, Decision, Report, Rule, RuleEdit


@admin.register(Cut)
class CutAdmin(ReadOnly):
    list_display = ["revision", "kind", "confidence", "words", "stands"]
    list_filter = ["kind", "confidence", "stands"]
    list_select_related = ["revision__article"]


@admin.register(Decision)
class DecisionAdmin(ReadOnly):
    list_display = ["cut", "stands", "made_by", "made_at"]
    list_select_related = ["cut__revision__article", "made_by"]


@admin.register(Rule)
class RuleAdmin(ReadOnly):
    list_display = ["in_words", "source", "is_on", "is_removed", "made_by", "made_at"]
    list_filter = ["is_on", "is_removed", "effect", "kind"]
    list_select_related = ["source", "made_by"]


@admin.register(RuleEdit)
class RuleEditAdmin(ReadOnly):
    list_display = ["what", "rule", "source", "made_by", "made_at", "undone_at"]
    list_select_related = ["rule", "source", "made_by"]


@admin.register(Report)
class ReportAdmin(ReadOnly):
    list_display = ["revision", "what", "by", "at", "state"]
    list_filter = ["state", "what"]
    list_select_related = ["revision__article", "by"]
