"""Feeds: found, read within bounds, looked at when their time has come, their items let in once."""
