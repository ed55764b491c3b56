"""Things on their way in."""
