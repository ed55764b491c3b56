"""The home page and the reading page."""
