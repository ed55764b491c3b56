"""Things on their way in: expected, fetched, read, looked at, filed; each step done once."""
