"""Text coming in: the desk where staff paste it, look at what was found, and file it."""
