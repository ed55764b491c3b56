"""What every page has in common: its policy, its errors, its small pieces."""
