"""Cleaning what was cleaned before, the same text or the next: decisions of people hold."""
