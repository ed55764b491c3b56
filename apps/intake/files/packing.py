"""Values of ours as JSON and back again, by the types that their dataclasses state."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from apps.intake.files.sheets import UNSTORABLE


def packed(value: Any) -> Any:
    """A value of dataclasses, tuples, enumerations, times and plain values, as JSON can say it."""
    if is_dataclass(value):
        return {each.name: packed(getattr(value, each.name)) for each in fields(value) if each.init}
    if isinstance(value, tuple):
        return [packed(each) for each in value]
    return value.isoformat() if isinstance(value, datetime) else value


def unpacked(kind: Any, said: Any) -> Any:
    """The value of this type that `packed` made `said` of.

    Raises ValueError, TypeError or KeyError for everything that it cannot have made.
    """
    if get_origin(kind) in (Union, UnionType):
        (other,) = (each for each in get_args(kind) if each is not NoneType)
        return None if said is None else unpacked(other, said)
    if get_origin(kind) is tuple:
        return tuple(unpacked(get_args(kind)[0], each) for each in said)
    if is_dataclass(kind):
        return _made(kind, said)
    if kind is datetime:
        return datetime.fromisoformat(said)
    if issubclass(kind, Enum):
        return kind(said)
    if not isinstance(said, kind) or (kind is str and UNSTORABLE.search(said)):
        raise TypeError(f"Not a value of {kind}")
    return said


def _made(kind: Any, said: Mapping[str, Any]) -> Any:
    return kind(**{name: unpacked(each, said[name]) for name, each in _fields(kind).items()})


@cache
def _fields(kind: type) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in fields(kind) if each.init}
