"""Journeys that people make, in a real browser against a live server."""
