"""Sentences of our own in German, French and Spanish: what goes, and what must stay."""
