"""The switches at the desk: which rows of a text are to be kept."""

from django.http import QueryDict


def read_switches(data: QueryDict, *, prefix: str) -> dict[str, bool]:
    """By row key, whether it is to be kept. A row that the form did not show is not named."""
    kept = set(data.getlist(f"{prefix}keep"))
    return {key: key in kept for key in data.getlist(f"{prefix}row")}
