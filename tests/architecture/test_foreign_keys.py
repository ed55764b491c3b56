"""No foreign key points upward: each goes to the same app or to a lower one."""

from collections.abc import Iterable

from django.apps import apps
from django.db import models
from django.test.utils import isolate_apps

from tests.architecture.house import layers

Model = type[models.Model]


def upward_keys(found: Iterable[Model], order: list[set[str]]) -> list[str]:
    """Relations of our own models that reach up, or sideways to a sibling."""
    rank = {app: place for place, layer in enumerate(order) for app in layer}
    return [
        f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}"
        for model in found
        if model._meta.app_label in rank
        for field in model._meta.get_fields()
        if (field.is_relation and field.concrete)
        and _is_upward(model._meta.app_label, field.related_model._meta.app_label, rank)
    ]


def _is_upward(from_app: str, to_app: str, rank: dict[str, int]) -> bool:
    if from_app == to_app or to_app not in rank:
        return False
    return rank[to_app] <= rank[from_app]


def model(name: str, *, app: str, **fields: models.Field) -> Model:
    meta = type("Meta", (), {"app_label": app})
    return type(name, (models.Model,), {"__module__": __name__, "Meta": meta, **fields})


def test_no_foreign_key_points_upward() -> None:
    assert upward_keys(apps.get_models(include_auto_created=True), layers()) == []


@isolate_apps("apps.articles", "apps.reader")
def test_a_key_to_a_higher_app_is_noticed() -> None:
    shelf = model("Shelf", app="reader")
    book = model("Book", app="articles", shelf=models.ForeignKey(shelf, models.CASCADE))
    assert upward_keys([shelf, book], layers()) == ["articles.Book.shelf -> reader.Shelf"]


@isolate_apps("apps.intake", "apps.reader")
def test_a_key_to_a_sibling_is_noticed() -> None:
    shelf = model("Shelf", app="reader")
    parcel = model("Parcel", app="intake", shelves=models.ManyToManyField(shelf))
    assert upward_keys([parcel], layers()) == ["intake.Parcel.shelves -> reader.Shelf"]
