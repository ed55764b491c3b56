"""Sources, articles, their texts and their changes."""
