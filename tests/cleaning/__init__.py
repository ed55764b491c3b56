"""Cuts, and decisions about them."""
