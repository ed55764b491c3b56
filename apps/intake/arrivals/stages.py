"""From waiting to ready: fetch it, read it, see whether it is known."""


def advance(pk: int) -> None:
    """Take an arrival as far as it goes without a person."""
    raise NotImplementedError(pk)
