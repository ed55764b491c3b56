"""The pages of the reading room, and what can be done on them."""
