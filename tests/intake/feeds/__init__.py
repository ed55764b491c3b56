"""Feeds, good and bad."""
