"""Cleaned texts, laid out."""
