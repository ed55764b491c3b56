"""Sources at the desk: their list, what is remembered of one, and its card."""
