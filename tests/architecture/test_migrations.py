"""The migrations say what the models say."""

import sys
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import override_settings

pytestmark = pytest.mark.django_db


def changes_without_a_migration() -> bool:
    try:
        call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)
    except SystemExit:
        return True
    return False


def test_no_model_has_changed_without_a_migration() -> None:
    assert not changes_without_a_migration()


def test_a_model_without_its_migration_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "emptied_migrations").mkdir()
    (tmp_path / "emptied_migrations" / "__init__.py").touch()
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with override_settings(MIGRATION_MODULES={"reader": "emptied_migrations"}):
        assert changes_without_a_migration()
