"""Cuts, decisions about them, and the order in which a text is read."""
