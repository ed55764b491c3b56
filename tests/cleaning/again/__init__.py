"""Cleaning what was cleaned before."""
