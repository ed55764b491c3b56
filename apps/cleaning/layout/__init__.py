"""A cleaned text laid out: for readers, for the desk, and side by side with its original."""
