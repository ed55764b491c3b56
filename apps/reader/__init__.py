"""The reading room itself: the home page, and the page on which an article is read."""
