"""Making, changing and taking back rules and tastes. Each change is logged as part of a stroke.

What it means for stored articles is not done here: they are marked, and `again.recleaning.go_on`
works through them.
"""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from apps.accounts.models import User
from apps.articles.models import Source
from apps.cleaning.again.recleaning import current_texts, mark
from apps.cleaning.models import Cut, Rule, RuleEdit, Taste
from apps.cleaning.rules.drafts import RuleDraft, check_place
from apps.cleaning.rules.models import digest_of_words
from apps.cleaning.rules.policy import book_of

MADE = {"is_removed": False, "made": True}


@transaction.atomic
def save_rule(
    *, source: Source, draft: RuleDraft, by: User | None, stroke: UUID, rule: Rule | None = None
) -> Rule:
    """Make a rule, or change `rule`; texts that it means are marked to be cleaned again.

    Raises RuleTrouble.
    """
    kept, touched = _keep(source, draft, rule=rule, by=by, stroke=stroke)
    mark_touched(source, touched)
    return kept


@transaction.atomic
def save_rules(
    *, source: Source, drafts: Iterable[RuleDraft], by: User | None, stroke: UUID
) -> int:
    """Make rules, and change those that the source has with the same words; gives how many.

    Raises RuleTrouble, and then has saved none.
    """
    known = {(rule.way, rule.digest): rule for rule in Rule.objects.kept().filter(source=source)}
    saved, touched = 0, []
    for draft in drafts:
        same = known.get((draft.way, draft.digest))
        kept, moved = _keep(source, draft, rule=same, by=by, stroke=stroke)
        known[draft.way, draft.digest] = kept
        saved += bool(moved)
        touched += moved
    mark_touched(source, touched)
    return saved


def _keep(
    source: Source, draft: RuleDraft, *, rule: Rule | None, by: User | None, stroke: UUID
) -> tuple[Rule, list[Rule]]:
    """The rule as it is saved, and what has to be looked for to see whom it concerns."""
    Source.objects.select_for_update().get(pk=source.pk)
    draft.check()
    check_place(draft, source=source, among=rule)
    if rule is not None:
        return rule, _change(rule, values=draft.fields, by=by, stroke=stroke)
    made = draft.as_rule(source)
    made.made_by = by
    made.save()
    _log(made, before={"is_removed": True}, after=MADE | draft.fields, by=by, stroke=stroke)
    return made, [made]


@transaction.atomic
def switch_rule(*, rule: Rule, is_on: bool, by: User, stroke: UUID) -> bool:
    """False when it was so already."""
    touched = _change(rule, values={"is_on": is_on}, by=by, stroke=stroke)
    mark_touched(rule.source, touched)
    return bool(touched)


@transaction.atomic
def remove_rule(*, rule: Rule, by: User, stroke: UUID) -> bool:
    touched = _change(rule, values={"is_removed": True}, by=by, stroke=stroke)
    mark_touched(rule.source, touched)
    return bool(touched)


@transaction.atomic
def set_tastes(
    *, source: Source | None, stays: Mapping[str, bool | None], by: User, stroke: UUID
) -> int:
    """Say which kinds stay in their place; None leaves it to the site. Gives how many changed."""
    known = {taste.kind: taste.stays for taste in Taste.objects.filter(source=source)}
    unsaid = None if source else False
    changed = [kind for kind, wanted in stays.items() if known.get(kind, unsaid) is not wanted]
    for kind in changed:
        _set_taste(source, kind, stays[kind])
        RuleEdit.objects.create(
            source=source,
            kind=kind,
            stroke=stroke,
            before={"stays": known.get(kind)},
            after={"stays": stays[kind]},
            made_by=by,
        )
    _mark_kinds(source, changed)
    return len(changed)


@transaction.atomic
def undo(*, stroke: UUID) -> int:
    """Take back what a stroke changed, where it still is so; gives how many rules and tastes."""
    undone, touched = 0, []
    edits = RuleEdit.objects.select_for_update(of=("self",)).filter(stroke=stroke, undone_at=None)
    for edit in edits.select_related("rule__source", "source"):
        moved = _undo_rule(edit.rule, edit) if edit.rule else []
        touched += moved
        if moved or (edit.rule is None and _undo_taste(edit)):
            edit.undone_at = timezone.now()
            edit.save(update_fields=["undone_at"])
            undone += 1
    for source in {rule.source for rule in touched}:
        mark_touched(source, [rule for rule in touched if rule.source == source])
    return undone


def _undo_rule(rule: Rule, edit: RuleEdit) -> list[Rule]:
    """Give a rule back what it was, unless another one has its words by now."""
    still = {
        name: before
        for name, before in edit.before.items()
        if getattr(rule, name) == edit.after[name]
    }
    then = {name: still.get(name, getattr(rule, name)) for name in ("way", "words", "is_removed")}
    same = (
        Rule.objects.kept()
        .exclude(pk=rule.pk)
        .filter(source=rule.source, way=then["way"], digest=digest_of_words(then["words"]))
    )
    if not still or (not then["is_removed"] and same.exists()):
        return []
    return _apply(rule, still)


def _undo_taste(edit: RuleEdit) -> bool:
    now = Taste.objects.filter(source=edit.source, kind=edit.kind).first()
    if (now.stays if now else None) is not edit.after["stays"]:
        return False
    _set_taste(edit.source, edit.kind, edit.before["stays"])
    _mark_kinds(edit.source, [edit.kind])
    return True


def _change(rule: Rule, *, values: Mapping[str, Any], by: User | None, stroke: UUID) -> list[Rule]:
    before = {name: getattr(rule, name) for name in values}
    after = {name: value for name, value in values.items() if value != before[name]}
    if not after:
        return []
    _log(rule, before={name: before[name] for name in after}, after=after, by=by, stroke=stroke)
    return _apply(rule, after)


def _apply(rule: Rule, values: Mapping[str, Any]) -> list[Rule]:
    """Write the new values; gives the rule as it was and as it is."""
    old = Rule(pk=rule.pk, source=rule.source, way=rule.way, words=rule.words)
    for name, value in values.items():
        setattr(rule, name, value)
    rule.digest = digest_of_words(rule.words)
    rule.save()
    return [old, rule]


def _log(
    rule: Rule, *, before: Mapping[str, Any], after: Mapping[str, Any], by: User | None,
    stroke: UUID,
) -> None:  # fmt: skip
    RuleEdit.objects.create(
        source=rule.source, rule=rule, stroke=stroke, before=before, after=after, made_by=by
    )


def _set_taste(source: Source | None, kind: str, stays: bool | None) -> None:
    if stays is None:
        Taste.objects.filter(source=source, kind=kind).delete()
    else:
        Taste.objects.update_or_create(source=source, kind=kind, defaults={"stays": stays})


def mark_touched(source: Source, rules: list[Rule]) -> None:
    """Let the texts wait in which these rules find their words, or found them before."""
    if not rules:
        return
    book = book_of(rules)
    found = {
        text.pk
        for text in current_texts(source).defer("original").iterator(chunk_size=100)
        if book.hits(text.document)
    }
    known = Cut.objects.filter(rule__in={rule.pk for rule in rules}).order_by()
    mark(found | set(known.values_list("revision", flat=True)))


def _mark_kinds(source: Source | None, kinds: list[str]) -> None:
    cuts = Cut.objects.filter(kind__in=kinds, revision__in=current_texts(source).values("pk"))
    mark(cuts.order_by().values_list("revision", flat=True).distinct())
